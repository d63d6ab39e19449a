import type { Running } from '@ademruimte/api-testing';
import type { Person } from '@ademruimte/access-api/testing';
import { ConversationsGiven } from '@ademruimte/conversations-api/testing';
import { startTeamWork } from '../../testing/start-team-work';
import type { TeamWorkResponse } from '../team-work.dto';

const BEGAN = '2026-09-01';
const TODAY = '2026-11-25';

let running: Running;
let given: ConversationsGiven;

beforeAll(async () => {
  running = await startTeamWork();
  given = new ConversationsGiven(running.app);
});
afterAll(() => running.stop());

async function work(person: Person, query = ''): Promise<TeamWorkResponse> {
  return (await person.get(`/team-work${query}`).expect(200)).body as TeamWorkResponse;
}

/** A team with a client nobody spoke since September, on a day in November. */
async function aTeam() {
  running.clock.set(BEGAN);
  const { organisation, caseworker, client } = await given.aCaseload();
  const teamLead = await given.aPerson({ organisation, role: 'team_lead' });
  running.clock.set(TODAY);
  return { organisation, caseworker, client, teamLead };
}

describe('the plate of one colleague', () => {
  it('names who can take work over, and who of all these is away', async () => {
    const { organisation, caseworker, teamLead } = await aTeam();
    const tom = await given.aPerson({ organisation, name: 'Tom Bakker' });
    const days = { fromDay: TODAY, untilDay: '2026-12-04' };
    await caseworker.post('/absences', days).expect(201);
    await tom.post('/absences', { fromDay: '2026-12-01' }).expect(201);
    const { body } = await teamLead.get(`/team-work/caseloads/${caseworker.id}`).expect(200);
    expect(body).toMatchObject({
      ...{ away: days, elsewhere: 0 },
      takers: [{ staffMemberId: tom.id, name: 'Tom Bakker', away: { untilDay: null } }],
    });
  });

  it('shows who rests and who is helped elsewhere too, as the plate counts them', async () => {
    const { organisation, teamLead } = await aTeam();
    const south = await given.aTeam(organisation, 'Team Zuid');
    const also = [{ role: 'caseworker' as const, teamId: south }];
    const worker = await given.aPerson({ organisation, name: 'Noor', also });
    const { teamId } = organisation;
    const here = await given.aClient({ lead: worker, callName: 'Hier', teamId });
    await given.aClient({ lead: worker, callName: 'KANARIE', teamId: south });
    const resting = await given.aClient({ lead: worker, callName: 'Rust', teamId });
    const [trajectory] = (await given.details(resting)).trajectories;
    await worker
      .post(`${resting.path}/trajectories/${trajectory?.id}/pause`)
      .set('If-Match', '"1"')
      .expect(204);
    const { body } = await teamLead.get(`/team-work/caseloads/${worker.id}`).expect(200);
    expect(body).toMatchObject({
      elsewhere: 1,
      items: [
        { clientId: here.id, status: 'active' },
        { clientId: resting.id, status: 'paused' },
      ],
    });
    expect(JSON.stringify(body)).not.toContain('KANARIE');
    const { load } = await work(teamLead);
    expect(load.find(({ name }) => name === 'Noor')).toMatchObject({ clients: 2, weight: 2 });
  });
});

describe('somebody who leads two teams', () => {
  it('looks at one of them, or at both, and is told which is which', async () => {
    const { organisation, client } = await aTeam();
    const south = await given.aTeam(organisation, 'Team Zuid');
    const also = [{ role: 'team_lead' as const, teamId: south }];
    const lead = await given.aPerson({ organisation, role: 'team_lead', also });
    const both = [{ role: 'caseworker' as const, teamId: south }];
    const worker = await given.aPerson({ organisation, name: 'Noor', also: both });
    running.clock.set(BEGAN);
    const elsewhere = await given.aPerson({ organisation, teamId: south, name: 'Zoë' });
    const theirs = await given.aClient({ lead: elsewhere, callName: 'Zuider' });
    running.clock.set(TODAY);
    const stuck = async (query: string) =>
      (await work(lead, query)).stuck.map(({ clientId }) => clientId).sort();
    expect(await stuck('')).toEqual([client.id]);
    expect(await stuck(`?teamId=${organisation.teamId}`)).toEqual([client.id]);
    expect(await stuck(`?teamId=${south}`)).toEqual([theirs.id]);
    expect(await stuck('?scope=organisation')).toEqual([client.id, theirs.id].sort());
    const { load } = await work(lead, '?scope=organisation');
    const noor = load.filter(({ staffMemberId }) => staffMemberId === worker.id);
    // Once in each team, each time with all there is on the plate.
    expect(noor.map(({ teamName }) => teamName)).toEqual(['Team Noord', 'Team Zuid']);
  });
});
