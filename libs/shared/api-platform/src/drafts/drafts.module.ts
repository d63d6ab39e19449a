import { Module } from '@nestjs/common';
import { DeviceKey } from './device-key.entity';
import { DeviceKeysController } from './device-keys.controller';
import { DeviceKeys } from './device-keys.service';
import { Draft } from './draft.entity';
import { DraftsController } from './drafts.controller';
import { DraftsService } from './drafts.service';

/** Tables of the drafts, for the list of entities an app is made with. */
export const draftEntities = [Draft, DeviceKey];

/** Unfinished text, kept on the server for the one who typed it, and the keys of their devices. */
@Module({
  controllers: [DraftsController, DeviceKeysController],
  providers: [DraftsService, DeviceKeys],
})
export class DraftsModule {}
