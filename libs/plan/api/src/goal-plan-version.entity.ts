import { OrganisationRecord } from '@ademruimte/api-platform';
import type { AgreementWay, CalendarDay } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';
import type { AgreedContent } from './agreed-content';

/** What was agreed, by whom and how. PostgreSQL gives the API no right to change or delete it. */
@Entity('goal_plan_version')
export class GoalPlanVersion extends OrganisationRecord {
  @Column('uuid', { name: 'plan_id' }) planId: string;

  @Column('uuid', { name: 'client_id' }) clientId: string;

  @Column('int') number: number;

  @Column('date', { name: 'agreed_on' }) agreedOn: CalendarDay;

  /** When it was written down, which may be a day later than it was agreed. */
  @Column('timestamptz', { name: 'agreed_at' }) agreedAt: Date;

  @Column('text') way: AgreementWay;

  /** The name the client agreed under. */
  @Column('text', { name: 'client_agreed_name' }) clientAgreedName: string;

  @Column('uuid', { name: 'staff_member_id' }) staffMemberId: string;

  @Column('jsonb') content: AgreedContent;
}
