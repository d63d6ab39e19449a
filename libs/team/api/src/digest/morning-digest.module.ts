import { Module } from '@nestjs/common';
import { MorningDigest } from './morning-digest.entity';
import { MorningDigestsController } from './morning-digests.controller';
import { MorningDigests } from './morning-digests.service';

/** Tables of the morning mail, for the list of entities an app is made with. */
export const digestEntities = [MorningDigest];

/** Whether somebody wants a mail in the morning; the worker sends it. */
@Module({ controllers: [MorningDigestsController], providers: [MorningDigests] })
export class MorningDigestModule {}
