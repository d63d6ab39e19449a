import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { Person } from '@ademruimte/access-api/testing';
import { openWorkerDatabase, type WorkerDatabase } from '@ademruimte/api-platform/worker';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import { digestLines } from '@ademruimte/contracts';
import { type Delivery, SmtpDelivery } from '@ademruimte/reminders-api/sending';
import { DigestSender } from '@ademruimte/team-api/digest';
import { domains, entities } from '../app.module';
import type { LogLine } from './log';
import { sending } from './sending';
import { aFullDay, type FullDay } from './testing/full-day';
import { type Mail, MailServer, readable } from './testing/mail-server';
import { aSenderProcess, buildSender, ended, killed } from './testing/sender-process';

jest.setTimeout(30_000);

/** A Wednesday in winter; half past seven here is half past six in UTC. */
const DAY = '2190-11-24';
const MORNING = `${DAY}T06:30:00Z`;
const PUBLIC_URL = 'https://ademruimte.voorbeeld.test';
const FROM = 'groet@voorbeeld.test';

interface Stand extends Record<string, unknown> {
  readonly day: string | null;
  readonly state: string | null;
  readonly attempts: number;
}

describe('the mail in the morning', () => {
  let running: Running;
  let mail: MailServer;
  let delivery: Delivery;
  let folder: string;
  let env: NodeJS.ProcessEnv;
  const open: WorkerDatabase[] = [];
  const children: ChildProcess[] = [];

  beforeAll(async () => {
    running = await startApp(domains, entities);
    mail = new MailServer();
    const url = await mail.start();
    delivery = new SmtpDelivery({ url, from: FROM, patience: 900 });
    env = {
      ...{ PATH: process.env['PATH'], MORNING, PUBLIC_URL },
      ...{ DATABASE_URL: process.env['TEST_DATABASE_URL'], SMTP_URL: url, MAIL_FROM: FROM },
    };
    folder = buildSender('one-morning');
  });
  beforeEach(() => (mail.manner = 'takes'));
  afterAll(async () => {
    children.forEach((child) => child.kill('SIGKILL'));
    for (const database of open) await database.close();
    await mail.stop();
    await running.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const aProcess = (): ChildProcess => {
    const child = aSenderProcess('one-morning', folder, env);
    children.push(child);
    return child;
  };
  const aDatabase = async () => {
    const database = await openWorkerDatabase(process.env['TEST_DATABASE_URL'] ?? '');
    open.push(database);
    return database;
  };
  const aSender = async (at = MORNING, way: Delivery | undefined = delivery) => {
    const database = open[0] ?? (await aDatabase());
    const now = () => new Date(at);
    return new DigestSender(database, way, { publicUrl: new URL(PUBLIC_URL), now });
  };
  const send = async (at?: string, way?: Delivery) => (await aSender(at, way)).send();
  const asks = (person: Person) => person.post('/morning-digest').expect(204);
  const aWorker = async (): Promise<FullDay> => {
    const day = await aFullDay(running, DAY);
    await asks(day.worker);
    return day;
  };
  const mails = ({ id }: Person): Mail[] => mail.to(`${id}@voorbeeld.test`);
  const stand = async ({ id }: Person): Promise<Stand | undefined> => {
    const [row] = await asSuperuser<Stand>(
      'SELECT day, state, attempts FROM app.morning_digest WHERE staff_member_id = $1',
      [id],
    );
    return row;
  };
  /** Time goes by: what waits for another try, or was lent out, is due again. */
  const later = ({ id }: Person) =>
    asSuperuser(
      `UPDATE app.morning_digest SET next_attempt_at = NULL,
         locked_until = now() - interval '1 second' WHERE staff_member_id = $1`,
      [id],
    );

  describe('tells', () => {
    it('how much there is on Vandaag, the same as Vandaag itself', async () => {
      const { worker } = await aWorker();
      running.clock.set(MORNING);
      const { body } = await worker.get('/today').expect(200);
      const kinds = (...wanted: string[]) =>
        body.messages.filter(({ kind }: { kind: string }) => wanted.includes(kind)).length;
      const all = (part: string) =>
        body.people.flatMap((person: Record<string, unknown[]>) => person[part]).length;
      const counts = {
        ...{ urgent: all('urgentNeeds'), appointments: body.appointments.length },
        ...{ steps: all('steps'), promises: body.tasks.length + body.agreements.length },
        ...{ reminders: body.reminders.length, questions: kinds('question', 'follow_up') },
        ...{ answers: kinds('answer'), thanks: kinds('thanks') },
      };
      expect(counts).toEqual({
        ...{ urgent: 1, appointments: 3, steps: 2, promises: 1, reminders: 4 },
        ...{ questions: 1, answers: 0, thanks: 2 },
      });
      await send();
      const [text] = mails(worker).map(readable);
      expect(text?.split('\n').filter((line) => line.startsWith('- '))).toEqual(
        digestLines(counts).map((line) => `- ${line}`),
      );
    });

    it('nothing of anybody, and leads to pages that ask to sign in', async () => {
      const { worker, client, teamLead } = await aWorker();
      await send();
      const [text = ''] = mails(worker).map(readable);
      expect(text).toMatch(/^Subject: Je dag in Ademruimte$/m);
      for (const secret of ['Kanarie', client.id, worker.name, teamLead.name, 'Team Noord']) {
        expect(text).not.toContain(secret);
      }
      expect(text).not.toMatch(/schuld|uitkering|gemeente/i);
      const links = text.match(/https:\/\/\S+/g) ?? [];
      expect(links).toEqual([`${PUBLIC_URL}/vandaag`, `${PUBLIC_URL}/account`]);
    });

    it('nobody who did not ask for it, and nobody who asked no more', async () => {
      const { worker } = await aFullDay(running, DAY);
      await send();
      await asks(worker);
      await worker.delete('/morning-digest').expect(204);
      await send();
      expect(mails(worker)).toEqual([]);
    });

    it('nothing when there is nothing to tell', async () => {
      const { worker, client } = await aWorker();
      await asSuperuser(`UPDATE app.client SET status = 'closed' WHERE id = $1`, [client.id]);
      await asSuperuser('UPDATE app.work_message SET settled_at = now() WHERE to_staff = $1', [
        worker.id,
      ]);
      await send();
      expect(mails(worker)).toEqual([]);
      expect(await stand(worker)).toMatchObject({ day: DAY, state: 'not_needed' });
    });

    it('nobody who is away', async () => {
      const { worker } = await aWorker();
      const away = { fromDay: DAY, untilDay: DAY };
      await worker.post('/absences', away).expect(201);
      await send();
      expect(mails(worker)).toEqual([]);
      await send('2190-11-25T06:30:00Z');
      expect(mails(worker)).toHaveLength(1);
    });

    it.each([
      ['whose account was closed', 'UPDATE app.staff_member SET disabled_at = now() WHERE id = $1'],
      [
        'who has no role left',
        `UPDATE app.membership SET until_day = '2190-11-23' WHERE staff_member_id = $1`,
      ],
      [
        'who only looks after settings now',
        `UPDATE app.membership SET role = 'administrator' WHERE staff_member_id = $1`,
      ],
    ])('nobody %s', async (_, sql) => {
      const { worker } = await aWorker();
      await asSuperuser(sql, [worker.id]);
      await send();
      expect(mails(worker)).toEqual([]);
    });

    it('nothing of a client somebody works with no more', async () => {
      const { worker, client } = await aWorker();
      await asSuperuser(
        `UPDATE app.assignment SET until_day = '2190-11-23' WHERE staff_member_id = $1
           AND client_id = $2`,
        [worker.id, client.id],
      );
      await send();
      expect(mails(worker)).toEqual([]);
    });
  });

  describe('comes', () => {
    it.each([
      ['before seven', '2190-11-24T05:59:59Z'],
      ['after ten', '2190-11-24T09:00:00Z'],
      ['on a Saturday', '2190-11-27T06:30:00Z'],
      ['on Christmas Day', '2190-12-25T06:30:00Z'],
    ])('not %s', async (_, at) => {
      const { worker } = await aWorker();
      expect(await send(at)).toEqual([]);
      expect(mails(worker)).toEqual([]);
      expect(await stand(worker)).toMatchObject({ day: null });
    });

    it('once a day, and again the next', async () => {
      const { worker } = await aWorker();
      await send();
      await later(worker);
      await send();
      await send('2190-11-24T08:59:00Z');
      expect(mails(worker)).toHaveLength(1);
      await send('2190-11-25T06:00:00Z');
      expect(mails(worker)).toHaveLength(2);
      expect(new Set(mails(worker).map(({ messageId }) => messageId)).size).toBe(2);
    });

    it('at seven on the Mondays after the clocks changed', async () => {
      // Summer time of 2190 begins on Sunday 28 March and ends on Sunday 31 October.
      const { worker } = await aWorker();
      const tries = ['2190-11-01T05:59:00Z', '2190-11-01T06:00:00Z'];
      const counts: number[] = [];
      for (const at of tries) {
        await send(at);
        counts.push((await stand(worker))?.day === '2190-11-01' ? 1 : 0);
      }
      expect(counts).toEqual([0, 1]);
    });

    it('once, however many workers are at it', async () => {
      const workers: Person[] = [];
      for (let one = 0; one < 6; one += 1) workers.push((await aWorker()).worker);
      mail.manner = 'slow';
      const other = new DigestSender(await aDatabase(), delivery, {
        ...{ publicUrl: new URL(PUBLIC_URL), now: () => new Date(MORNING) },
      });
      const processes = [aProcess(), aProcess()];
      await Promise.all([(await aSender()).send(), other.send()]);
      expect(await Promise.all(processes.map(ended))).toEqual([0, 0]);
      await send();
      for (const worker of workers) {
        expect(mails(worker)).toHaveLength(1);
        expect(await stand(worker)).toMatchObject({ state: 'sent' });
      }
    });
  });

  describe('when a worker is killed in the middle', () => {
    it('does not go again, and says so on the page of the account', async () => {
      const { worker } = await aWorker();
      mail.manner = 'silent';
      const arrived = mail.next();
      const child = aProcess();
      await arrived;
      await killed(child);
      mail.manner = 'takes';
      await send();
      expect(await stand(worker)).toMatchObject({ state: 'sending' });
      await later(worker);
      await send();
      expect(mails(worker)).toHaveLength(1);
      expect((await worker.get('/morning-digest').expect(200)).body).toEqual({
        ...{ offered: true, wanted: true, failedOn: DAY },
      });
      await send('2190-11-25T06:30:00Z');
      expect(mails(worker)).toHaveLength(2);
      expect((await worker.get('/morning-digest')).body).toMatchObject({ failedOn: null });
    });

    it('goes after all when it had not begun', async () => {
      const { worker } = await aWorker();
      await asSuperuser(
        `UPDATE app.morning_digest SET locked_until = now() + interval '1 minute',
           lease = lease + 1 WHERE staff_member_id = $1`,
        [worker.id],
      );
      await send();
      expect(mails(worker)).toEqual([]);
      await later(worker);
      await send();
      expect(mails(worker)).toHaveLength(1);
    });
  });

  describe('when the mail server', () => {
    it('is busy (4xx), it goes a little later, once', async () => {
      const { worker } = await aWorker();
      mail.manner = 'busy';
      await send();
      expect(await stand(worker)).toMatchObject({ state: 'planned', attempts: 1 });
      mail.manner = 'takes';
      await send();
      expect(mails(worker)).toEqual([]);
      await later(worker);
      await send();
      expect(mails(worker)).toHaveLength(1);
    });

    it.each(['refuses', 'unknown', 'silent'] as const)(
      '%s, it is not tried again',
      async (manner) => {
        const { worker } = await aWorker();
        mail.manner = manner;
        await send();
        expect(await stand(worker)).toMatchObject({ state: 'failed' });
        mail.manner = 'takes';
        await later(worker);
        await send();
        expect(mails(worker)).toHaveLength(manner === 'silent' ? 1 : 0);
      },
    );

    it('is gone, it is tried five times', async () => {
      const gone = new SmtpDelivery({ url: 'smtp://127.0.0.1:9', from: FROM });
      const { worker } = await aWorker();
      for (let tries = 1; tries <= 5; tries += 1) {
        await send(MORNING, gone);
        const state = tries < 5 ? 'planned' : 'failed';
        expect(await stand(worker)).toMatchObject({ state, attempts: tries });
        await later(worker);
      }
      await send();
      expect(mails(worker)).toEqual([]);
    });

    it('was never set up, nothing is lent out', async () => {
      const { worker } = await aWorker();
      const none = new DigestSender(await aDatabase(), undefined, {
        ...{ publicUrl: new URL(PUBLIC_URL), now: () => new Date(MORNING) },
      });
      expect(await none.send()).toEqual([]);
      expect(await stand(worker)).toMatchObject({ day: null });
    });
  });

  it('is told in the log by its number only', async () => {
    const { worker } = await aWorker();
    const lines: LogLine[] = [];
    const round = sending('morning mail', await aSender(), (line) => lines.push(line));
    await round.run(new AbortController().signal);
    expect(lines).toContainEqual({
      ...{ action: 'send', object: 'morning mail' },
      result: expect.stringMatching(/^\d+ sent$/),
    });
    expect(JSON.stringify(lines)).not.toContain(worker.id);
  });

  it('is lent out by a role that sees nothing of what it holds', async () => {
    for (const sql of [
      'SELECT attempts FROM app.morning_digest',
      `UPDATE app.morning_digest SET state = 'sent'`,
      'SELECT email FROM app.staff_member',
    ]) {
      await expect(asSuperuser(`SET ROLE app_sender; ${sql}`)).rejects.toThrow('permission denied');
    }
  });
});
