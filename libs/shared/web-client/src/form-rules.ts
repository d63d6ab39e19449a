import {
  type FieldTree,
  required,
  type SchemaPath,
  type TreeValidationResult,
  validate,
} from '@angular/forms/signals';
import { type CalendarDay, dayOf, isCalendarDay } from '@ademruimte/contracts';
import { toFormErrors } from './problem';
import { sentenceFor } from './sentences';

/** A field that must hold something; the message asks for it kindly. */
export function needed(path: SchemaPath<string>, message: string): void {
  required(path, { message });
}

/** A text that fits. Nothing is cut off while typing: the sentence says how much is too much. */
export function atMost(path: SchemaPath<string>, max: number): void {
  validate(path, ({ value }) =>
    value().length > max ? { kind: 'too-long', message: sentenceFor('too-long', { max }) } : null,
  );
}

/** Days a field takes: any that exists, up to today, or from today on. */
export type DayRange = 'any' | 'past' | 'coming';

/** A day that exists, within a range. An empty field is for `needed` to speak about. */
export function aDay(path: SchemaPath<string>, range: DayRange = 'any'): void {
  validate(path, ({ value }) => {
    const code = value() ? whatIsWrong(value(), range, dayOf(new Date())) : undefined;
    return code ? { kind: code, message: sentenceFor(code) } : null;
  });
}

function whatIsWrong(day: string, range: DayRange, today: CalendarDay): string | undefined {
  if (!isCalendarDay(day)) return 'not-a-day';
  if (range === 'past' && day > today) return 'day-in-future';
  return range === 'coming' && day < today ? 'day-in-past' : undefined;
}

/** Brings somebody to the first field that needs a look. */
export function toFirstError(form: FieldTree<unknown>): void {
  form().errorSummary()[0]?.fieldTree().focusBoundControl();
}

/** What the server refused, beside the fields it is about; the first of them gets the focus. */
export function refusedBy<T>(error: unknown, form: FieldTree<T>): TreeValidationResult {
  const errors = toFormErrors(error, form);
  setTimeout(() => toFirstError(form as FieldTree<unknown>));
  return errors;
}
