import type { HistoryKind } from '@ademruimte/contracts';
import type { FieldChange } from './history.dto';

/** A row as it was written into the trail. */
export type Row = Readonly<Record<string, unknown>>;

/** One change of a row, whole. */
export interface RowChange {
  readonly operation: HistoryKind;
  readonly before: Row | null;
  readonly after: Row | null;
}

/**
 * The fields that became something else, in the order they are named. What was filled in from the
 * start counts; what was left empty does not. `withheld` fields say only that they changed.
 */
export function fieldChanges(
  { before, after }: RowChange,
  fields: readonly string[],
  withheld: readonly string[] = [],
): FieldChange[] {
  return fields.flatMap((field) => {
    const [was, is] = [textOf(before?.[field]), textOf(after?.[field])];
    if (was === is) return [];
    const isWithheld = withheld.includes(field);
    return [{ field, isWithheld, ...(isWithheld ? NOTHING : { before: was, after: is }) }];
  });
}

const NOTHING = { before: null, after: null };

/** A value as text; no is the same as nothing, for nobody ever says it. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined || value === '' || value === false) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
