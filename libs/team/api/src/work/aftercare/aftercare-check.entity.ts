import { OrganisationRecord } from '@ademruimte/api-platform';
import type { AftercareMonths, AftercareWay, CalendarDay } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';

/** That somebody asked how it goes, 3, 6 or 12 months after support ended. */
@Entity('aftercare_check')
export class AftercareCheck extends OrganisationRecord {
  @Column('uuid', { name: 'client_id' }) clientId: string;

  @Column('uuid', { name: 'trajectory_id' }) trajectoryId: string;

  @Column('int') months: AftercareMonths;

  @Column('text') how: AftercareWay;

  /** How it goes, in the words of who was asked. */
  @Column('text', { nullable: true }) words: string | null;

  /** Whether they would like to be helped again. */
  @Column('boolean', { name: 'wants_back', default: false }) wantsBack: boolean;

  @Column('date', { name: 'done_on' }) doneOn: CalendarDay;

  @Column('uuid', { name: 'done_by' }) doneBy: string;

  override snapshot(): Record<string, unknown> {
    const { months, how, words, wantsBack, doneOn } = this;
    return { ...super.snapshot(), months, how, words, wantsBack, doneOn };
  }
}
