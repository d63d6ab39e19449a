import type { SchemaPathTree } from '@angular/forms/signals';
import { channelNames, languageName } from '@ademruimte/clients-ui';
import { isCalendarDay } from '@ademruimte/contracts';
import { aDay, type ConflictPart, type ContactDetails, type Typed } from '@ademruimte/web-client';
import { sayDay } from '@ademruimte/web-ui';
import { type ContactModel, contactRules } from '../fields/contact-fields';

/** How somebody likes to be reached, as it is typed. */
export interface TypedContact extends ContactModel, Typed {
  /** The day somebody heard that this number is still theirs. */
  numberConfirmedOn: string;
}

export function contactFrom(record: ContactDetails): TypedContact {
  return {
    version: record.version,
    channel: record.channel,
    phone: record.phone ?? '',
    email: record.email ?? '',
    language: record.language,
    interpreter: record.interpreter,
    bestTime: record.bestTime ?? '',
    numberConfirmedOn: record.numberConfirmedOn ?? '',
  };
}

export function typedContactRules(path: SchemaPathTree<TypedContact>): void {
  contactRules(path);
  aDay(path.numberConfirmedOn, 'past');
}

/** The same as something to read, and to lay side by side. */
export const contactParts: readonly ConflictPart<TypedContact>[] = [
  {
    label: $localize`liefst via`,
    keys: ['channel'],
    say: ({ channel }) => channelNames()[channel],
  },
  { label: $localize`telefoon`, keys: ['phone'], say: ({ phone }) => phone },
  {
    label: $localize`nummer gecheckt`,
    keys: ['numberConfirmedOn'],
    say: ({ numberConfirmedOn: day }) => (isCalendarDay(day) ? sayDay(day, 'date') : day),
  },
  { label: $localize`e-mail`, keys: ['email'], say: ({ email }) => email },
  { label: $localize`taal`, keys: ['language'], say: ({ language }) => languageName(language) },
  {
    label: $localize`tolk`,
    keys: ['interpreter'],
    say: ({ interpreter }) => (interpreter ? $localize`ja, altijd erbij` : ''),
  },
  { label: $localize`beste moment`, keys: ['bestTime'], say: ({ bestTime }) => bestTime },
];
