import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AnswersFile,
  IdParam,
  type MadeFile,
  OptionalOneOf,
  Requires,
} from '@ademruimte/api-platform';
import { TalkCopies } from './copy.service';
import { type Paper, papers } from './typesetter';

/** On which paper, and whether the client says that a sensitive goal may be on it. */
export class CopyQuery {
  /** Left out, the small sheet that fits a kitchen drawer. */
  @OptionalOneOf(papers) size?: Paper | null;
  /** Left out, what the client said in the talk holds. */
  @OptionalOneOf(['true', 'false']) onCopy?: 'true' | 'false' | null;
}

/** The client's own copy of a talk. */
@ApiTags('conversations')
@Controller('clients/:clientId/talks/:conversationId/copy')
export class TalkCopyController {
  constructor(private readonly copies: TalkCopies) {}

  @Get()
  @Requires('conversation:edit', 'What was agreed in a talk, on one page for the client')
  @AnswersFile('application/pdf')
  async printTalkCopy(
    @IdParam('clientId') clientId: string,
    @IdParam('conversationId') conversationId: string,
    @Query() { size, onCopy }: CopyQuery,
  ): Promise<MadeFile> {
    const said = onCopy ? onCopy === 'true' : undefined;
    return this.copies.print({ clientId, conversationId, paper: size ?? 'a5', onCopy: said });
  }
}
