import type { ChangeRow } from './history.queries';

/** Whether a part of life is closed to the reader: now (no moment), or was at a moment. */
export type IsHidden = (lifeDomainId: unknown, at?: string) => boolean;

/** The life domains a goal was in around one change. */
function domainsOf({ before, after }: ChangeRow): unknown[] {
  return [before, after].flatMap((row) => (row ? [row['life_domain_id']] : []));
}

/** Whether the reader could not see one of these parts of life when the change was made. */
function isHiddenThen({ at }: ChangeRow, domains: readonly unknown[], isHidden: IsHidden): boolean {
  return domains.some((domain) => isHidden(domain) || isHidden(domain, at));
}

/** Whether a goal is, now, in a part of life that is not hidden; unknown counts as hidden. */
export function isGoalInSight(changes: readonly ChangeRow[], isHidden: IsHidden): boolean {
  const newest = changes.at(-1);
  return (
    newest?.isKept === true &&
    !domainsOf(newest)
      .slice(-1)
      .some((domain) => isHidden(domain))
  );
}

/**
 * The changes of a goal somebody may see who is not shown every part of life: those made while it
 * was in a part they may see, and nothing at all when it is in one now that they may not. What is
 * no longer kept could have been anywhere.
 */
export function goalChangesInSight(changes: readonly ChangeRow[], isHidden: IsHidden): ChangeRow[] {
  if (!isGoalInSight(changes, isHidden)) return [];
  return changes.filter((one) => one.isKept && !isHiddenThen(one, domainsOf(one), isHidden));
}

/**
 * The changes of a step in sight: those made while its goal was in a part of life the reader may
 * see, and nothing when the goal is in no such part now.
 */
export function stepChangesInSight(
  changes: readonly ChangeRow[],
  goalChanges: readonly ChangeRow[],
  isHidden: IsHidden,
): ChangeRow[] {
  if (!isGoalInSight(goalChanges, isHidden)) return [];
  const goalAt = (id: string) => goalChanges.filter((goal) => BigInt(goal.id) < BigInt(id)).at(-1);
  return changes.filter((one) => {
    const goal = goalAt(one.id);
    return goal?.isKept === true && !isHiddenThen(one, domainsOf(goal).slice(-1), isHidden);
  });
}
