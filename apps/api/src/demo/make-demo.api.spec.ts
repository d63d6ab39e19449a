import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { Clock, Database } from '@ademruimte/api-platform';
import { TeamWork } from '@ademruimte/team-api';
import { AppModule } from '../app.module';
import { DemoChannels } from './demo-channels';
import { DemoClock } from './demo-clock';
import { makeDemo } from './make-demo';

const FEW = 2;

/** The API on a day of choice, with what a demonstration needs of its settings. */
function openApp(moment: string) {
  class ThatDay extends DemoClock {
    protected override real(): Date {
      return new Date(moment);
    }
  }
  const config = () => ({
    ...{ databaseUrl: process.env['TEST_DATABASE_URL'] ?? '', poolSize: 4, demo: true, port: 0 },
    ...{ secret: Buffer.alloc(32, 7), webRoot: undefined, trustedProxies: 'loopback' },
    ...{ publicUrl: new URL('http://localhost:3000'), version: 'test' },
    channels: new DemoChannels({ sms: false, email: false }),
  });
  return NestFactory.createApplicationContext(AppModule.with(config, ThatDay), { logger: false });
}

/** Makes a small demonstration there and answers what its lead sees. */
async function asTheLeadSees(moment: string) {
  const app = await openApp(moment);
  try {
    const place = { organisation: `Demo ${randomUUID()}`, mailDomain: `${randomUUID()}.test` };
    const cast = await makeDemo(app, { ...place, caseload: FEW });
    const again = await makeDemo(app, { ...place, caseload: FEW });
    if (!cast) throw new Error('It was not there before.');
    const work = await app
      .get(Database)
      .transaction(cast.ilse, () => app.get(TeamWork).read({ scope: 'team' }));
    return { work, again, today: app.get(Clock).today() };
  } finally {
    await app.close();
  }
}

describe.each([
  ['a leap day', '2028-02-29T09:00:00Z', '2028-02-29'],
  ['a Saturday that ends a year, near midnight', '2022-12-31T22:30:00Z', '2022-12-31'],
  ['the day after the clocks went back', '2025-10-27T00:30:00Z', '2025-10-27'],
])('the demonstration on %s', (_, moment, day) => {
  it('fills the three questions of a team lead with what was so that day', async () => {
    const { work, again, today } = await asTheLeadSees(moment);
    expect(today).toBe(day);
    expect(again).toBeUndefined();
    const kinds = work.stuck.flatMap((one) => one.kinds);
    expect([...new Set(kinds)].sort()).toEqual(['no_change', 'quiet', 'replanned']);
    expect(work.resting.map(({ callName }) => callName)).toEqual(['Gerda Lantaarn']);
    expect(work.load.filter(({ away }) => away).map(({ name }) => name)).toEqual(['Roos de Wit']);
    expect(work.unassigned.map(({ callName }) => callName)).toContain('Otto Wolk');
    expect(work.waiting.map(({ callName }) => callName)).toEqual(['Yusuf Anijs', 'Samira Kompas']);
    const due = new Set(work.due.map((one) => one.kind));
    for (const kind of ['aftercare', 'approval', 'urgent'] as const) expect(due).toContain(kind);
    expect(work.due.filter(({ kind }) => kind === 'aftercare')).toHaveLength(3);
  });
});
