import type { CalendarDay } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';
import { OrganisationRecord } from '../organisation-record';

/** The key with which one device keeps the unfinished text of one person. */
@Entity('device_key')
export class DeviceKey extends OrganisationRecord {
  @Column('uuid', { name: 'staff_member_id' })
  staffMemberId: string;

  /** What the device calls itself; chosen by the browser, it says nothing about it. */
  @Column('uuid', { name: 'device_id' })
  deviceId: string;

  @Column('bytea', { name: 'sealed_key' })
  sealedKey: Buffer;

  @Column('timestamptz', { name: 'made_at' })
  madeAt: Date;

  @Column('date', { name: 'opened_on' })
  openedOn: CalendarDay;

  /** Where the key belongs; it opens nowhere else. */
  static place(staffMemberId: string, deviceId: string): string {
    return `device-key/${staffMemberId}/${deviceId}`;
  }
}
