import { isCalendarDay } from '@ademruimte/contracts';
import type { ConflictPart } from '@ademruimte/web-client';
import { conversationKindNames } from '@ademruimte/conversations-ui';
import { sayDay } from '@ademruimte/web-ui';
import type { ChosenMoment, ConversationModel } from './conversation-model';

/** What came of a conversation, to lay two versions side by side. */
export const outcomeParts = (): readonly ConflictPart<ConversationModel>[] => [
  {
    label: $localize`Wie erbij is`,
    keys: ['attendees'],
    say: ({ attendees }) => attendees.map(({ name }) => name).join(', '),
  },
  { label: $localize`Afgesproken`, keys: ['agreedText'], say: ({ agreedText }) => agreedText },
];

/** A conversation in parts, to lay two versions side by side. */
export const conversationParts = (): readonly ConflictPart<ConversationModel>[] => [
  { label: $localize`Wanneer`, keys: ['startsAt'], say: ({ startsAt }) => sayChosen(startsAt) },
  { label: $localize`Hoe`, keys: ['kind'], say: ({ kind }) => conversationKindNames()[kind] },
  { label: $localize`Waar`, keys: ['place'], say: ({ place }) => place },
  {
    label: $localize`Hoe lang`,
    keys: ['durationMinutes'],
    say: ({ durationMinutes }) => durationMinutes && $localize`${durationMinutes}:minutes: minuten`,
  },
  {
    label: $localize`Tolk`,
    keys: ['interpreter'],
    say: ({ interpreter }) => (interpreter ? $localize`ja` : $localize`nee`),
  },
  ...outcomeParts(),
];

/** A chosen moment in words. */
export function sayChosen({ day, time }: ChosenMoment): string {
  const date = isCalendarDay(day) ? sayDay(day) : day;
  return $localize`${date}:day:, ${time.replace(':', '.')}:time: uur`;
}
