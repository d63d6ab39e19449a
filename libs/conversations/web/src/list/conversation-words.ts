import { type MeetingView, sayMeeting } from '@ademruimte/conversations-ui';
import { capital } from '@ademruimte/web-ui';

/** How and where people meet, and for how long: 'Thuis · aan de keukentafel · 60 minuten'. */
export function sayArrangement(
  conversation: MeetingView & { readonly durationMinutes: number | null },
): string {
  const { durationMinutes } = conversation;
  const [how = '', ...rest] = sayMeeting(conversation);
  const long = durationMinutes ? $localize`${durationMinutes}:minutes: minuten` : '';
  return [capital(how), ...rest, long].filter(Boolean).join(' · ');
}

/** Names as they stand in a sentence: 'Sanne, Farid en de huisarts'. */
export function sayNames(names: readonly string[]): string {
  return new Intl.ListFormat('nl', { type: 'conjunction' }).format(names);
}
