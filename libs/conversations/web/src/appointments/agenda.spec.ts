import type { AppointmentResponse } from '@ademruimte/web-client';
import { daysOf, weekFrom } from './agenda';

function at(startsAt: string): AppointmentResponse {
  return {
    ...{ clientId: 'a', callName: 'Amina', conversationId: startsAt, version: 1, kind: 'visit' },
    ...{ status: 'planned', startsAt, durationMinutes: null, place: null, interpreter: false },
    mayChange: true,
  };
}

describe('an agenda', () => {
  it('has five days a week, and a weekend only when somebody is met in it', () => {
    const days = (list: string[]) => weekFrom('2026-11-23', list.map(at)).map(({ day }) => day);
    const working = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'];
    expect(days([])).toEqual(working);
    expect(days(['2026-11-29T09:00:00Z'])).toEqual([...working, '2026-11-29']);
  });

  it('puts an appointment on the day it is in the Netherlands', () => {
    // Half past midnight on Thursday here is still Wednesday in UTC.
    const week = weekFrom('2026-11-23', [at('2026-11-25T23:30:00Z')]);
    expect(week.find(({ appointments }) => appointments.length)?.day).toBe('2026-11-26');
  });

  it('keeps its days whole in the week the clock changes', () => {
    const week = weekFrom('2026-10-19', [at('2026-10-24T22:30:00Z'), at('2026-10-25T22:30:00Z')]);
    expect(week.map(({ day }) => day).slice(5)).toEqual(['2026-10-25']);
    expect(week.at(-1)?.appointments).toHaveLength(2);
  });

  it('lists only days on which there is something', () => {
    const list = [
      at('2026-11-25T09:00:00Z'),
      at('2026-11-25T13:00:00Z'),
      at('2026-12-02T09:00:00Z'),
    ];
    expect(daysOf(list).map(({ day, appointments }) => [day, appointments.length])).toEqual([
      ['2026-11-25', 2],
      ['2026-12-02', 1],
    ]);
  });
});
