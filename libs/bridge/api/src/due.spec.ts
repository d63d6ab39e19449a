import { type MeasuredMoment, nextDueOn, type Spell } from './due';

const intake = (heldOn: string): MeasuredMoment => ({ heldOn, kind: 'intake' });
const progress = (heldOn: string): MeasuredMoment => ({ heldOn, kind: 'progress' });
const exit = (heldOn: string): MeasuredMoment => ({ heldOn, kind: 'exit' });
const spell = (wanted: Partial<Spell> = {}): Spell => ({
  startedOn: '2026-01-10',
  endedOn: null,
  previousEndedOn: null,
  ...wanted,
});
const back = spell({ startedOn: '2026-03-01', previousEndedOn: '2025-12-31' });

describe('the next measurement', () => {
  it.each<[string, MeasuredMoment[], Spell | null, string | null]>([
    ['is due at intake, so when support starts', [], spell(), '2026-01-10'],
    ['is due six months after the last', [intake('2026-01-12')], spell(), '2026-07-12'],
    [
      'counts from the last day, in whatever order moments come',
      [intake('2026-01-12'), progress('2026-05-02')].reverse(),
      spell(),
      '2026-11-02',
    ],
    [
      'falls on the last day of a shorter month',
      [intake('2026-08-31')],
      spell({ startedOn: '2026-08-31' }),
      '2027-02-28',
    ],
    [
      'counts an intake from before the start was registered',
      [intake('2026-01-05')],
      spell(),
      '2026-07-05',
    ],
    [
      'is due at exit when support ended',
      [intake('2026-01-12')],
      spell({ endedOn: '2026-04-30' }),
      '2026-04-30',
    ],
    [
      'is not due any more after the exit was measured',
      [intake('2026-01-12'), exit('2026-05-02')],
      spell({ endedOn: '2026-04-30' }),
      null,
    ],
    ['is an intake again for who comes back', [progress('2025-11-01')], back, '2026-03-01'],
    ['is an intake again after a late exit', [exit('2026-01-20')], back, '2026-03-01'],
    ['is not due without support', [], null, null],
  ])('%s', (_, moments, during, expected) => {
    expect(nextDueOn(moments, during, 6)).toBe(expected);
  });

  it('follows the setting of the team', () => {
    expect(nextDueOn([intake('2026-01-12')], spell(), 3)).toBe('2026-04-12');
  });
});
