import type { LogLine } from '@ademruimte/web-client';
import { logDays } from './log-rows';

const line = (more: Partial<LogLine> = {}): LogLine => ({
  ...{ at: '2026-11-24T09:00:10.000Z', kind: 'listed', part: null, operation: null },
  ...{ staffName: 'Sanne', roles: ['caseworker'], relation: 'lead_worker', purpose: null },
  ...{ emergency: null, clientId: 'a', clientReference: 'AAAA-AAAA', ...more },
});

describe('the log as a person takes it in', () => {
  it('has what somebody did within one minute once, with everybody it was about', () => {
    const other = line({ clientId: 'b', clientReference: 'BBBB-BBBB' });
    const [day] = logDays([line(), line({ at: '2026-11-24T09:00:50.000Z' }), other]);
    expect(day?.rows).toMatchObject([
      { times: 3, clients: [{ id: 'a', reference: 'AAAA-AAAA' }, { id: 'b' }] },
    ]);
  });

  it.each<[string, Partial<LogLine>]>([
    ['what was a minute later', { at: '2026-11-24T09:01:10.000Z' }],
    ['what somebody else did', { staffName: 'Tom' }],
    ['another kind', { kind: 'opened' }],
    ['another relation', { relation: null }],
    ['another part', { kind: 'changed', part: 'step' }],
  ])('keeps apart %s', (_, more) => {
    expect(logDays([line(), line(more)])[0]?.rows).toHaveLength(2);
  });

  it('stands under its days here, newest first', () => {
    const days = logDays([
      line(),
      line({ at: '2026-11-23T23:30:00.000Z' }),
      line({ at: '2026-11-23T09:00:00.000Z' }),
    ]);
    expect(days.map(({ day, rows }) => [day, rows.length])).toEqual([
      ['2026-11-24', 2],
      ['2026-11-23', 1],
    ]);
  });

  it('names no client where there is none', () => {
    const [day] = logDays([line({ clientId: null, clientReference: null })]);
    expect(day?.rows[0]?.clients).toEqual([]);
  });
});
