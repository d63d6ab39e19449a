import type { FieldChange, HistoryItem } from './history.dto';
import type { ChangeRow } from './history.queries';

/**
 * Who came to live in a household and who went, told by name and nothing more. Who lives there
 * since some day reads no further back: what was before them is of the others.
 */
export function comingAndGoing(all: readonly ChangeRow[], clientId: string): HistoryItem[] {
  const came = all.findLastIndex(
    ({ operation, after }) => operation === 'INSERT' && after?.['client_id'] === clientId,
  );
  if (came < 0) return [];
  return all.slice(came).flatMap((change) => {
    const changes = changesOf(change);
    const { at, staffName } = change;
    return changes.length
      ? [{ at, staffName, kind: 'changed' as const, changes, isKept: true }]
      : [];
  });
}

function changesOf({ before, after }: ChangeRow): FieldChange[] {
  const [was, is] = [nameOf(before), nameOf(after)];
  const told = (field: string, from: string | null, to: string | null): FieldChange[] => [
    { field, before: from, after: to, isWithheld: false },
  ];
  if (!before) return told('member_joined', null, is);
  if (!after || (!before['until_day'] && after['until_day'])) {
    return told('member_left', null, was);
  }
  return was === is ? [] : told('member_name', was, is);
}

function nameOf(row: ChangeRow['before']): string | null {
  return typeof row?.['name'] === 'string' ? row['name'] : null;
}
