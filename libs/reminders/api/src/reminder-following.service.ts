import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, Database } from '@ademruimte/api-platform';
import { type ReminderSubject, usable } from '@ademruimte/contracts';
import { In } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { ChannelsOfServer } from './channels-of-server';
import { Reminder } from './reminder.entity';
import { reasonToWithdraw, usualWay, wayAndPlan } from './reminder-plan';
import { appointmentsToCome, type Subject, subjectOf } from './reminder-subject';
import { staffName } from './reminders.queries';

/**
 * Lets reminders follow what they are about, in the transaction that changes it: an appointment is
 * planned, moved or over, a step gets another day or is done, support rests, a rule on safe
 * contact comes or goes.
 */
@Injectable()
export class ReminderFollowing implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly channels: ChannelsOfServer,
  ) {}

  /** From here on it hears of every such change. */
  onModuleInit(): void {
    this.database.follow('conversation', (id) => this.followAbout('conversation', id));
    this.database.follow('action_step', (id) => this.followAbout('step', id));
    this.database.follow('client', (id) => this.followClient(id));
  }

  /** The client can be reached otherwise, or may not be, or rests: everything planned is looked at. */
  private async followClient(clientId: string): Promise<void> {
    const planned = await this.database.repository(Reminder).findBy({ clientId, state: 'planned' });
    const seen = new Set<string>();
    for (const reminder of planned) {
      seen.add(reminder.about.id);
      await this.followAbout(reminder.about.kind, reminder.about.id);
    }
    const toCome = await appointmentsToCome(this.database, clientId, this.clock.now());
    for (const id of toCome.filter((one) => !seen.has(one))) {
      await this.followAbout('conversation', id);
    }
  }

  private async followAbout(kind: ReminderSubject, id: string): Promise<void> {
    const subject = await subjectOf(this.database, { kind, id });
    if (!subject) return;
    const reminder = await this.onItsWay(kind, id);
    if (!reminder) return this.planUnasked(subject);
    if (reminder.state === 'planned') await this.refresh(reminder, subject);
    if (subject.movedToId) await this.passOn(reminder, subject.movedToId);
  }

  private onItsWay(kind: ReminderSubject, id: string): Promise<Reminder | null> {
    const about = kind === 'conversation' ? { conversationId: id } : { stepId: id };
    return this.database
      .repository(Reminder)
      .findOneBy({ ...about, state: In(['planned', 'sending']) });
  }

  /** An appointment gets a reminder by itself; once, and not after somebody took it away. */
  private async planUnasked(subject: Subject): Promise<void> {
    if (subject.movedToId) await this.passOnWithdrawal(subject);
    if (subject.kind !== 'conversation' || reasonToWithdraw(subject)) return;
    const way = usualWay(subject, this.channels.setUp);
    if (!way || (await this.hadOne(subject))) return;
    const plannedBy = this.database.actor.staffMemberId;
    const plannerName = await staffName(this.database, plannedBy);
    const now = this.clock.now();
    const found = plannerName && wayAndPlan(subject, way, { plannerName, now });
    if (!found) return;
    const repository = this.database.repository(Reminder);
    const { clientId, id: conversationId } = subject;
    const reminder = repository.create({
      ...{ id: uuidv7(), clientId, conversationId, stepId: null, plannedBy },
      ...{ ...found.plan, ...found.way, state: 'planned' },
    });
    reminder.holdBack(subject.forbidden);
    await repository.insert(reminder);
  }

  private async hadOne({ id: conversationId, at: aboutAt }: Subject): Promise<boolean> {
    const earlier = await this.database.repository(Reminder).findBy({ conversationId, aboutAt });
    const cameBack = ['client_resting', 'not_wanted'];
    return earlier.some(({ state, problem }) => {
      return !(state === 'withdrawn' && problem && cameBack.includes(problem));
    });
  }

  private async refresh(reminder: Reminder, subject: Subject): Promise<void> {
    const now = this.clock.now();
    const way = reminder.channelChosen
      ? usable(reminder.channel, subject, this.channels.setUp)
      : usualWay(subject, this.channels.setUp);
    const problem = reasonToWithdraw(subject) ?? (way ? undefined : 'not_wanted');
    if (problem || !way) reminder.withdraw(problem ?? 'not_wanted', now);
    else await this.followPlan(reminder, subject, way);
    await this.database.claim(Reminder, { id: reminder.id }, reminder.version);
    await this.database.repository(Reminder).save(reminder);
  }

  private async followPlan(
    reminder: Reminder,
    subject: Subject,
    way: NonNullable<ReturnType<typeof usualWay>>,
  ): Promise<void> {
    const now = this.clock.now();
    const plannerName = (await staffName(this.database, reminder.plannedBy)) ?? '';
    const found = wayAndPlan(subject, way, { plannerName, now });
    if (!found) return reminder.withdraw('too_late', now);
    reminder.follow(found.plan, found.way);
    reminder.holdBack(subject.forbidden);
  }

  /** The appointment that came instead is reminded of in the same way. */
  private async passOn({ channel, channelChosen }: Reminder, movedToId: string): Promise<void> {
    if (!channelChosen) return;
    const next = await this.onItsWay('conversation', movedToId);
    const subject = await subjectOf(this.database, { kind: 'conversation', id: movedToId });
    if (next?.state !== 'planned' || !subject) return;
    next.channelChosen = true;
    next.channel = channel;
    await this.refresh(next, subject);
  }

  /** Whoever wanted no reminder of an appointment wants none of the one that came instead. */
  private async passOnWithdrawal({ id: conversationId, movedToId }: Subject): Promise<void> {
    const repository = this.database.repository(Reminder);
    const last = await repository.findOne({ where: { conversationId }, order: { id: 'DESC' } });
    const next = movedToId && (await this.onItsWay('conversation', movedToId));
    if (last?.problem !== 'by_worker' || !next || next.state !== 'planned') return;
    next.withdraw('by_worker', this.clock.now(), this.database.actor.staffMemberId);
    await repository.save(next);
  }
}
