import type { ConversationKind } from '@ademruimte/contracts';

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
