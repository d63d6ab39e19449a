import {
  type CalendarDay,
  daysSince,
  nextMovesFor,
  restsUntil,
  stagnationOf,
} from '@ademruimte/contracts';
import type { StuckResponse } from './team-work.dto';
import type { StandingRow } from './team-work.queries';

/** What the rule says of somebody PostgreSQL found; nothing when it finds no standstill. */
export function stuckOf(
  { facts, days, cause, ...who }: StandingRow,
  today: CalendarDay,
): StuckResponse[] {
  const found = stagnationOf(facts, { days, today });
  if (!found) return [];
  const { kinds, since } = found;
  return [
    {
      ...{ ...who, kinds: [...kinds], since, cause },
      days: daysSince(since, today),
      hiddenUntil: restsUntil(cause, today),
      moves: [...nextMovesFor(kinds, cause?.cause ?? null)],
    },
  ];
}
