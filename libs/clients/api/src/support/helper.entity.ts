import { OrganisationRecord } from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';

/** What is known about somebody outside the team who helps. */
export interface HelperDetails {
  readonly name: string;
  readonly role: string;
  readonly organisationName: string | null;
  readonly reach: string | null;
  readonly mayKnow: string | null;
}

/** Somebody outside the team who helps a client: who, how to reach them, what they may know. */
@Entity('helper')
export class Helper extends OrganisationRecord implements HelperDetails {
  @Column('uuid', { name: 'client_id' }) clientId: string;

  @Column('text') name: string;

  @Column('text') role: string;

  @Column('text', { name: 'organisation_name', nullable: true }) organisationName: string | null;

  @Column('text', { nullable: true }) reach: string | null;

  @Column('text', { name: 'may_know', nullable: true }) mayKnow: string | null;

  @Column('date', { name: 'ended_on', nullable: true }) endedOn: CalendarDay | null;

  /** Takes over what is known now. */
  describe(details: HelperDetails): void {
    Object.assign(this, pickHelper(details));
  }

  /** They no longer help. Ending it twice changes nothing. */
  end(day: CalendarDay): void {
    this.endedOn ??= day;
  }

  override snapshot(): Record<string, unknown> {
    const { id, version, endedOn } = this;
    return { id, version, ...pickHelper(this), endedOn };
  }
}

function pickHelper({ name, role, organisationName, reach, mayKnow }: HelperDetails) {
  return { name, role, organisationName, reach, mayKnow };
}
