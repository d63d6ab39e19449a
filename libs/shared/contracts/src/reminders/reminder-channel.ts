import type { ContactChannel } from '../statuses';
import type { AutomaticChannel, ReminderChannel, ReminderProblem } from './reminder-lists';

/** What decides how a client can be reminded. */
export interface Reach {
  /** How the client wants to be reached. */
  readonly channel: ContactChannel;
  readonly phone: string | null;
  readonly email: string | null;
}

/** What this server can send by itself. */
export type ChannelsSetUp = Readonly<Record<AutomaticChannel, boolean>>;

/** How a reminder goes, and why it does not go as the client likes best. */
export interface ReminderWay {
  readonly channel: ReminderChannel;
  readonly problem: ReminderProblem | null;
}

const byHand = (problem: ReminderProblem | null): ReminderWay => ({ channel: 'by_hand', problem });

/**
 * How a client is reminded: as they like to be reached. Who wants to be called, or uses an app, is
 * reminded by the worker; so is whoever cannot be reached by what this server sends. Somebody who
 * wants to be visited gets no reminder by itself: undefined.
 */
export function reminderWay(reach: Reach, setUp: ChannelsSetUp): ReminderWay | undefined {
  switch (reach.channel) {
    case 'visit':
      return undefined;
    case 'sms':
    case 'email':
      return usable(reach.channel, reach, setUp);
    case 'letter':
      return { channel: 'letter', problem: null };
    default:
      return byHand(null);
  }
}

/** The wanted way, or by hand with the reason why it cannot be. */
export function usable(
  channel: ReminderChannel,
  reach: Pick<Reach, 'phone' | 'email'>,
  setUp: ChannelsSetUp,
): ReminderWay {
  if (channel !== 'sms' && channel !== 'email') return { channel, problem: null };
  if (!setUp[channel]) return byHand('channel_not_set_up');
  if (channel === 'email') return reach.email ? { channel, problem: null } : byHand('no_address');
  if (!reach.phone) return byHand('no_address');
  return textNumber(reach.phone) ? { channel, problem: null } : byHand('not_a_mobile_number');
}

/**
 * A number that can take a text message, written for every network (`+31612345678`); undefined for
 * a Dutch line that cannot, and for what is no number.
 */
export function textNumber(phone: string): string | undefined {
  const bare = phone
    .replace(/\(0\)/g, '')
    .replace(/[^\d+]/g, '')
    .replace(/^00/, '+');
  const number = bare.startsWith('0') ? `+31${bare.slice(1)}` : bare;
  if (number.startsWith('+31')) return /^\+316\d{8}$/.test(number) ? number : undefined;
  return /^\+[1-9]\d{7,14}$/.test(number) ? number : undefined;
}
