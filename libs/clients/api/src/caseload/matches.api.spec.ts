import type { Person } from '@ademruimte/access-api/testing';
import { Database, systemActor } from '@ademruimte/api-platform';
import { asSuperuser, type Running } from '@ademruimte/api-testing';
import { ClientsGiven } from '../testing/clients.given';
import { startClients } from '../testing/start-clients';

describe('"perhaps known already"', () => {
  let running: Running;
  let given: ClientsGiven;

  beforeAll(async () => {
    running = await startClients();
    given = new ClientsGiven(running.app);
  });
  afterAll(() => running.stop());

  const born = { birthDate: '1989-04-17', familyName: 'Amrani', namePrefix: 'el' };
  const ask = async (who: Person, name = 'Amina el Amrani', birthDate = born.birthDate) =>
    (await who.post('/client-matches', { name, birthDate }).expect(200)).body;

  it('names a team to call and says nothing about the person', async () => {
    const { organisation, caseworker } = await given.aCaseload();
    const { id: clientId } = await given.aClient({ lead: caseworker, ...born });
    const colleague = await given.aPerson({ organisation });
    // The id alone opens nothing: it is what an emergency is begun with.
    expect(await ask(colleague)).toEqual({
      items: [{ teamName: 'Team Noord', teamPhone: '010 000 00 00', clientId }],
    });
    await colleague.get(`/clients/${clientId}`).expect(404);
  });

  it('needs the whole birth date and an alike name', async () => {
    const { caseworker } = await given.aCaseload();
    await given.aClient({ lead: caseworker, ...born });
    expect((await ask(caseworker, 'Amina Amrani')).items).toHaveLength(1);
    expect((await ask(caseworker, 'Aminah el-Amrany')).items).toHaveLength(1);
    expect((await ask(caseworker, 'Joost van der Berg')).items).toEqual([]);
    expect((await ask(caseworker, 'Amina el Amrani', '1989-04-18')).items).toEqual([]);
  });

  it.each(['a', 'el', 'mi', 'a e i o', 'van'])(
    'tells nothing for a name that is everybody\'s: "%s"',
    async (name) => {
      const { caseworker } = await given.aCaseload();
      await given.aClient({ lead: caseworker, ...born });
      await given.aClient({ lead: caseworker, ...born, namePrefix: 'van der', familyName: 'Berg' });
      expect((await ask(caseworker, name)).items).toEqual([]);
    },
  );

  it('finds somebody by the one short name they have, and by names in another order', async () => {
    const { caseworker } = await given.aCaseload();
    await given.aClient({ lead: caseworker, ...born });
    await given.aClient({ lead: caseworker, callName: 'Bo', birthDate: '1990-01-01' });
    expect((await ask(caseworker, 'Bo', '1990-01-01')).items).toHaveLength(1);
    expect((await ask(caseworker, 'Amrani Amina')).items).toHaveLength(1);
    expect((await ask(caseworker, 'el Amrani')).items).toHaveLength(1);
  });

  it('names a team once, whoever is meant', async () => {
    const { caseworker } = await given.aCaseload();
    await given.aClient({ lead: caseworker, ...born });
    await given.aClient({ lead: caseworker, ...born });
    expect((await ask(caseworker)).items).toEqual([
      { teamName: 'Team Noord', teamPhone: '010 000 00 00', clientId: null },
    ]);
  });

  it('stays inside the organisation', async () => {
    await given.aClient(born);
    expect((await ask(await given.aPerson())).items).toEqual([]);
  });

  it('keeps somebody with a secret address from all but a lead of their team', async () => {
    const { organisation, caseworker, teamLead } = await given.aTeamOfThree();
    const secret = { lead: caseworker, ...born, secretAddress: true };
    const { id: clientId } = await given.aClient(secret);
    const teamId = await given.aTeam(organisation);
    const otherLead = await given.aPerson({ organisation, role: 'team_lead', teamId });
    expect((await ask(caseworker)).items).toEqual([]);
    expect((await ask(otherLead)).items).toEqual([]);
    expect((await ask(teamLead)).items).toEqual([
      { teamName: 'Team Noord', teamPhone: '010 000 00 00', clientId },
    ]);
  });

  it('writes down who was meant, also when the answer is only a team', async () => {
    const { organisation, caseworker } = await given.aCaseload();
    const client = await given.aClient({ lead: caseworker, ...born });
    const colleague = await given.aPerson({ organisation });
    await ask(colleague);
    const views = await asSuperuser(
      'SELECT kind, staff_member_id FROM audit.view WHERE client_id = $1',
      [client.id],
    );
    expect(views).toEqual([{ kind: 'searched', staff_member_id: colleague.id }]);
  });

  it('counts each question of a day, also one that finds nobody, and no ordinary search', async () => {
    const caseworker = await given.aPerson();
    await ask(caseworker);
    await ask(caseworker, 'Iemand anders');
    await caseworker.post('/client-searches', { words: 'amina' }).expect(200);
    const since = new Date(Date.now() - 3_600_000);
    const count = (organisationId: string) =>
      running.app
        .get(Database)
        .transaction(systemActor(organisationId), () =>
          running.app
            .get(Database)
            .query('SELECT staff_member_id, searches FROM audit.searches_since($1)', [since]),
        );
    expect(await count(caseworker.organisationId)).toEqual([
      { staff_member_id: caseworker.id, searches: '2' },
    ]);
    expect(await count((await given.anOrganisation()).id)).toEqual([]);
  });

  it('is asked by those who register and those who lead a team, not by an expert', async () => {
    const { expert } = await given.aTeamOfThree();
    await expert.post('/client-matches', { name: 'Amina', birthDate: '1989-04-17' }).expect(403);
  });

  it.each([
    [{ name: 'Amina' }, 'birthDate', 'required'],
    [{ birthDate: '1989-04-17' }, 'name', 'required'],
    [{ name: 'Amina', birthDate: '1989' }, 'birthDate', 'not-a-day'],
    [{ name: 'Amina', birthDate: '1989-02-29' }, 'birthDate', 'not-a-day'],
    [{ name: 'a'.repeat(201), birthDate: '1989-04-17' }, 'name', 'too-long'],
    [{ name: 'A', birthDate: '1989-04-17', city: 'x' }, 'city', 'unknown-field'],
  ])('refuses %j', async (body, field, code) => {
    const answer = await (await given.aPerson()).post('/client-matches', body).expect(400);
    expect(answer.body.errors).toEqual([expect.objectContaining({ field, code })]);
  });
});
