import { Controller, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SESSION_HOURS } from '@ademruimte/contracts';
import { Database } from '../database';
import { IdParam } from '../dto';
import { Requires } from '../guards';
import { Answers } from '../response-dto';
import { DeviceKeyResponse } from './device-keys.dto';
import { DeviceKeys } from './device-keys.service';

/** The way back to the text one left on a device. */
@ApiTags('drafts')
@Controller('device-keys/:deviceId')
export class DeviceKeysController {
  constructor(
    private readonly keys: DeviceKeys,
    private readonly database: Database,
  ) {}

  @Put()
  @Requires('draft:own')
  @Answers(() => DeviceKeyResponse)
  async openDeviceKey(@IdParam('deviceId') deviceId: string): Promise<DeviceKeyResponse> {
    const key = await this.keys.open(deviceId);
    return { key, staffMemberId: this.database.actor.staffMemberId, hours: SESSION_HOURS };
  }
}
