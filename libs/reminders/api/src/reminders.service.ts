import { Injectable } from '@nestjs/common';
import { ClientAccess } from '@ademruimte/access-api';
import { Clock, Database, NotFound } from '@ademruimte/api-platform';
import {
  inDaytime,
  type ReminderChannel,
  type ReminderSubject,
  reminderWay,
  usable,
} from '@ademruimte/contracts';
import { In } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { ChannelsOfServer } from './channels-of-server';
import { Reminder, type ReminderPlan } from './reminder.entity';
import { planOf, reasonToWithdraw, textOf, wayAndPlan } from './reminder-plan';
import { type Subject, subjectOf } from './reminder-subject';
import { ReminderWords } from './reminder-words.service';
import { ReminderPlannedAlready, ReminderTooLate } from './reminders.errors';

/** What a worker wants otherwise than it was proposed. */
export interface WantedChange {
  readonly channel?: ReminderChannel | null;
  readonly dueAt?: Date | null;
  readonly text?: string | null;
}

/** A reminder somebody asks for. */
export interface WantedReminder extends WantedChange {
  readonly id?: string | null;
  readonly about: { readonly kind: ReminderSubject; readonly id: string };
}

/** Which reminder, as somebody saw it. */
export interface ChangeOfReminder {
  readonly clientId: string;
  readonly id: string;
  readonly version: number;
}

/** For who has no way they like best. */
const BY_HAND = { channel: 'by_hand', problem: null } as const;

/** Plans reminders, changes them, and ends them. Sending is the worker's. */
@Injectable()
export class Reminders {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly clock: Clock,
    private readonly channels: ChannelsOfServer,
    private readonly words: ReminderWords,
  ) {}

  /** Plans a reminder of an appointment or a step that has none; returns its id. */
  async plan(clientId: string, { id, about, ...wanted }: WantedReminder): Promise<string> {
    await this.access.require(clientId, 'reminder:edit');
    const subject = await this.standing(clientId, about);
    await this.requireNoOther(about);
    const repository = this.database.repository(Reminder);
    const usual = reminderWay(subject, this.channels.setUp);
    const best = wanted.channel ? usable(wanted.channel, subject, this.channels.setUp) : usual;
    const found = wayAndPlan(subject, best ?? BY_HAND, {
      ...{ plannerName: await this.words.ownName(), now: this.clock.now() },
    });
    if (!found) throw new ReminderTooLate();
    const reminder = repository.create({
      ...{ id: id ?? uuidv7(), clientId, conversationId: null, stepId: null },
      ...keyOf(about),
      ...{
        plannedBy: this.database.actor.staffMemberId,
        ...found.plan,
        ...found.way,
        state: 'planned',
      },
    });
    await this.choose(reminder, subject, wanted);
    await repository.insert(reminder);
    return reminder.id;
  }

  /** Another channel, another moment or other words; returns the new version. */
  async change(change: ChangeOfReminder, wanted: WantedChange): Promise<number> {
    return this.edit(change, async (reminder) => {
      const subject = await this.standing(change.clientId, reminder.about);
      await this.choose(reminder, subject, wanted);
    });
  }

  /** It is not needed; returns the new version. */
  async withdraw(change: ChangeOfReminder): Promise<number> {
    const { staffMemberId } = this.database.actor;
    return this.edit(change, (one) => one.withdraw('by_worker', this.clock.now(), staffMemberId));
  }

  /** The worker reminded the client in person, or posted the letter. */
  async doneByHand(change: ChangeOfReminder): Promise<number> {
    const { staffMemberId } = this.database.actor;
    return this.edit(change, (one) => one.doneByHand(this.clock.now(), staffMemberId));
  }

  /** Takes back that it was given or posted; what it is about must still be to come. */
  async notDone(change: ChangeOfReminder): Promise<number> {
    return this.edit(change, async (reminder) => {
      const subject = await this.standing(change.clientId, reminder.about);
      await this.requireNoOther(reminder.about);
      reminder.notDone();
      const { channel, problem } = reminder;
      reminder.follow(await this.planToday(reminder, subject), { channel, problem });
      reminder.holdBack(subject.forbidden);
    });
  }

  /** What did not arrive goes out once more, now or in the morning. */
  async again(change: ChangeOfReminder): Promise<number> {
    return this.edit(change, async (reminder) => {
      const subject = await this.standing(change.clientId, reminder.about);
      const dueAt = inDaytime(this.clock.now());
      if (dueAt >= subject.at) throw new ReminderTooLate();
      reminder.again(usable(reminder.channel, subject, this.channels.setUp), dueAt);
      reminder.holdBack(subject.forbidden);
    });
  }

  private async edit(
    { clientId, id, version }: ChangeOfReminder,
    verb: (reminder: Reminder) => Promise<void> | void,
  ): Promise<number> {
    await this.access.require(clientId, 'reminder:edit');
    const reminder = await this.database.claim(Reminder, { id, clientId }, version);
    await verb(reminder);
    await this.database.repository(Reminder).save(reminder);
    return version + 1;
  }

  /** As it would be planned now: a name or a day may have been agreed since it was settled. */
  private async planToday(reminder: Reminder, subject: Subject): Promise<ReminderPlan> {
    const { channel, aboutAt, plannedBy } = reminder;
    const planning = { plannerName: await this.words.nameOf(plannedBy), now: this.clock.now() };
    const text = textOf(subject, channel, planning.plannerName);
    const isMoved = aboutAt.getTime() !== subject.at.getTime();
    const moved = isMoved ? planOf(subject, channel, planning) : undefined;
    return { aboutAt: subject.at, dueAt: moved?.dueAt ?? reminder.dueAt, text };
  }

  /** Of one appointment or step at most one reminder is on its way. */
  private async requireNoOther(about: Reminder['about']): Promise<void> {
    const onItsWay = { ...keyOf(about), state: In(['planned', 'sending']) };
    if (await this.database.repository(Reminder).existsBy(onItsWay)) {
      throw new ReminderPlannedAlready();
    }
  }

  /** What is still to come, of a client who is supported now. */
  private async standing(
    clientId: string,
    about: { readonly kind: ReminderSubject; readonly id: string },
  ): Promise<Subject> {
    const subject = await subjectOf(this.database, about);
    if (subject?.clientId !== clientId) throw new NotFound();
    const reason = reasonToWithdraw(subject);
    if (reason && reason !== 'not_wanted') throw new ReminderTooLate();
    return subject;
  }

  private async choose(
    reminder: Reminder,
    subject: Subject,
    { channel = null, dueAt = null, text = null }: WantedChange,
  ): Promise<void> {
    const way = channel && usable(channel, subject, this.channels.setUp);
    if (dueAt) this.words.requireGoodMoment(dueAt, subject);
    if (text !== null) await this.words.requireDiscreet(text, subject);
    const isNewWay = !!way && way.channel !== reminder.channel;
    reminder.choose({ way, dueAt, text });
    if (isNewWay && !reminder.textEdited) {
      reminder.text = textOf(subject, way.channel, await this.words.nameOf(reminder.plannedBy));
    }
    reminder.holdBack(subject.forbidden);
  }
}

function keyOf({ kind, id }: Reminder['about']): { stepId: string } | { conversationId: string } {
  return kind === 'step' ? { stepId: id } : { conversationId: id };
}
