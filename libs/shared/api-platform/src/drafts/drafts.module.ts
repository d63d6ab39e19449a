import { Module } from '@nestjs/common';
import { Draft } from './draft.entity';
import { DraftsController } from './drafts.controller';
import { DraftsService } from './drafts.service';

/** Tables of the drafts, for the list of entities an app is made with. */
export const draftEntities = [Draft];

/** Unfinished text, kept on the server for the one who typed it. */
@Module({ controllers: [DraftsController], providers: [DraftsService] })
export class DraftsModule {}
