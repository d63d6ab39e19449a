import {
  type ChannelsSetUp,
  firstNameOf,
  type ReminderChannel,
  reminderMoment,
  reminderText,
  reminderWay,
  type ReminderWay,
} from '@ademruimte/contracts';
import type { ReminderPlan } from './reminder.entity';
import type { Subject } from './reminder-subject';

/** Whose name is used when the client agreed no other. */
export interface Planner {
  readonly plannerName: string;
}

/** Why nobody is reminded of something any more; undefined while somebody may be. */
export function reasonToWithdraw(subject: Subject) {
  if (!subject.open) return subject.kind === 'step' ? 'step_ended' : 'appointment_changed';
  if (subject.clientStatus !== 'active') return 'client_resting';
  return subject.wanted ? undefined : 'not_wanted';
}

/** How the client is reminded unless somebody chooses otherwise; undefined is not at all. */
export function usualWay(subject: Subject, setUp: ChannelsSetUp): ReminderWay | undefined {
  return reminderWay(subject, setUp);
}

/** When it goes by this channel, and what it says; undefined when it is too late. */
export function planOf(
  subject: Subject,
  channel: ReminderChannel,
  { plannerName, now }: Planner & { readonly now: Date },
): ReminderPlan | undefined {
  const { kind, at, bestTime } = subject;
  const dueAt = reminderMoment({ kind, at, channel, bestTime }, now);
  return dueAt && { aboutAt: at, dueAt, text: textOf(subject, channel, plannerName) };
}

/** A way to remind somebody, with when and in which words. */
export interface WayAndPlan {
  readonly way: ReminderWay;
  readonly plan: ReminderPlan;
}

/** The same, or by hand when a letter would come too late; undefined when everything would. */
export function wayAndPlan(
  subject: Subject,
  way: ReminderWay,
  planning: Planner & { readonly now: Date },
): WayAndPlan | undefined {
  const plan = planOf(subject, way.channel, planning);
  if (plan) return { way, plan };
  if (way.channel !== 'letter') return undefined;
  return wayAndPlan(subject, { channel: 'by_hand', problem: 'too_late' }, planning);
}

/** What the client reads. */
export function textOf(subject: Subject, channel: ReminderChannel, plannerName: string): string {
  const { kind, at, meeting, callName, address } = subject;
  return reminderText({
    kind,
    at,
    meeting,
    channel,
    callName,
    address,
    sender: senderOf(subject, plannerName),
  });
}

/** Whose name stands below it. */
export function senderOf({ agreedSender }: Pick<Subject, 'agreedSender'>, name: string): string {
  return agreedSender ?? firstNameOf(name);
}
