import type { LogLine } from './log';
import { retention } from './retention';

describe('a round of retention', () => {
  const lines: LogLine[] = [];
  const told = (line: LogLine) => void lines.push(line);
  beforeEach(() => (lines.length = 0));

  /** A database in which this many drafts are over; every call forgets some. */
  const holding = (drafts: number, onCall: () => void = () => undefined) => {
    const left = { drafts };
    const call = <Row>(_: string, [most]: readonly unknown[] = []) => {
      const rows = Math.min(left.drafts, most as number);
      left.drafts -= rows;
      onCall();
      return Promise.resolve([
        { table: 'draft', rows },
        { table: 'session', rows: 0 },
      ] as Row[]);
    };
    return { left, database: { call } };
  };

  it('forgets a little at a time until nothing is left, and tells how much of what', async () => {
    const { left, database } = holding(25);
    await retention(database, told, 10).run(new AbortController().signal);
    expect(left.drafts).toBe(0);
    expect(lines.map(({ action, object, result }) => `${action} ${object} ${result}`)).toEqual([
      'retention draft 10 forgotten',
      'retention draft 10 forgotten',
      'retention draft 5 forgotten',
    ]);
  });

  it('says nothing when nothing is over', async () => {
    await retention(holding(0).database, told).run(new AbortController().signal);
    expect(lines).toEqual([]);
  });

  it('stops after what it is doing, and leaves the rest for the next round', async () => {
    const stopping = new AbortController();
    const { left, database } = holding(25, () => stopping.abort());
    await retention(database, told, 10).run(stopping.signal);
    expect(left.drafts).toBe(15);
    expect(lines).toHaveLength(1);
  });
});
