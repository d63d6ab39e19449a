import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
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
} from '@ademruimte/api-platform';
import { ConversationList } from './conversation-list';
import {
  arrangementFrom,
  ConversationListResponse,
  ConversationsQuery,
  HoldConversationRequest,
  listFrom,
  MissConversationRequest,
  MoveConversationRequest,
  RecordConversationRequest,
  ReviseConversationRequest,
} from './conversations.dto';
import { Conversations } from './conversations.service';

/** What was talked about with a client, and what is planned. */
@ApiTags('conversations')
@Controller('clients/:clientId/conversations')
export class ConversationsController {
  constructor(
    private readonly conversations: Conversations,
    private readonly list: ConversationList,
  ) {}

  @Get()
  @Requires('client:read', 'Conversations of a client, newest first')
  @Answers(() => ConversationListResponse)
  async listConversations(
    @IdParam('clientId') clientId: string,
    @Query() { cursor = null }: ConversationsQuery,
  ): Promise<ConversationListResponse> {
    return listFrom(await this.list.of(clientId, cursor));
  }

  @Post()
  @Requires('conversation:edit', 'Plan a conversation, or write down one that was held')
  @Creates()
  async recordConversation(
    @IdParam('clientId') clientId: string,
    @Body() body: RecordConversationRequest,
  ): Promise<Created> {
    const id = await this.conversations.record(clientId, {
      ...arrangementFrom(body),
      id: body.id,
      attendees: body.attendees,
      held: body.status === 'held',
      agreedText: body.agreedText ?? null,
      note: body.note,
    });
    return created(id, `/clients/${clientId}/conversations/${id}`);
  }

  @Put(':conversationId')
  @Requires('conversation:edit', 'Correct what was written down')
  @Changes()
  async reviseConversation(
    @IdParam('clientId') clientId: string,
    @IdParam('conversationId') id: string,
    @IfMatch() version: number,
    @Body() body: ReviseConversationRequest,
  ): Promise<Changed> {
    const { attendees, agreedText = null } = body;
    const wanted = { ...arrangementFrom(body), attendees, agreedText };
    return changed(await this.conversations.revise(clientId, id, version, wanted));
  }

  @Post(':conversationId/hold')
  @Requires('conversation:edit', 'The planned conversation took place')
  @Changes()
  async holdConversation(
    @IdParam('clientId') clientId: string,
    @IdParam('conversationId') id: string,
    @IfMatch() version: number,
    @Body() { agreedText = null, note, attendees }: HoldConversationRequest,
  ): Promise<Changed> {
    const outcome = { agreedText, note, attendees };
    return changed(await this.conversations.hold(clientId, id, version, outcome));
  }

  @Post(':conversationId/miss')
  @Requires('conversation:edit', 'The planned conversation did not happen; plan another at once')
  @Changes()
  async missConversation(
    @IdParam('clientId') clientId: string,
    @IdParam('conversationId') id: string,
    @IfMatch() version: number,
    @Body() { barriers = [], reason = null, newStartsAt }: MissConversationRequest,
  ): Promise<Changed> {
    const missed = { barriers, reason, newStartsAt: newStartsAt ? new Date(newStartsAt) : null };
    return changed(await this.conversations.miss(clientId, id, version, missed));
  }

  @Post(':conversationId/move')
  @Requires('conversation:edit', 'The planned conversation goes to another moment')
  @Changes()
  async moveConversation(
    @IdParam('clientId') clientId: string,
    @IdParam('conversationId') id: string,
    @IfMatch() version: number,
    @Body() { startsAt }: MoveConversationRequest,
  ): Promise<Changed> {
    return changed(await this.conversations.move(clientId, id, version, new Date(startsAt)));
  }

  @Post(':conversationId/plan-again')
  @Requires('conversation:edit', 'It was not missed or moved after all: it stands as before')
  @Changes()
  async planConversationAgain(
    @IdParam('clientId') clientId: string,
    @IdParam('conversationId') id: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.conversations.planAgain(clientId, id, version));
  }
}
