import type { ConversationKind, MissedBarrier } from '@ademruimte/contracts';

/** Where or how people meet, as it reads in a sentence: 'thuis', 'op kantoor'. */
export const conversationKindNames = (): Readonly<Record<ConversationKind, string>> => ({
  visit: $localize`thuis`,
  office: $localize`op kantoor`,
  phone: $localize`bellen`,
  video: $localize`beeldbellen`,
  app: $localize`via de app`,
});

/** What a line about an appointment needs. */
export interface MeetingView {
  readonly kind: ConversationKind;
  readonly place: string | null;
  readonly interpreter: boolean;
}

/** How people meet, where, and who is there to translate, as pieces of one line. */
export function sayMeeting({ kind, place, interpreter }: MeetingView): string[] {
  return [
    conversationKindNames()[kind],
    place ?? '',
    interpreter ? $localize`met tolk` : '',
  ].filter(Boolean);
}

/** What stood in the way of an appointment, in a word to tick. */
export const barrierNames = (): Readonly<Record<MissedBarrier, string>> => ({
  transport: $localize`vervoer`,
  childcare: $localize`opvang`,
  phone_credit: $localize`beltegoed`,
  health: $localize`gezondheid`,
  other: $localize`iets anders`,
});

/** What came between, with the words somebody added: 'Er kwam tussen: vervoer en opvang.' */
export function sayBarriers(barriers: readonly MissedBarrier[]): string {
  const named = barriers.filter((one) => one !== 'other').map((one) => barrierNames()[one]);
  if (!named.length) return '';
  const list = new Intl.ListFormat('nl', { type: 'conjunction' }).format(named);
  return $localize`Er kwam tussen: ${list}:what:.`;
}
