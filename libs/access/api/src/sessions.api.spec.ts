import { createHash } from 'node:crypto';
import request from 'supertest';
import { DraftsModule, draftEntities } from '@ademruimte/api-platform';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import { dayOf } from '@ademruimte/contracts';
import { AccessModule, accessEntities } from './access.module';
import { Organisations } from './organisations.service';
import { AccessGiven, TEST_PASSWORD } from './testing/access.given';

describe('signing in and out', () => {
  let running: Running;
  let given: AccessGiven;
  let next = 1;

  beforeAll(async () => {
    running = await startApp([AccessModule, DraftsModule], [...accessEntities, ...draftEntities]);
    given = new AccessGiven(running.app);
  });
  afterAll(() => running.stop());

  const signIn = (body: object, address = `10.0.${next++}.1`) =>
    request(running.app.getHttpServer())
      .post('/api/v1/sessions')
      .set('X-Requested-With', 'ademruimte')
      .set('X-Forwarded-For', address)
      .send(body);

  const anAccount = async () => {
    const organisation = await given.anOrganisation();
    const email = `sanne${next++}-${Date.now()}@voorbeeld.test`;
    const id = await running.app.get(Organisations).addColleague(organisation.id, {
      email,
      name: 'Sanne Vermeer',
      password: TEST_PASSWORD,
      memberships: [{ role: 'caseworker', teamId: organisation.teamId }],
    });
    return { id, email, organisation };
  };

  it('opens a session whose cookie scripts and other sites cannot read', async () => {
    const { email } = await anAccount();
    const answer = await signIn({ email: email.toUpperCase(), password: TEST_PASSWORD }).expect(
      201,
    );
    const [cookie = ''] = answer.get('Set-Cookie') ?? [];
    expect(cookie).toMatch(/^ademruimte=[\w-]{43}; .*HttpOnly; SameSite=Strict/);
    const current = await request(running.app.getHttpServer())
      .get('/api/v1/sessions/current')
      .set('Cookie', cookie)
      .expect(200);
    expect(current.body).toMatchObject({
      name: 'Sanne Vermeer',
      initials: 'SV',
      email,
      roles: ['caseworker'],
      teams: [{ name: 'Team Noord' }],
      idleSeconds: 1800,
    });
  });

  it('keeps only a hash of the token and of the password', async () => {
    const { id, email } = await anAccount();
    const answer = await signIn({ email, password: TEST_PASSWORD }).expect(201);
    const token = /ademruimte=([^;]+)/.exec(answer.get('Set-Cookie')?.[0] ?? '')?.[1] ?? '';
    const [row] = await asSuperuser<{ all: string }>(
      `SELECT (SELECT string_agg(s::text, ' ') FROM app.session s WHERE staff_member_id = $1) ||
         (SELECT c::text FROM app.credential c WHERE id = $1) AS all`,
      [id],
    );
    expect(row?.all).toContain('$argon2id$v=19$m=65536,t=3,p=1$');
    expect(row?.all).not.toContain(token);
    expect(row?.all).not.toContain(TEST_PASSWORD);
  });

  it('answers an unknown address exactly as a wrong password', async () => {
    const { email } = await anAccount();
    const wrong = await signIn({ email, password: 'iets heel anders dan dat' }).expect(401);
    const unknown = await signIn({ email: `x${email}`, password: TEST_PASSWORD }).expect(401);
    expect(wrong.body).toEqual(unknown.body);
    expect(wrong.body).toMatchObject({ type: '/problems/wrong-credentials' });
  });

  it('makes a place that guesses wait, but not the owner elsewhere', async () => {
    const { email } = await anAccount();
    const place = '10.9.9.9';
    for (let i = 0; i < 5; i += 1) await signIn({ email, password: 'mis mis mis mis' }, place);
    const refused = await signIn({ email, password: TEST_PASSWORD }, place).expect(429);
    expect(Number(refused.get('Retry-After'))).toBeGreaterThan(0);
    expect(refused.body.retryAfterSeconds).toBeGreaterThan(0);
    await signIn({ email, password: TEST_PASSWORD }, '10.8.8.8').expect(201);
  });

  it('lets nobody guess more often by guessing all at once', async () => {
    const { email } = await anAccount();
    const guesses = Array.from({ length: 12 }, () =>
      signIn({ email, password: 'mis mis mis mis' }, '10.7.7.7'),
    );
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(7);
  });

  it('counts no right password: an office of many signs in from one place', async () => {
    const { email } = await anAccount();
    const place = '10.6.6.6';
    for (let i = 0; i < 8; i += 1) await signIn({ email, password: TEST_PASSWORD }, place);
    const rows = await asSuperuser<{ points: number }>(
      `SELECT points FROM app.sign_in_limit WHERE key = 'place:' || $1`,
      [createHash('sha256').update('10.6.6').digest('base64url').slice(0, 32)],
    );
    expect(rows).toEqual([{ points: 0 }]);
  });

  it.each([
    [{ password: 'x' }, { field: 'email', code: 'required' }],
    [{ email: 'a@b.nl' }, { field: 'password', code: 'required' }],
    [
      { email: 3, password: 'x' },
      { field: 'email', code: 'wrong-type' },
    ],
    [
      { email: 'a\0@b.nl', password: 'x' },
      { field: 'email', code: 'forbidden-character' },
    ],
  ])('says beside the field what is wrong with %j', async (body, problem) => {
    const answer = await signIn(body).expect(400);
    expect(answer.body.errors).toEqual([problem]);
  });

  it('asks for which organisation when there are more, and opens only one of those', async () => {
    const { id, email, organisation } = await anAccount();
    const second = await given.anOrganisation();
    await running.app.get(Organisations).join(second.id, id, {
      name: 'Sanne Vermeer',
      memberships: [{ role: 'team_lead', teamId: second.teamId }],
    });
    const stranger = await given.anOrganisation();
    const asked = await signIn({ email, password: TEST_PASSWORD }).expect(409);
    const offered = asked.body.organisations as { id: string }[];
    expect(offered.map((one) => one.id).sort()).toEqual([organisation.id, second.id].sort());
    await signIn({ email, password: TEST_PASSWORD, organisationId: second.id }).expect(201);
    await signIn({ email, password: TEST_PASSWORD, organisationId: stranger.id }).expect(400);
  });

  it('ends at sign-out, at once and for good', async () => {
    const person = await given.aPerson();
    const out = await person.delete('/sessions/current').expect(204);
    expect(out.get('Clear-Site-Data')).toBe('"cache"');
    await person.get('/sessions/current').expect(401);
  });

  it('ends after half an hour without a request, and twelve hours after it began', async () => {
    const idle = await given.aPerson();
    const long = await given.aPerson();
    const age = (id: string, column: string, by: string) =>
      asSuperuser(
        `UPDATE app.session SET ${column} = now() - $2::interval WHERE staff_member_id = $1`,
        [id, by],
      );
    await age(idle.id, 'last_seen_at', '29 minutes');
    await idle.get('/sessions/current').expect(200);
    await age(idle.id, 'last_seen_at', '31 minutes');
    await idle.get('/sessions/current').expect(401);
    await age(long.id, 'started_at', '12 hours 1 minute');
    await long.get('/sessions/current').expect(401);
  });

  describe('while somebody is in conversation', () => {
    const talk = '/drafts/talk/01890000-0000-7000-8000-0000000000aa';
    const inConversation = async () => {
      const person = await given.aPerson();
      await person.put(talk, { content: 'rust' }).expect(204);
      return person;
    };
    /** So much later, for a session: everything about it happened that much longer ago. */
    const later = (id: string, by: string) =>
      asSuperuser(
        `UPDATE app.session SET started_at = started_at - $2::interval,
           last_seen_at = last_seen_at - $2::interval, talking_until = talking_until - $2::interval
         WHERE staff_member_id = $1`,
        [id, by],
      );

    it('rests up to an hour and a half, and says so', async () => {
      const person = await inConversation();
      await later(person.id, '31 minutes');
      const { body } = await person.get('/sessions/current').expect(200);
      expect(body.idleSeconds).toBe(5400);
      const quiet = await inConversation();
      await later(quiet.id, '89 minutes');
      await quiet.put(talk, { content: 'rust en tijd' }).expect(204);
      await later(quiet.id, '89 minutes');
      expect((await quiet.get('/sessions').expect(200)).body).toHaveLength(1);
      await later(quiet.id, '91 minutes');
      await quiet.get('/sessions/current').expect(401);
    });

    it('ends after twelve hours all the same', async () => {
      const person = await inConversation();
      for (let hour = 0; hour < 12; hour += 1) {
        await person.put(talk, { content: `uur ${hour}` }).expect(204);
        await later(person.id, '60 minutes');
      }
      await person.put(talk, { content: 'te laat' }).expect(401);
    });

    it('is ordinary again once the talk was sent, and in every other session', async () => {
      const person = await inConversation();
      await person.delete(talk).expect(204);
      expect((await person.get('/sessions/current').expect(200)).body.idleSeconds).toBe(1800);
      await later(person.id, '31 minutes');
      await person.get('/sessions/current').expect(401);
      const other = await given.aPerson();
      await other.put(talk.replace('talk', 'note'), { content: 'los' }).expect(204);
      await later(other.id, '31 minutes');
      await other.get('/sessions/current').expect(401);
    });
  });

  it('ends the moment somebody is disabled or their work here ends', async () => {
    const disabled = await given.aPerson();
    const left = await given.aPerson();
    await asSuperuser('UPDATE app.staff_member SET disabled_at = now() WHERE id = $1', [
      disabled.id,
    ]);
    await asSuperuser(
      `UPDATE app.membership SET from_day = $2::date - 9, until_day = $2::date - 2
       WHERE staff_member_id = $1`,
      [left.id, dayOf(new Date())],
    );
    await disabled.get('/sessions/current').expect(401);
    await left.get('/sessions/current').expect(401);
  });

  it("lists one's own sessions and ends one, but nobody else's", async () => {
    const mine = await given.aPerson();
    const other = await given.aPerson();
    const [theirs] = (await other.get('/sessions').expect(200)).body as { id: string }[];
    await mine.delete(`/sessions/${theirs?.id}`).expect(404);
    const own = (await mine.get('/sessions').expect(200)).body as {
      id: string;
      current: boolean;
    }[];
    expect(own).toHaveLength(1);
    expect(own[0]?.current).toBe(true);
    await mine.delete(`/sessions/${own[0]?.id}`).expect(204);
    await mine.get('/sessions').expect(401);
  });

  it('refuses a write that another site could have caused', async () => {
    const person = await given.aPerson();
    const send = () =>
      request(running.app.getHttpServer())
        .delete('/api/v1/sessions/current')
        .set('Cookie', person.cookie);
    await send().expect(403);
    await send()
      .set('X-Requested-With', 'ademruimte')
      .set('Sec-Fetch-Site', 'cross-site')
      .expect(403);
    await send()
      .set('X-Requested-With', 'ademruimte')
      .set('Origin', 'https://elders.test')
      .expect(403);
    await send().set('X-Requested-With', 'ademruimte').expect(204);
  });
});
