import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { openWorkerDatabase, type WorkerDatabase } from '@ademruimte/api-platform/worker';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import { dayOf } from '@ademruimte/contracts';
import {
  type Deliveries,
  type Outcome,
  ReminderSender,
  SmsDelivery,
  SmtpDelivery,
} from '@ademruimte/reminders-api/sending';
import { RemindersGiven } from '@ademruimte/reminders-api/testing';
import { domains, entities } from '../app.module';
import type { LogLine } from './log';
import { sending } from './sending';
import { MailServer } from './testing/mail-server';
import { later, notices, rows } from './testing/reminder-rows';
import { aSenderProcess, buildSender, ended, killed } from './testing/sender-process';
import { SmsGateway } from './testing/sms-gateway';

jest.setTimeout(30_000);

const NOON = `${dayOf(new Date())}T11:00:00Z`;
const MIDNIGHT = `${dayOf(new Date())}T23:00:00Z`;
const FROM = 'groet@voorbeeld.test';
const PATIENCE = 900;
/** How many go out while several workers are at it. */
const MANY = 8;

describe('sending reminders', () => {
  let running: Running;
  let given: RemindersGiven;
  let mail: MailServer;
  let sms: SmsGateway;
  let deliveries: Deliveries;
  let folder: string;
  let env: NodeJS.ProcessEnv;
  const open: WorkerDatabase[] = [];
  const children: ChildProcess[] = [];

  beforeAll(async () => {
    running = await startApp(domains, entities);
    given = new RemindersGiven(running.app);
    mail = new MailServer();
    sms = new SmsGateway();
    const [smtpUrl, smsUrl] = [await mail.start(), await sms.start()];
    deliveries = {
      email: new SmtpDelivery({ url: smtpUrl, from: FROM, patience: PATIENCE }),
      sms: new SmsDelivery({ url: smsUrl, token: 'geheim', patience: PATIENCE }),
    };
    env = {
      ...{ PATH: process.env['PATH'], NOON, DATABASE_URL: process.env['TEST_DATABASE_URL'] },
      ...{ SMTP_URL: smtpUrl, MAIL_FROM: FROM },
      ...{ SMS_GATEWAY_URL: smsUrl, SMS_GATEWAY_TOKEN: 'geheim' },
    };
    folder = buildSender('one-sender');
  });
  beforeEach(() => {
    mail.manner = 'takes';
    sms.manner = 'takes';
  });
  afterAll(async () => {
    children.forEach((child) => child.kill('SIGKILL'));
    for (const database of open) await database.close();
    await Promise.all([mail.stop(), sms.stop()]);
    await running.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const aProcess = (): ChildProcess => {
    const child = aSenderProcess('one-sender', folder, env);
    children.push(child);
    return child;
  };

  const aDatabase = async () => {
    const database = await openWorkerDatabase(process.env['TEST_DATABASE_URL'] ?? '');
    open.push(database);
    return database;
  };
  const aSender = async (ways: Deliveries = deliveries, at = NOON) => {
    const database = open[0] ?? (await aDatabase());
    return new ReminderSender(database, ways, { now: () => new Date(at) });
  };
  const sent = async (ways?: Deliveries, at?: string): Promise<Outcome[]> =>
    (await aSender(ways, at)).send();

  const patient = (): Deliveries => ({
    email: new SmtpDelivery({ url: env['SMTP_URL'] ?? '', from: FROM, patience: 9_000 }),
  });

  let people = 0;
  /** Somebody with reminders that are due now, reached at an address nobody else has. */
  const due = async (channel: 'sms' | 'email', count = 1, more: object = {}) => {
    people += 1;
    const number = `+3161234${String(1000 + people)}`;
    const address = `inwoner${String(people)}@voorbeeld.test`;
    const reach = { channel, phone: number, email: address };
    const client = await given.aClientReached(reach, more);
    for (let one = 0; one < count; one += 1) await given.anAppointment(client);
    await later(client);
    return { client, number, address };
  };
  it('reaches the client by mail, under one name for ever, and says so', async () => {
    const { client, address } = await due('email');
    expect(await sent()).toEqual(['sent']);
    const [row] = await rows(client);
    expect(row).toMatchObject({ state: 'sent', problem: null, attempts: 1 });
    const [message, ...others] = mail.to(address);
    expect(others).toEqual([]);
    expect(message?.messageId).toBe(`<${row?.id ?? ''}.1@voorbeeld.test>`);
    expect(message?.source).toMatch(/^From: groet@voorbeeld\.test$/m);
    expect(message?.source).not.toMatch(/gemeente|team|dossier/i);
    expect(await sent()).toEqual([]);
  });

  it('reaches the client by text message, at the number as it is now', async () => {
    const { client } = await due('sms');
    await asSuperuser(`UPDATE app.contact_preference SET phone = $2 WHERE client_id = $1`, [
      ...[client.id, '06 87 65 43 21'],
    ]);
    expect(await sent()).toEqual(['sent']);
    const [row] = await rows(client);
    expect(sms.to('+31687654321')).toEqual([
      {
        ...{ key: `${row?.id ?? ''}.1`, token: 'Bearer geheim', to: '+31687654321' },
        text: expect.stringMatching(/^Hoi Amina! /),
      },
    ]);
  });

  it('happens once, however many workers are at it', async () => {
    const [byMail, bySms] = [await due('email', MANY), await due('sms', MANY)];
    mail.manner = 'slow';
    const other = new ReminderSender(await aDatabase(), deliveries, { now: () => new Date(NOON) });
    const [one, two] = [await aSender(), other];
    const processes = [aProcess(), aProcess()];
    const all = [await Promise.all([one.send(), two.send()])].flat(2);
    expect(await Promise.all(processes.map(ended))).toEqual([0, 0]);
    mail.manner = 'takes';
    for (let more: Outcome[] = all; more.length;) more = await one.send();
    for (const { client } of [byMail, bySms]) {
      expect((await rows(client)).map(({ state }) => state)).toEqual(Array(MANY).fill('sent'));
    }
    const mails = mail.to(byMail.address);
    expect(mails).toHaveLength(MANY);
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(MANY);
    expect(sms.requests.filter(({ to }) => to === bySms.number)).toHaveLength(MANY);
  });

  describe('when a worker is killed in the middle', () => {
    it('is not done again by mail, but shown as what may have gone', async () => {
      const { client, address } = await due('email');
      mail.manner = 'silent';
      const arrived = mail.next();
      const worker = aProcess();
      await arrived;
      await killed(worker);
      mail.manner = 'takes';
      // Nobody touches it while it may still be on its way.
      expect(await sent()).toEqual([]);
      expect((await rows(client))[0]).toMatchObject({ state: 'sending' });
      await later(client);
      expect(await sent()).toEqual(['failed']);
      expect((await rows(client))[0]).toMatchObject({ state: 'failed', problem: 'maybe_sent' });
      expect(mail.to(address)).toHaveLength(1);
      expect(await notices(client)).toHaveLength(1);
    });

    it('is asked again with the same key where the gateway promises once', async () => {
      const { client, number } = await due('sms');
      sms.manner = 'silent';
      const arrived = sms.next();
      const worker = aProcess();
      await arrived;
      await killed(worker);
      sms.manner = 'takes';
      await later(client);
      expect(await sent()).toEqual(['sent']);
      expect(sms.requests.filter(({ to }) => to === number)).toHaveLength(2);
      expect(sms.to(number)).toHaveLength(1);
      expect((await rows(client))[0]).toMatchObject({ state: 'sent' });
    });

    it('is simply done by the next one when it had not begun', async () => {
      const { client, address } = await due('email');
      await asSuperuser(
        `UPDATE app.reminder SET locked_until = now() + interval '1 minute', lease = lease + 1
         WHERE client_id = $1`,
        [client.id],
      );
      expect(await sent()).toEqual([]);
      await later(client);
      expect(await sent()).toEqual(['sent']);
      expect(mail.to(address)).toHaveLength(1);
    });

    it('is left alone by a slow one that comes back after its loan', async () => {
      const { client, address } = await due('email');
      mail.manner = 'waits';
      const slow = await aSender(patient());
      const arrived = mail.next();
      const result = slow.send();
      await arrived;
      await later(client);
      expect(await sent()).toEqual(['failed']);
      mail.goOn();
      expect(await result).toEqual(['sent']);
      expect(mail.to(address)).toHaveLength(1);
      expect((await rows(client))[0]).toMatchObject({ state: 'sent', problem: null });
    });
  });

  describe('when the mail server', () => {
    const tried = async (manner: MailServer['manner'], ways?: Deliveries) => {
      const one = await due('email');
      mail.manner = manner;
      const [outcome] = await sent(ways);
      const [row] = await rows(one.client);
      return { ...one, outcome, row };
    };

    it('is slow, it goes once', async () => {
      const { outcome, address } = await tried('slow', patient());
      expect([outcome, mail.to(address).length]).toEqual(['sent', 1]);
    });

    it('is busy (4xx), it is tried again later, and goes once', async () => {
      const { outcome, row, client, address } = await tried('busy');
      expect([outcome, row?.state, row?.problem]).toEqual(['later', 'planned', 'not_reached']);
      mail.manner = 'takes';
      await later(client);
      expect(await sent()).toEqual(['sent']);
      expect(mail.to(address)).toHaveLength(1);
    });

    it.each(['refuses', 'unknown'] as const)('%s it (5xx), it fails at once', async (manner) => {
      const { outcome, row, client, address } = await tried(manner);
      expect([outcome, row?.problem, mail.to(address)]).toEqual(['failed', 'refused', []]);
      expect(await notices(client)).toHaveLength(1);
      await later(client);
      expect(await sent()).toEqual([]);
    });

    it('says nothing any more after it got the message, it may have gone', async () => {
      const { outcome, row, client } = await tried('silent');
      expect([outcome, row?.problem]).toEqual(['failed', 'maybe_sent']);
      await later(client);
      expect(await sent()).toEqual([]);
    });

    it('is gone, it is tried five times and then given up for a person to see', async () => {
      const gone = { email: new SmtpDelivery({ url: 'smtp://127.0.0.1:9', from: FROM }) };
      const { client, row } = await tried('takes', gone);
      expect(row).toMatchObject({ state: 'planned', problem: 'not_reached', attempts: 1 });
      for (const outcome of ['later', 'later', 'later', 'given up']) {
        expect(await notices(client)).toEqual([]);
        await later(client);
        expect(await sent(gone)).toEqual([outcome]);
      }
      expect((await rows(client))[0]).toMatchObject({ state: 'given_up', attempts: 5 });
      expect(await notices(client)).toHaveLength(1);
    });
  });

  describe('when the gateway', () => {
    const tried = async (manner: SmsGateway['manner']) => {
      const one = await due('sms');
      sms.manner = manner;
      const [outcome] = await sent();
      return { ...one, outcome, row: (await rows(one.client))[0] };
    };

    it.each([429, 500, 503, 401])('answers %i, it is tried again later', async (status) => {
      const { outcome, row, client, number } = await tried(status);
      expect([outcome, row?.state]).toEqual(['later', 'planned']);
      sms.manner = 'takes';
      await later(client);
      expect(await sent()).toEqual(['sent']);
      expect(sms.to(number)).toHaveLength(1);
    });

    it.each([400, 422])('answers %i, it fails at once', async (status) => {
      const { outcome, row } = await tried(status);
      expect([outcome, row?.problem]).toEqual(['failed', 'refused']);
    });

    it('does not answer, the same key is asked again', async () => {
      const { outcome, client, number } = await tried('silent');
      expect(outcome).toBe('later');
      sms.manner = 'takes';
      await later(client);
      expect(await sent()).toEqual(['sent']);
      expect(sms.to(number)).toHaveLength(1);
    });
  });

  describe('looks once more', () => {
    const meanwhile = async (sql: string, channel: 'sms' | 'email' = 'email') => {
      const one = await due(channel);
      await asSuperuser(sql, [one.client.id]);
      const outcomes = await sent();
      const [row] = await rows(one.client);
      expect([...mail.to(one.address), ...sms.to(one.number)]).toEqual([]);
      return { outcomes, row };
    };

    it.each([
      [
        'an appointment that is over',
        "UPDATE app.conversation SET status = 'missed'",
        'appointment_changed',
      ],
      ['support that rests', "UPDATE app.client SET status = 'paused'", 'client_resting'],
      [
        'who wants none',
        'UPDATE app.contact_preference SET reminders_wanted = false',
        'not_wanted',
      ],
      [
        'an hour that is past',
        "UPDATE app.conversation SET starts_at = now() - interval '9 hours'",
        'too_late',
      ],
    ])('and withdraws for %s', async (_, sql, problem) => {
      const column = sql.includes('app.client ') ? 'id' : 'client_id';
      const { outcomes, row } = await meanwhile(`${sql} WHERE ${column} = $1`);
      expect([outcomes, row?.state, row?.problem]).toEqual([['withdrawn'], 'withdrawn', problem]);
    });

    it('and holds back for a rule on safe contact nobody looked at', async () => {
      const { outcomes, row } = await meanwhile(
        `INSERT INTO app.safe_contact_rule (organisation_id, id, client_id, text, from_day)
         SELECT organisation_id, gen_random_uuid(), id, 'Nooit mailen', '2026-01-01'
         FROM app.client WHERE id = $1`,
      );
      expect([outcomes, row?.state, row?.held]).toEqual([['not now'], 'planned', true]);
    });

    it('and leaves it to the worker when there is no number any more', async () => {
      const sql = 'UPDATE app.contact_preference SET phone = NULL WHERE client_id = $1';
      const { row } = await meanwhile(sql, 'sms');
      expect([row?.channel, row?.problem]).toEqual(['by_hand', 'no_address']);
    });

    it('and wakes nobody: at night it waits for the morning', async () => {
      const { client, number } = await due('sms');
      expect(await sent(undefined, MIDNIGHT)).toEqual(['not now']);
      expect((await rows(client))[0]).toMatchObject({ state: 'planned', attempts: 0 });
      expect(sms.to(number)).toEqual([]);
      await later(client);
      expect(await sent()).toEqual(['sent']);
    });
  });

  describe('keeps quiet', () => {
    it('in its log: how many, and never whom or what', async () => {
      const { address, number, client } = await due('email');
      const lines: LogLine[] = [];
      const round = sending('reminder', await aSender(), (line) => lines.push(line));
      await round.run(new AbortController().signal);
      expect(lines).toEqual([{ action: 'send', object: 'reminder', result: '1 sent' }]);
      for (const secret of [address, number, client.id, client.callName]) {
        expect(JSON.stringify(lines)).not.toContain(secret);
      }
    });

    it('because the role that lends out reminders can read no word of them', async () => {
      const { client } = await due('email');
      for (const column of ['text', 'client_id', 'problem']) {
        const ask = asSuperuser(`SET ROLE app_sender; SELECT ${column} FROM app.reminder`);
        await expect(ask).rejects.toThrow('permission denied');
      }
      await expect(
        asSuperuser(`SET ROLE app_sender; UPDATE app.reminder SET state = 'sent'`),
      ).rejects.toThrow('permission denied');
      await later(client);
      await sent();
    });

    it('and the worker itself sees nothing of an organisation it does not work for', async () => {
      await due('email');
      const database = await aDatabase();
      expect(await database.call('SELECT 1 FROM app.reminder')).toEqual([]);
      const { organisationId } = await given.aPerson();
      const seen = await database.inOrganisation(organisationId, (ask) =>
        ask('SELECT 1 FROM app.reminder'),
      );
      expect(seen).toEqual([]);
      await sent();
    });
  });
});
