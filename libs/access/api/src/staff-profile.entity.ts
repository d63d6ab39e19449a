import { OrganisationRecord } from '@ademruimte/api-platform';
import { Column, Entity } from 'typeorm';

/** How a staff member is known inside one organisation; its id is the staff member's. */
@Entity('staff_profile')
export class StaffProfile extends OrganisationRecord {
  @Column('text') name: string;

  @Column('text', { nullable: true }) phone: string | null;
}
