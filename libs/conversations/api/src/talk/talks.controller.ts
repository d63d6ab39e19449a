import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Answers,
  changed,
  type Changed,
  Changes,
  created,
  type Created,
  Creates,
  IdParam,
  IfMatch,
  Requires,
  type Versioned,
  versioned,
} from '@ademruimte/api-platform';
import { CloseTalkRequest } from './close-talk.dto';
import { FinishTalkRequest } from './finish-talk.dto';
import { TalkResponse } from './talk.dto';
import { TalkAfterwards } from './talk-afterwards.service';
import { TalkClosing } from './talk-closing.service';
import { TalkKit } from './talk-kit.dto';
import { TalkKits } from './talk-kit.service';
import { TalkReading } from './talk-reading.service';

/** Talks at the kitchen table: what one needs, what came of it, and what the worker adds alone. */
@ApiTags('conversations')
@Controller('clients/:clientId')
export class TalksController {
  constructor(
    private readonly kits: TalkKits,
    private readonly closing: TalkClosing,
    private readonly reading: TalkReading,
    private readonly afterwards: TalkAfterwards,
  ) {}

  @Get('talk-kit')
  @Requires('conversation:edit', 'All a talk needs, with or without a network')
  @Answers(() => TalkKit)
  async getTalkKit(@IdParam('clientId') clientId: string): Promise<TalkKit> {
    return this.kits.pack(clientId);
  }

  @Post('talks')
  @Requires('conversation:edit', 'Close a talk: all that came of it, at once or not at all')
  @Creates()
  async closeTalk(
    @IdParam('clientId') clientId: string,
    @Body() request: CloseTalkRequest,
  ): Promise<Created> {
    const id = await this.closing.close(clientId, request);
    return created(id, `/clients/${clientId}/talks/${id}`);
  }

  @Get('talks/:conversationId')
  @Requires('conversation:read', 'What came of a talk')
  @Answers(() => TalkResponse)
  async getTalk(
    @IdParam('clientId') clientId: string,
    @IdParam('conversationId') conversationId: string,
  ): Promise<Versioned<TalkResponse>> {
    const talk = await this.reading.read(clientId, conversationId);
    return versioned(talk, talk.version);
  }

  @Post('talks/:conversationId/after')
  @Requires('conversation:edit', 'What the worker adds alone, afterwards')
  @Changes()
  async finishTalk(
    @IdParam('clientId') clientId: string,
    @IdParam('conversationId') conversationId: string,
    @IfMatch() version: number,
    @Body() request: FinishTalkRequest,
  ): Promise<Changed> {
    const talk = { clientId, conversationId, version };
    return changed(await this.afterwards.finish(talk, request));
  }
}
