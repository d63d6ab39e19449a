import { FieldsInvalid, OrganisationRecord } from '@ademruimte/api-platform';
import {
  type CalendarDay,
  type CutOff,
  type StepOwner,
  type UrgentKind,
  type UrgentStatus,
  urgentTerm,
} from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';
import { UrgentNeedHandled, UrgentNeedOpen } from './urgent-need.errors';

/** What somebody says about an urgent need. */
export interface UrgentWords {
  readonly kind: UrgentKind;
  readonly about?: CutOff | null;
  readonly text?: string | null;
  readonly endDate?: CalendarDay | null;
  readonly actsOwner: StepOwner;
  readonly actsName?: string | null;
}

/** Something that cannot wait, with the day on which somebody must have acted. */
@Entity('urgent_need')
export class UrgentNeed extends OrganisationRecord {
  @Column('uuid', { name: 'client_id' }) clientId: string;

  @Column('text') kind: UrgentKind;

  @Column('text', { nullable: true }) about: CutOff | null;

  @Column('text', { nullable: true }) text: string | null;

  @Column('date', { name: 'known_on' }) knownOn: CalendarDay;

  @Column('date', { name: 'end_date', nullable: true }) endDate: CalendarDay | null;

  @Column('date', { name: 'until_day' }) untilDay: CalendarDay;

  @Column('text', { name: 'acts_owner' }) actsOwner: StepOwner;

  @Column('text', { name: 'acts_name', nullable: true }) actsName: string | null;

  @Column('uuid', { name: 'acts_staff_member_id', nullable: true })
  actsStaffMemberId: string | null;

  @Column('text') status: UrgentStatus;

  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;

  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;

  @Column('timestamptz', { name: 'handled_at', nullable: true }) handledAt: Date | null;

  @Column('uuid', { name: 'handled_by', nullable: true }) handledBy: string | null;

  @Column('text', { nullable: true }) outcome: string | null;

  /** Takes over what is known now; the term follows from it. */
  describe(words: UrgentWords, worker: string): void {
    if (this.status === 'handled') throw new UrgentNeedHandled();
    const { kind, about = null, text = null, endDate = null } = words;
    if (kind === 'cut_off' && !about) throw FieldsInvalid.of('about', 'required');
    if (kind !== 'cut_off' && about) throw FieldsInvalid.of('about', 'not-a-choice');
    const untilDay = urgentTerm({ kind, about, knownOn: this.knownOn, endDate });
    Object.assign(this, { kind, about, text, endDate, untilDay });
    this.giveTo(words, worker);
  }

  /** It is taken care of, with a word about how. */
  handle(by: string, at: Date, outcome: string | null): void {
    if (this.status === 'handled') throw new UrgentNeedHandled();
    Object.assign(this, { status: 'handled', handledBy: by, handledAt: at, outcome });
  }

  /** It was not taken care of after all. */
  reopen(): void {
    if (this.status === 'open') throw new UrgentNeedOpen();
    Object.assign(this, { status: 'open', handledBy: null, handledAt: null, outcome: null });
  }

  override snapshot(): Record<string, unknown> {
    const { id, version, status, kind, about, text, knownOn, endDate, untilDay } = this;
    const { actsOwner, actsName, outcome } = this;
    return {
      ...{ id, version, status, kind, about, text, knownOn, endDate, untilDay },
      ...{ actsOwner, actsName, outcome },
    };
  }

  /** The colleague who acts stays the same one until somebody else does. */
  private giveTo({ actsOwner, actsName }: UrgentWords, worker: string): void {
    if (actsOwner === 'other' && !actsName) throw FieldsInvalid.of('actsName', 'required');
    const same = actsOwner === 'worker' && this.actsOwner === 'worker';
    const colleague = actsOwner === 'worker' ? worker : null;
    this.actsStaffMemberId = same ? this.actsStaffMemberId : colleague;
    this.actsOwner = actsOwner;
    this.actsName = actsOwner === 'other' ? (actsName ?? null) : null;
  }
}
