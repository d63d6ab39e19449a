import { inventCaseload } from './invent-caseload';
import { Schedule } from './schedule';
import { stories } from './stories';

describe('the invented caseload', () => {
  it('is the same for the same seed and another for another', () => {
    expect(inventCaseload(40, 7)).toEqual(inventCaseload(40, 7));
    expect(inventCaseload(40, 7)).not.toEqual(inventCaseload(40, 8));
  });

  it('gives nobody the name of somebody else', () => {
    const names = inventCaseload(200, 20261122).map(({ person }) => person.callName);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('Paulien Citroen');
  });

  it('never plans a step before the talk it came from', () => {
    const steps = inventCaseload(400, 3).flatMap(({ moments }) =>
      moments.flatMap((one) => [
        ...(one.steps ?? []),
        ...(one.goals ?? []).flatMap((g) => g.steps),
      ]),
    );
    expect(steps.length).toBeGreaterThan(400);
    expect(steps.filter(({ inDays }) => inDays < 0)).toEqual([]);
  });

  it('holds levels of the bridge alone', () => {
    const levels = inventCaseload(400, 3).flatMap(({ moments }) =>
      moments.flatMap((one) => one.assessment?.said.map(({ level }) => level ?? 0) ?? []),
    );
    expect(Math.min(...levels)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...levels)).toBeLessThanOrEqual(5);
  });
});

describe('the written stories', () => {
  it('each have two or three moments, so that change shows', () => {
    expect(stories).toHaveLength(5);
    for (const { moments } of stories) {
      const rated = moments.filter(({ assessment }) => assessment);
      expect(rated.length).toBeGreaterThanOrEqual(2);
      expect(moments.length).toBeLessThanOrEqual(3);
    }
  });

  it('hold nothing that looks like a citizen number', () => {
    const text = JSON.stringify([stories, inventCaseload(40, 20261122)]);
    expect(text).not.toMatch(/(?<![\d-])\d{9}(?!\d)/);
  });
});

describe('a schedule', () => {
  it('tells things in the order of the days, also what they lead to, and nothing after today', async () => {
    const told: string[] = [];
    const schedule = new Schedule();
    const tell = (words: string) => () => Promise.resolve(void told.push(words));
    schedule.at(2, 9, tell('later'));
    schedule.at(-1, 9, tell('tomorrow'));
    schedule.at(10, 9, async () => {
      await tell('first')();
      schedule.at(5, 9, tell('between'));
    });
    await schedule.run(() => undefined);
    expect(told).toEqual(['first', 'between', 'later']);
  });
});
