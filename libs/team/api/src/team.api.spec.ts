import { AccessModule, accessEntities, Organisations } from '@ademruimte/access-api';
import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, countStatements, type Running, startApp } from '@ademruimte/api-testing';
import { bridgeEntities, BridgeModule } from '@ademruimte/bridge-api';
import { clientEntities, ClientsModule } from '@ademruimte/clients-api';
import { conversationEntities, ConversationsModule } from '@ademruimte/conversations-api';
import { ConversationsGiven } from '@ademruimte/conversations-api/testing';
import { planEntities, PlanModule } from '@ademruimte/plan-api';
import { TeamModule } from './team.module';
import type { TeamPageResponse } from './team.dto';

const TODAY = '2026-11-25';

let running: Running;
let given: ConversationsGiven;

beforeAll(async () => {
  running = await startApp(
    [AccessModule, ClientsModule, BridgeModule, PlanModule, ConversationsModule, TeamModule],
    [
      ...accessEntities,
      ...clientEntities,
      ...bridgeEntities,
      ...planEntities,
      ...conversationEntities,
    ],
  );
  given = new ConversationsGiven(running.app);
});
beforeEach(() => running.clock.set(TODAY));
afterAll(() => running.stop());

async function team(person: Person): Promise<TeamPageResponse> {
  return (await person.get('/team').expect(200)).body as TeamPageResponse;
}

async function aTeam() {
  const { organisation, caseworker, client } = await given.aCaseload();
  const teamLead = await given.aPerson({ organisation, role: 'team_lead', name: 'Ilse Jansen' });
  return { organisation, caseworker, client, teamLead };
}

describe('the team page', () => {
  it('shows everybody their team and colleagues, and no clients', async () => {
    const { organisation, caseworker, teamLead } = await aTeam();
    const page = await team(caseworker);
    expect(page).toEqual({
      id: organisation.teamId,
      name: 'Team Noord',
      phone: '010 000 00 00',
      members: expect.arrayContaining([
        {
          id: caseworker.id,
          name: caseworker.name,
          roles: ['caseworker'],
          phone: null,
          activeClients: null,
        },
        expect.objectContaining({ id: teamLead.id, name: 'Ilse Jansen', roles: ['team_lead'] }),
      ]),
    });
  });

  it('shows a team lead whom the team works with, the next step and the last contact', async () => {
    const { caseworker, client, teamLead } = await aTeam();
    const goal = await given.aGoal(client);
    await given.aStep(client, goal, { dueOn: '2026-12-10' });
    await given.aStep(client, goal, { dueOn: '2026-12-02', text: 'Eerst dit' });
    // Half past midnight here is still the day before in UTC.
    await given.aConversationHeld(client, { startsAt: '2026-11-10T23:30:00Z' });
    await given.aConversationHeld(client, { startsAt: '2026-11-02T09:00:00Z' });
    const { members, clients, unassigned, notices } = await team(teamLead);
    expect(members.find(({ id }) => id === caseworker.id)?.activeClients).toBe(1);
    expect(clients).toEqual([
      {
        id: client.id,
        callName: 'Amina',
        leadWorkerName: caseworker.name,
        nextStep: { text: 'Eerst dit', dueOn: '2026-12-02', owner: 'client' },
        lastContactOn: '2026-11-11',
      },
    ]);
    expect(unassigned).toEqual([]);
    expect(notices).toEqual([]);
  });

  it('tells how to reach a colleague who gave a number', async () => {
    const { organisation, caseworker } = await aTeam();
    const id = await running.app.get(Organisations).addColleague(organisation.id, {
      email: `${organisation.id}@voorbeeld.test`,
      name: 'Tom Bakker',
      phone: '06 00 00 00 12',
      password: 'een zin om te onthouden',
      memberships: [{ role: 'caseworker', teamId: organisation.teamId, fromDay: '2026-01-01' }],
    });
    const { members } = await team(caseworker);
    expect(members.find((member) => member.id === id)?.phone).toBe('06 00 00 00 12');
  });

  it('names those nobody leads any more', async () => {
    const { caseworker, client, teamLead } = await aTeam();
    const details = await caseworker.get(client.path).expect(200);
    const [assignment] = (details.body as { assignments: { id: string }[] }).assignments;
    await teamLead
      .post(`${client.path}/assignments/${assignment?.id}/end`, { untilDay: TODAY })
      .set('If-Match', '"1"')
      .expect(204);
    expect((await team(teamLead)).unassigned).toEqual([]);
    running.clock.set('2026-11-26');
    expect((await team(teamLead)).unassigned).toMatchObject([
      { id: client.id, leadWorkerName: null },
    ]);
  });

  it('keeps to the own team', async () => {
    const { organisation, teamLead } = await aTeam();
    const teamId = await given.aTeam(organisation);
    const elsewhere = await given.aPerson({ organisation, teamId });
    await given.aClient({ lead: elsewhere, callName: 'KANARIE' });
    const page = await team(teamLead);
    expect(JSON.stringify(page)).not.toContain('KANARIE');
    expect(page.members.map(({ id }) => id)).not.toContain(elsewhere.id);
  });

  it('is not there for somebody without a team, nor for a role that has no team work', async () => {
    const organisation = await given.anOrganisation();
    const loose = await given.aPerson({ organisation, teamId: null });
    await loose.get('/team').expect(404);
    const officer = await given.aPerson({ organisation, role: 'policy_officer' });
    await officer.get('/team').expect(403);
  });

  it('tells a team lead of a colleague who asked after more than 20 people on one day', async () => {
    const { organisation, caseworker, teamLead } = await aTeam();
    const modest = await given.aPerson({ organisation });
    const ask = (person: Person) =>
      person.post('/client-matches', { name: 'Amina', birthDate: '1990-01-01' }).expect(200);
    for (let i = 0; i < 20; i += 1) {
      await ask(caseworker);
      await ask(modest);
    }
    expect((await team(teamLead)).notices).toEqual([]);
    await ask(caseworker);
    running.clock.set('2026-11-26');
    await ask(modest);
    expect((await team(teamLead)).notices).toEqual([
      { kind: 'many-duplicate-searches', staffName: caseworker.name, day: TODAY },
    ]);
    expect(await team(caseworker)).not.toHaveProperty('notices');
  });

  it('leaves a record per client seen, and none by who sees no clients', async () => {
    const { caseworker, client, teamLead } = await aTeam();
    const joost = await given.aClient({ lead: caseworker });
    await team(teamLead);
    await team(caseworker);
    const seen = await asSuperuser<{ client_id: string; staff_member_id: string }>(
      `SELECT client_id, staff_member_id FROM audit.view
       WHERE client_id = ANY ($1) AND kind = 'listed'`,
      [[client.id, joost.id]],
    );
    expect(seen.map((row) => row.staff_member_id)).toEqual([teamLead.id, teamLead.id]);
    expect(seen.map((row) => row.client_id).sort()).toEqual([client.id, joost.id].sort());
  });

  it('costs as many statements for 30 clients as for one', async () => {
    const { caseworker, teamLead } = await aTeam();
    const forOne = await countStatements(() => team(teamLead));
    await Promise.all(Array.from({ length: 29 }, () => given.aClient({ lead: caseworker })));
    const forThirty = await countStatements(async () => {
      expect((await team(teamLead)).clients).toHaveLength(30);
    });
    expect(forThirty).toEqual(forOne);
    expect(forThirty).toHaveLength(6);
  }, 30_000);
});
