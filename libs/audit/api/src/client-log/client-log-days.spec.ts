import { clientLogDays } from './client-log-days';

type Line = Parameters<typeof clientLogDays>[0][number];
const look = (more: Partial<Line> = {}): Line => ({
  at: '2026-11-24T09:00:10.000Z',
  day: '2026-11-24',
  kind: 'opened',
  relations: ['lead_worker'],
  roles: ['caseworker'],
  ...more,
});

describe("the client's own log", () => {
  it('says when, for what, and as what somebody looked', () => {
    expect(clientLogDays([look()])).toEqual([
      {
        day: '2026-11-24',
        looks: [
          {
            ...{ at: '2026-11-24T09:00:10.000Z', kind: 'opened', relation: 'lead_worker' },
            ...{ role: null, times: 1 },
          },
        ],
      },
    ]);
  });

  it('says pages that were opened in one minute once', () => {
    const [day] = clientLogDays([look(), look({ at: '2026-11-24T09:00:50.000Z' })]);
    expect(day?.looks).toMatchObject([{ times: 2 }]);
  });

  it('keeps apart what was a minute later, or somebody in another role', () => {
    const [day] = clientLogDays([
      ...[look({ at: '2026-11-24T09:01:10.000Z' }), look()],
      look({ relations: ['team_lead'] }),
    ]);
    expect(day?.looks).toHaveLength(3);
  });

  it('says once a day that somebody came by in a list, after what has a moment', () => {
    const listed = look({ kind: 'listed' });
    const [day] = clientLogDays([listed, { ...listed, at: '2026-11-24T12:00:00.000Z' }, look()]);
    expect(day?.looks.map(({ at, kind, times }) => [at, kind, times])).toEqual([
      ['2026-11-24T09:00:10.000Z', 'opened', 1],
      [null, 'listed', 2],
    ]);
  });

  it('names the role of who had no relation with the client', () => {
    const [day] = clientLogDays([look({ relations: [], kind: 'refused' })]);
    expect(day?.looks).toMatchObject([{ relation: null, role: 'caseworker' }]);
  });

  it('leaves a role open for what the product did by itself', () => {
    const [day] = clientLogDays([look({ relations: [], roles: [], kind: 'changed' })]);
    expect(day?.looks).toMatchObject([{ relation: null, role: null }]);
  });

  it('keeps the newest day first', () => {
    const days = clientLogDays([look(), look({ day: '2026-11-23' })]);
    expect(days.map(({ day }) => day)).toEqual(['2026-11-24', '2026-11-23']);
  });
});
