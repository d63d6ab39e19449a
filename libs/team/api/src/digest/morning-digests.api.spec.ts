import { AccessModule, accessEntities } from '@ademruimte/access-api';
import { AccessGiven, type Person } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import { digestEntities, MorningDigestModule } from './morning-digest.module';

const start = (email: boolean) =>
  startApp([AccessModule, MorningDigestModule], [...accessEntities, ...digestEntities], {
    channels: { sms: false, email },
  });

const choice = async (person: Person): Promise<unknown> =>
  (await person.get('/morning-digest').expect(200)).body;

describe('the choice of a mail in the morning', () => {
  let running: Running;
  let given: AccessGiven;

  beforeAll(async () => {
    running = await start(true);
    given = new AccessGiven(running.app);
  });
  afterAll(() => running.stop());

  it('is off until somebody asks for it, and off again at once', async () => {
    const person = await given.aPerson();
    expect(await choice(person)).toEqual({ offered: true, wanted: false, failedOn: null });
    await person.post('/morning-digest').expect(204);
    await person.post('/morning-digest').expect(204);
    expect(await choice(person)).toMatchObject({ wanted: true });
    await person.delete('/morning-digest').expect(204);
    expect(await choice(person)).toMatchObject({ wanted: false });
    await person.post('/morning-digest').expect(204);
    const rows = await asSuperuser(
      'SELECT wanted FROM app.morning_digest WHERE staff_member_id = $1',
      [person.id],
    );
    expect(rows).toEqual([{ wanted: true }]);
    await person.delete('/morning-digest').expect(204);
  });

  it('is one’s own: a colleague’s stays as it was', async () => {
    const { caseworker, expert, teamLead } = await given.aTeamOfThree();
    await expert.post('/morning-digest').expect(204);
    for (const other of [caseworker, teamLead]) {
      expect(await choice(other)).toMatchObject({ wanted: false });
    }
    await caseworker.delete('/morning-digest').expect(204);
    expect(await choice(expert)).toMatchObject({ wanted: true });
    await expert.delete('/morning-digest').expect(204);
  });

  it('is for whoever has a Vandaag', async () => {
    const officer = await given.aPerson({ role: 'policy_officer', teamId: null });
    await officer.get('/morning-digest').expect(403);
    await officer.post('/morning-digest').expect(403);
    await officer.delete('/morning-digest').expect(403);
  });

  it('is not offered by a server that sends no mail', async () => {
    const without = await start(false);
    const person = await new AccessGiven(without.app).aPerson();
    expect(await choice(person)).toMatchObject({ offered: false, wanted: false });
    const refused = await person.post('/morning-digest').expect(409);
    expect(refused.body).toMatchObject({ type: '/problems/mail-not-set-up' });
    await without.stop();
  });
});
