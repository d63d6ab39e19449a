import { InventedTeams } from '../testing/invented-teams';
import { slowly, slowPlate } from '../testing/slow-team';
import type { TeamWorkResponse } from './team-work.dto';

jest.setTimeout(120_000);

describe('the page of a team, held against somebody who works it out by hand', () => {
  let invented: InventedTeams;

  beforeAll(async () => {
    invented = await InventedTeams.begin();
  });
  afterAll(() => invented.stop());

  it('agrees about who is stuck, what is due, who has nobody and who carries what', () =>
    invented.each(async ({ team, ids, workers, lead }) => {
      const { body } = await lead.get('/team-work?scope=team').expect(200);
      const page = body as TeamWorkResponse;
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
        const found = page.load.find(({ staffMemberId }) => staffMemberId === workers[worker].id);
        return found && (({ weight, clients, position }) => ({ weight, clients, position }))(found);
      };
      expect([plate(0), plate(1)]).toEqual([slowPlate(team, 0), slowPlate(team, 1)]);
      expect(page.totals).toEqual({
        stuck: standing.filter(({ hiddenUntil }) => hiddenUntil === null).length,
        resting: page.resting.length,
        due: page.due.length,
        unassigned: page.unassigned.length,
        waiting: page.waiting.length,
      });
    }));
});
