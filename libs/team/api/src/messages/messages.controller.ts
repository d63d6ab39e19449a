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
} from '@ademruimte/api-platform';
import { AnswerMessageRequest, ClientMessagesResponse, WriteMessageRequest } from './messages.dto';
import { Messages } from './messages.service';

/** Questions and thanks between workers on a client. */
@ApiTags('team')
@Controller('clients/:clientId/messages')
export class MessagesController {
  constructor(private readonly messages: Messages) {}

  @Get()
  @Requires('message:read', 'What passed between the reader and colleagues about this client')
  @Answers(() => ClientMessagesResponse)
  async listMessages(@IdParam('clientId') clientId: string): Promise<ClientMessagesResponse> {
    return this.messages.about(clientId);
  }

  @Post()
  @Requires('message:write', 'Write to a colleague who works with this client')
  @Creates()
  async writeMessage(
    @IdParam('clientId') clientId: string,
    @Body() body: WriteMessageRequest,
  ): Promise<Created> {
    const id = await this.messages.write(clientId, body);
    return created(id, `/clients/${clientId}/messages/${id}`);
  }

  @Post(':messageId/answer')
  @Requires('message:write', 'Answer a question; that settles it')
  @Creates()
  async answerMessage(
    @IdParam('clientId') clientId: string,
    @IdParam('messageId') messageId: string,
    @IfMatch() version: number,
    @Body() body: AnswerMessageRequest,
  ): Promise<Created> {
    const id = await this.messages.answer(clientId, messageId, version, body);
    return created(id, `/clients/${clientId}/messages/${id}`);
  }

  @Post(':messageId/settle')
  @Requires('message:write', 'Put a message away that was read or done')
  @Changes()
  async settleMessage(
    @IdParam('clientId') clientId: string,
    @IdParam('messageId') messageId: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.messages.settle(clientId, messageId, version));
  }

  @Post(':messageId/reopen')
  @Requires('message:write', 'Take a message out again that was put away')
  @Changes()
  async reopenMessage(
    @IdParam('clientId') clientId: string,
    @IdParam('messageId') messageId: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.messages.reopen(clientId, messageId, version));
  }
}
