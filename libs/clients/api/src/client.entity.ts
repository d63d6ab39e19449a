import { OrganisationRecord } from '@ademruimte/api-platform';
import type { CalendarDay, ClientStatus, FormOfAddress } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';
import { fullNameOf } from './full-name';

/** What a caseworker can write down about who somebody is and where they live. */
export interface PersonalDetails {
  readonly callName: string;
  readonly givenNames: string | null;
  readonly namePrefix: string | null;
  readonly familyName: string | null;
  readonly birthDate: CalendarDay | null;
  readonly formOfAddress: FormOfAddress;
  readonly addressLine: string | null;
  readonly postcode: string | null;
  readonly city: string | null;
  readonly secretAddress: boolean;
}

/** Somebody the organisation works with, known by the name they want to be called by. */
@Entity('client')
export class Client extends OrganisationRecord implements PersonalDetails {
  @Column('uuid', { name: 'team_id' }) teamId: string;

  @Column('text', { name: 'call_name' }) callName: string;

  @Column('text', { name: 'given_names', nullable: true }) givenNames: string | null;

  @Column('text', { name: 'name_prefix', nullable: true }) namePrefix: string | null;

  @Column('text', { name: 'family_name', nullable: true }) familyName: string | null;

  @Column('date', { name: 'birth_date', nullable: true }) birthDate: CalendarDay | null;

  @Column('text', { name: 'form_of_address' }) formOfAddress: FormOfAddress;

  @Column('text') status: ClientStatus;

  @Column('boolean', { name: 'secret_address', default: false }) secretAddress: boolean;

  @Column('text', { name: 'address_line', nullable: true }) addressLine: string | null;

  @Column('text', { nullable: true }) postcode: string | null;

  @Column('text', { nullable: true }) city: string | null;

  /** Made by PostgreSQL from the names; only the search reads it. */
  @Column({ type: 'text', name: 'search_name', insert: false, update: false, select: false })
  readonly searchName: string;

  /** All names as people write them: "Amina el Amrani", or the one name somebody has. */
  get fullName(): string {
    return fullNameOf(this);
  }

  /** Takes over what was written down about the person. */
  describe(details: PersonalDetails): void {
    Object.assign(this, pickDetails(details));
  }

  /** Follows the trajectory that is open, or the last one that closed. */
  follow(trajectory: { readonly status: 'active' | 'paused' | 'closed' }): void {
    this.status = trajectory.status;
  }

  override snapshot(): Record<string, unknown> {
    return { id: this.id, version: this.version, ...pickDetails(this) };
  }
}

function pickDetails(from: PersonalDetails): PersonalDetails {
  const { callName, givenNames, namePrefix, familyName, birthDate, formOfAddress } = from;
  const { addressLine, postcode, city, secretAddress } = from;
  const name = { callName, givenNames, namePrefix, familyName, birthDate, formOfAddress };
  return { ...name, addressLine, postcode, city, secretAddress };
}
