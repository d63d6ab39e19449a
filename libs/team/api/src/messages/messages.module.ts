import { Module } from '@nestjs/common';
import { MessagesController } from './messages.controller';
import { Messages } from './messages.service';
import { WorkMessage } from './work-message.entity';

/** Tables of the messages, for the list of entities an app is made with. */
export const messageEntities = [WorkMessage];

/** What workers on one client ask and thank each other for. */
@Module({ controllers: [MessagesController], providers: [Messages], exports: [Messages] })
export class MessagesModule {}
