import type { LogLine } from './log';
import { type Round, Rounds } from './rounds';

const HOUR = 3_600_000;

describe('work that comes round', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const lines: LogLine[] = [];
  const started = (...wanted: Round[]) => {
    lines.length = 0;
    const rounds = new Rounds(wanted, (line) => lines.push(line));
    return { rounds, ended: rounds.comeRound() };
  };
  const counted = (run: Round['run'] = () => Promise.resolve(), name = 'counting') => {
    const seen = { times: 0 };
    const round: Round = {
      ...{ name, every: HOUR },
      run: (stopping) => {
        seen.times += 1;
        return run(stopping);
      },
    };
    return { seen, round };
  };

  it('is done at the start and every hour after', async () => {
    const { seen, round } = counted();
    const { rounds, ended } = started(round);
    await jest.advanceTimersByTimeAsync(0);
    expect(seen.times).toBe(1);
    await jest.advanceTimersByTimeAsync(HOUR - 1);
    expect(seen.times).toBe(1);
    await jest.advanceTimersByTimeAsync(1);
    expect(seen.times).toBe(2);
    await jest.advanceTimersByTimeAsync(5 * HOUR);
    expect(seen.times).toBe(7);
    rounds.stop();
    await ended;
  });

  it('ends at once while it rests, and leaves no timer behind', async () => {
    const { seen, round } = counted();
    const { rounds, ended } = started(round);
    await jest.advanceTimersByTimeAsync(1);
    rounds.stop();
    await ended;
    expect(jest.getTimerCount()).toBe(0);
    await jest.advanceTimersByTimeAsync(3 * HOUR);
    expect(seen.times).toBe(1);
  });

  it('comes to a good end when it is stopped in the middle', async () => {
    const { round } = counted(() => new Promise((done) => setTimeout(done, 1_000)));
    const { rounds, ended } = started(round);
    let hasEnded = false;
    void ended.then(() => (hasEnded = true));
    await jest.advanceTimersByTimeAsync(500);
    rounds.stop();
    await jest.advanceTimersByTimeAsync(499);
    expect(hasEnded).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect(hasEnded).toBe(true);
  });

  it('is tried again after it failed, and never holds up another', async () => {
    const broken = counted(
      () => Promise.reject(Object.assign(new Error('geheim van Amina'), { code: '57P01' })),
      'broken',
    );
    const { seen, round } = counted();
    const { rounds, ended } = started(broken.round, round);
    await jest.advanceTimersByTimeAsync(HOUR);
    expect([broken.seen.times, seen.times]).toEqual([2, 2]);
    const line = { action: 'broken', object: 'round', result: 'failed: 57P01' };
    expect(lines).toEqual([line, line]);
    rounds.stop();
    await ended;
  });
});
