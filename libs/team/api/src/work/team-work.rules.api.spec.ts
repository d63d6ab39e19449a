import fc from 'fast-check';
import { Database } from '@ademruimte/api-platform';
import type { Running } from '@ademruimte/api-testing';
import type { Organisation, Person } from '@ademruimte/access-api/testing';
import { ConversationsGiven } from '@ademruimte/conversations-api/testing';
import { keepTeam } from '../testing/keep-team';
import { anyTeam, type RandomTeam } from '../testing/random-team';
import { slowly, slowPlate } from '../testing/slow-team';
import { startTeamWork } from '../testing/start-team-work';
import type { TeamWorkResponse } from './team-work.dto';

jest.setTimeout(120_000);

/** As many teams as fit in some twenty seconds. */
const TEAMS = 40;

describe('the page of a team, held against somebody who works it out by hand', () => {
  let running: Running;
  let given: ConversationsGiven;
  let organisation: Organisation;

  beforeAll(async () => {
    running = await startTeamWork();
    given = new ConversationsGiven(running.app);
    organisation = await given.anOrganisation();
  });
  afterAll(() => running.stop());

  const pageOf = async (lead: Person): Promise<TeamWorkResponse> =>
    (await lead.get('/team-work?scope=team').expect(200)).body as TeamWorkResponse;

  async function kept(team: RandomTeam) {
    const teamId = await given.aTeam(organisation);
    const [first, second, lead] = [
      await given.aPerson({ organisation, teamId }),
      await given.aPerson({ organisation, teamId }),
      await given.aPerson({ organisation, teamId, role: 'team_lead' }),
    ];
    const workers = [first.id, second.id] as const;
    const at = { organisationId: organisation.id, teamId, workers };
    const ids = await keepTeam(running.app.get(Database), team, at);
    return { ids, workers, lead };
  }

  it('agrees about who is stuck, what is due, who has nobody and who carries what', async () => {
    await fc.assert(
      fc.asyncProperty(anyTeam, async (team) => {
        const { ids, workers, lead } = await kept(team);
        running.clock.set(team.today);
        const page = await pageOf(lead);
        const standing = [...page.stuck, ...page.resting];
        for (const [index, client] of team.clients.entries()) {
          const id = ids[index];
          const of = <T extends { clientId: string }>(list: readonly T[]) =>
            list.filter(({ clientId }) => clientId === id);
          const [stuck] = of(standing);
          expect({
            stuck: stuck
              ? { kinds: stuck.kinds, since: stuck.since, hiddenUntil: stuck.hiddenUntil }
              : null,
            due: of(page.due)
              .map(({ kind, dueOn }) => `${kind} ${dueOn}`)
              .sort(),
            isUnassigned: of(page.unassigned).length > 0,
            waitsSince: of(page.waiting)[0]?.fromDay ?? null,
          }).toEqual(slowly(client, team));
        }
        const plate = (worker: 0 | 1) => {
          const found = page.load.find(({ staffMemberId }) => staffMemberId === workers[worker]);
          return (
            found && (({ weight, clients, position }) => ({ weight, clients, position }))(found)
          );
        };
        expect([plate(0), plate(1)]).toEqual([slowPlate(team, 0), slowPlate(team, 1)]);
        expect(page.totals).toEqual({
          stuck: standing.filter(({ hiddenUntil }) => hiddenUntil === null).length,
          resting: page.resting.length,
          due: page.due.length,
          unassigned: page.unassigned.length,
          waiting: page.waiting.length,
        });
      }),
      { numRuns: TEAMS },
    );
  });
});
