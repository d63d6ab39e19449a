const lines = new Map<string, Promise<unknown>>();

/**
 * Does some work when nobody else, in this tab or another of this browser, does work of that name.
 * Where the browser cannot tell tabs apart it still keeps one tab in order.
 */
export async function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const { locks } = navigator as { locks?: LockManager };
  if (locks) return locks.request(`ademruimte.${name}`, work);
  const before = lines.get(name) ?? Promise.resolve();
  const mine = before.then(work, work);
  lines.set(
    name,
    mine.catch(() => undefined),
  );
  return mine;
}

/** Does the work only when nobody else does it; undefined when somebody does. */
export async function ifNobodyDoes<T>(
  name: string,
  work: () => Promise<T>,
): Promise<T | undefined> {
  const { locks } = navigator as { locks?: LockManager };
  if (!locks) return inTurn(name, work);
  return locks.request(`ademruimte.${name}`, { ifAvailable: true }, async (lock) =>
    lock ? work() : undefined,
  );
}
