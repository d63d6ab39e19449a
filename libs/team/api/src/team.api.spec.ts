import { AccessModule, accessEntities, Organisations } from '@ademruimte/access-api';
import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, countStatements, type Running, startApp } from '@ademruimte/api-testing';
import { bridgeEntities, BridgeModule } from '@ademruimte/bridge-api';
import { clientEntities, ClientsModule } from '@ademruimte/clients-api';
import type { GivenClient } from '@ademruimte/clients-api/testing';
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

async function say(client: GivenClient, verb: 'pause' | 'close', body: object = {}) {
  const [trajectory] = (await given.details(client)).trajectories;
  await client.lead
    .post(`${client.path}/trajectories/${trajectory?.id}/${verb}`, body)
    .set('If-Match', '"1"')
    .expect(204);
}

describe('the team page', () => {
  it('shows everybody their team and colleagues, and no clients', async () => {
    const { organisation, caseworker, teamLead } = await aTeam();
    const page = await team(caseworker);
    expect(page).toEqual({
      id: organisation.teamId,
      name: 'Team Noord',
      phone: '010 000 00 00',
      clientCount: null,
      teams: [{ id: organisation.teamId, name: 'Team Noord', leads: false }],
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

  it('tells a team lead with how many people the team and each colleague works', async () => {
    const { caseworker, client, teamLead } = await aTeam();
    await given.aClient({ lead: caseworker });
    const paused = await given.aClient({ lead: caseworker });
    const closed = await given.aClient({ lead: caseworker });
    await say(paused, 'pause');
    await say(closed, 'close', { outcome: 'moved_away' });
    const page = await team(teamLead);
    // Whose support rests is still of the team, and on nobody's plate today.
    expect(page.clientCount).toBe(3);
    expect(page.members.find(({ id }) => id === caseworker.id)?.activeClients).toBe(2);
    expect(JSON.stringify(page)).not.toContain(client.id);
    expect(page.notices).toEqual([]);
  });

  it('is the one somebody chooses, of all they work in', async () => {
    const organisation = await given.anOrganisation();
    const south = await given.aTeam(organisation, 'Team Zuid');
    const third = await given.aTeam(organisation, 'Team Oost');
    const also = [{ role: 'team_lead' as const, teamId: south }];
    const teamLead = await given.aPerson({ organisation, role: 'team_lead', also });
    const first = await team(teamLead);
    expect(first.name).toBe('Team Noord');
    expect(first.teams).toEqual([
      { id: organisation.teamId, name: 'Team Noord', leads: true },
      { id: south, name: 'Team Zuid', leads: true },
    ]);
    const { body } = await teamLead.get(`/team?teamId=${south}`).expect(200);
    expect(body).toMatchObject({ name: 'Team Zuid', clientCount: 0 });
    await teamLead.get(`/team?teamId=${third}`).expect(404);
    await teamLead.get('/team?teamId=zuid').expect(400);
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

  it('names no client, so nobody was looked at', async () => {
    const { client, teamLead } = await aTeam();
    await team(teamLead);
    const seen = await asSuperuser(
      `SELECT 1 FROM audit.view WHERE client_id = $1 AND staff_member_id = $2`,
      [client.id, teamLead.id],
    );
    expect(seen).toEqual([]);
  });

  it('costs as many statements for 10 clients as for one', async () => {
    const { caseworker, teamLead } = await aTeam();
    const forOne = await countStatements(() => team(teamLead));
    for (let i = 0; i < 9; i += 1) await given.aClient({ lead: caseworker });
    const forTen = await countStatements(async () => {
      expect((await team(teamLead)).clientCount).toBe(10);
    });
    expect(forTen).toEqual(forOne);
  }, 30_000);
});
