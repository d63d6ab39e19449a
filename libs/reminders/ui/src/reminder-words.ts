import {
  dayOf,
  type ReminderChannel,
  type ReminderProblem,
  type ReminderState,
} from '@ademruimte/contracts';
import { sayDay, sayTime } from '@ademruimte/web-ui';

/** What a line about a reminder needs. */
export interface ReminderView {
  readonly channel: ReminderChannel;
  readonly dueAt: string;
  readonly state: ReminderState;
  readonly problem: ReminderProblem | null;
  readonly heldBack: boolean;
  readonly settledAt: string | null;
}

/** How a reminder goes, in a word to pick. */
export const reminderChannelNames = (): Readonly<Record<ReminderChannel, string>> => ({
  sms: $localize`sms`,
  email: $localize`e-mail`,
  letter: $localize`brief`,
  by_hand: $localize`zelf doen`,
});

const PROBLEMS: Readonly<Record<ReminderProblem, () => string>> = {
  channel_not_set_up: () => $localize`Dit kan hier nog niet automatisch. Doe het daarom zelf.`,
  no_address: () => $localize`Er is geen nummer of e-mailadres bekend.`,
  not_a_mobile_number: () => $localize`Dit nummer kan geen sms krijgen.`,
  not_reached: () => $localize`De verbinding lukte niet. We proberen het zo nog eens.`,
  refused: () => $localize`Het nummer of adres werd niet aangenomen. Klopt het nog?`,
  maybe_sent: () => $localize`Misschien is het verstuurd. Dat weten we niet zeker.`,
  by_worker: () => $localize`Dat heb je zo gekozen.`,
  appointment_changed: () => $localize`De afspraak is veranderd.`,
  step_ended: () => $localize`De stap is afgerond.`,
  client_resting: () => $localize`De begeleiding rust of is klaar.`,
  not_wanted: () => $localize`Deze inwoner wil geen herinnering.`,
  too_late: () => $localize`Die zou niet meer op tijd aankomen.`,
};

/** Why a reminder goes by hand, waits, failed or is not needed; empty when there is no why. */
export function sayReminderProblem({
  problem,
  state,
  heldBack,
}: Pick<ReminderView, 'problem' | 'state' | 'heldBack'>): string {
  if (heldBack) return $localize`Wacht: past dit bij de afspraak over veilig contact?`;
  if (problem === 'too_late' && state === 'planned') {
    return $localize`Een brief komt niet op tijd aan. Doe het daarom zelf.`;
  }
  if (problem === 'not_reached' && state === 'given_up') {
    return $localize`Na vijf keer lukte het nog niet.`;
  }
  return problem ? PROBLEMS[problem]() : '';
}

/** Where a reminder stands, in one line: 'sms, morgen om 10.00 uur', 'verstuurd, …'. */
export function sayReminder(reminder: ReminderView): string {
  return STATES[reminder.state](reminder);
}

const STATES: Readonly<Record<ReminderState, (reminder: ReminderView) => string>> = {
  planned: sayPlanned,
  sending: () => $localize`wordt nu verstuurd`,
  sent: (one) => $localize`verstuurd, ${sayLast(one)}:when:`,
  failed: ({ problem }) =>
    problem === 'maybe_sent' ? $localize`misschien verstuurd` : $localize`niet aangekomen`,
  given_up: () => $localize`niet aangekomen`,
  withdrawn: () => $localize`niet nodig`,
  printed: (one) => $localize`brief gepost, ${sayLast(one)}:when:`,
  done_by_hand: (one) => $localize`zelf gedaan, ${sayLast(one)}:when:`,
};

function sayLast({ settledAt, dueAt }: ReminderView): string {
  return sayWhen(settledAt ?? dueAt);
}

function sayPlanned({ channel, dueAt }: ReminderView): string {
  const when = sayWhen(dueAt);
  if (channel === 'by_hand') return $localize`zelf doen, ${when}:when:`;
  if (channel === 'letter') return $localize`brief posten, ${sayNearDay(dueAt)}:day:`;
  return $localize`${reminderChannelNames()[channel]}:how:, ${when}:when:`;
}

function sayWhen(moment: string): string {
  return $localize`${sayNearDay(moment)}:day: om ${sayTime(new Date(moment))}:time: uur`;
}

/** Near days by their name, others by their date. */
function sayNearDay(moment: string): string {
  const at = new Date(moment);
  const relative = sayDay(dayOf(at), 'relative');
  const isNear = [$localize`vandaag`, $localize`morgen`, $localize`gisteren`].includes(relative);
  return isNear ? relative : sayDay(dayOf(at));
}

/** Whether somebody has to look at it now. */
export function needsSomebody(reminder: ReminderView, now = new Date()): boolean {
  if (reminder.state === 'failed' || reminder.state === 'given_up') return true;
  if (reminder.state !== 'planned') return false;
  if (reminder.heldBack) return true;
  const byHand = reminder.channel === 'by_hand' || reminder.channel === 'letter';
  return byHand && dayOf(new Date(reminder.dueAt)) <= dayOf(now);
}
