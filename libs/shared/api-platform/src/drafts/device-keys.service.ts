import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { addDays } from '@ademruimte/contracts';
import { MoreThan } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../clock';
import { CONFIG, type Config } from '../config';
import { Database } from '../database';
import { DomainError, NotFound } from '../problem';
import { SecretBox } from '../secret-box';
import { DeviceKey } from './device-key.entity';

const KEY_BYTES = 32;
const DAY_SECONDS = 86_400;
/** Far more devices than anybody picks up in a day, far fewer than would fill a table. */
export const NEW_DEVICES_PER_DAY = 20;
/** The people of the demonstration are everybody at once, each at a device of their own. */
const NEW_DEVICES_IN_DEMO = 2000;
/** A device that was away this long holds only text that is older than any draft. */
export const DEVICE_KEY_DAYS = 90;

/** Somebody asks for keys for more devices than a person has. */
export class TooManyDevices extends DomainError {
  readonly code = 'too-many-attempts';
  readonly status = 429;
  override readonly headers = { 'Retry-After': String(DAY_SECONDS) };
  override readonly details = { retryAfterSeconds: DAY_SECONDS };

  constructor() {
    super('Too many new devices today.');
  }
}

/**
 * Gives a signed-in person the key of the device they work on: always the same one, made at the
 * first asking. Without it the text kept on that device is unreadable, also to us.
 */
@Injectable()
export class DeviceKeys {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly box: SecretBox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The key of the caller on one device, in base64. */
  async open(deviceId: string): Promise<string> {
    await this.forgetUnused();
    const known = (await this.find(deviceId)) ?? (await this.make(deviceId));
    const key = this.box.open(known.sealedKey, DeviceKey.place(known.staffMemberId, deviceId));
    if (key === undefined) throw new NotFound();
    await this.database
      .repository(DeviceKey)
      .update({ id: known.id }, { openedOn: this.clock.today() });
    return key;
  }

  /** Two tabs may ask at one moment: the first makes the key, and both get that one. */
  private async make(deviceId: string): Promise<DeviceKey> {
    const { staffMemberId } = this.database.actor;
    await this.refuseTooMany();
    const key = randomBytes(KEY_BYTES).toString('base64');
    const sealedKey = this.box.seal(key, DeviceKey.place(staffMemberId, deviceId));
    await this.database
      .repository(DeviceKey)
      .createQueryBuilder()
      .insert()
      .values({
        id: uuidv7(),
        staffMemberId,
        deviceId,
        sealedKey,
        madeAt: this.clock.now(),
        openedOn: this.clock.today(),
      })
      .orIgnore()
      .execute();
    const made = await this.find(deviceId);
    if (!made) throw new NotFound();
    return made;
  }

  private find(deviceId: string): Promise<DeviceKey | null> {
    const { staffMemberId } = this.database.actor;
    return this.database.repository(DeviceKey).findOneBy({ staffMemberId, deviceId });
  }

  private async refuseTooMany(): Promise<void> {
    const { staffMemberId } = this.database.actor;
    const yesterday = new Date(this.clock.now().getTime() - DAY_SECONDS * 1000);
    const made = await this.database
      .repository(DeviceKey)
      .countBy({ staffMemberId, madeAt: MoreThan(yesterday) });
    const most = this.config.demo ? NEW_DEVICES_IN_DEMO : NEW_DEVICES_PER_DAY;
    if (made >= most) throw new TooManyDevices();
  }

  /** Keys of devices that stay away go when their owner opens another. */
  private async forgetUnused(): Promise<void> {
    await this.database.query(
      'DELETE FROM app.device_key WHERE staff_member_id = app.current_actor() AND opened_on < $1',
      [addDays(this.clock.today(), -DEVICE_KEY_DAYS)],
    );
  }
}
