import { Client } from 'pg';

/**
 * Counts the statements that reach PostgreSQL while `work` runs, BEGIN and COMMIT included, and
 * returns their first words.
 */
export async function countStatements(work: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  const original = Client.prototype.query;
  Client.prototype.query = function (this: Client, ...parameters: unknown[]) {
    const [first] = parameters as [string | { text?: string }];
    const text = typeof first === 'string' ? first : (first.text ?? '');
    seen.push(text.replace(/\s+/g, ' ').trim().slice(0, 80));
    return (original as (...all: unknown[]) => unknown).apply(this, parameters);
  } as typeof Client.prototype.query;
  try {
    await work();
  } finally {
    Client.prototype.query = original;
  }
  return seen;
}
