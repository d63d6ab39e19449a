import { appendFileSync } from 'node:fs';
import { countStatements, type Running } from '@ademruimte/api-testing';
import type { Person } from '@ademruimte/access-api/testing';
import { ConversationsGiven } from '@ademruimte/conversations-api/testing';
import { fillLarge } from '../testing/large-team';
import { startTeamWork } from '../testing/start-team-work';
import type { TeamWorkResponse } from './team-work.dto';

jest.setTimeout(300_000);

const TODAY = '2026-11-25';
const CASELOAD = 400;
/** `tools/bench-team.mjs` asks for fifty teams, which is 20,000 clients. */
const TEAMS = Number(process.env['LARGE_TEAMS'] ?? 4);
const TOLD = process.env['LARGE_TEAMS_TOLD'];

describe('a caseload of 400 in an organisation of many teams', () => {
  let running: Running;
  let lead: Person;
  let worker: Person;

  beforeAll(async () => {
    running = await startTeamWork();
    const given = new ConversationsGiven(running.app);
    // Beside one as large: a planner that then expects few people must not go slow.
    await anOrganisation(given);
    ({ lead, worker } = await anOrganisation(given));
    running.clock.set(TODAY);
  });
  afterAll(() => running.stop());

  async function anOrganisation(given: ConversationsGiven) {
    const organisation = await given.anOrganisation();
    const teamLead = await given.aPerson({ organisation, role: 'team_lead' });
    const caseworker = await given.aPerson({ organisation });
    const other = await given.aPerson({ organisation });
    const { id: organisationId, teamId } = organisation;
    await fillLarge({
      ...{ organisationId, teamId, leadId: teamLead.id, workerId: caseworker.id, today: TODAY },
      ...{ teams: TEAMS, clientsPerTeam: CASELOAD, otherId: other.id },
    });
    return { lead: teamLead, worker: caseworker };
  }

  /** Opens a page once to warm up, then five times; tells the middle one. */
  async function opened(name: string, person: Person, path: string) {
    await person.get(path).expect(200);
    const times: number[] = [];
    let statements = 0;
    let body: unknown;
    for (let turn = 0; turn < 5; turn += 1) {
      statements = (
        await countStatements(async () => {
          const began = performance.now();
          body = (await person.get(path).expect(200)).body;
          times.push(performance.now() - began);
        })
      ).length;
    }
    const ms = Math.round(times.sort((a, b) => a - b)[2] ?? 0);
    if (TOLD) appendFileSync(TOLD, `${JSON.stringify({ name, ms, statements })}\n`);
    return { statements, body: body as TeamWorkResponse };
  }

  it('opens in as many statements as any other, and shows no more than can be read', async () => {
    const mine = await opened('own caseload', worker, '/team-work?scope=mine');
    const team = await opened('one team', lead, '/team-work?scope=team');
    const all = await opened('all teams', lead, '/team-work?scope=organisation');
    expect([mine.statements, team.statements, all.statements]).toEqual([6, 6, 6]);
    expect(all.body.teams).toHaveLength(TEAMS);
    expect(all.body.totals.stuck).toBeGreaterThan(team.body.totals.stuck);
    expect(all.body.totals.stuck).toBeGreaterThan(200);
    expect(all.body.stuck).toHaveLength(200);
    expect(mine.body.load).toMatchObject([{ clients: expect.any(Number) as number }]);
  });

  it('opens the agenda of a caseload talk in as few', async () => {
    const { statements } = await opened('agenda', lead, `/caseload-agendas/${worker.id}`);
    expect(statements).toBe(6);
  });
});
