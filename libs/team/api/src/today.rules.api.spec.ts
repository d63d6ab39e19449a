import { InventedTeams } from './testing/invented-teams';
import { slowAppointments, slowToday } from './testing/slow-today';
import type { TodayResponse } from './today.dto';

jest.setTimeout(120_000);

describe('Vandaag, held against somebody who works it out by hand', () => {
  let invented: InventedTeams;

  beforeAll(async () => {
    invented = await InventedTeams.begin();
  });
  afterAll(() => invented.stop());

  it('agrees about steps, urgent needs, people not heard from, reviews and appointments', () =>
    invented.each(async ({ team, ids, workers }) => {
      for (const number of [0, 1] as const) {
        const page = (await workers[number].get('/today').expect(200)).body as TodayResponse;
        for (const [index, client] of team.clients.entries()) {
          const isThis = ({ clientId }: { clientId: string }) => clientId === ids[index];
          expect(saidOf(page.people.find(isThis))).toEqual(slowToday(client, team, number));
          const starts = page.appointments.filter(isThis).map(({ startsAt }) => startsAt);
          expect(starts.sort()).toEqual(slowAppointments(client, team, number));
        }
        expect(page.people.every(({ clientId }) => ids.includes(clientId))).toBe(true);
      }
    }));
});

function saidOf(person: TodayResponse['people'][number] | undefined) {
  return (
    person && {
      urgent: person.urgentNeeds.map(({ untilDay }) => untilDay),
      steps: person.steps.map(({ dueOn }) => dueOn),
      reviews: person.reviews.map(({ kind, dueOn }) => `${kind} ${dueOn}`).sort(),
      quietSince: person.quietSince,
      lastContactOn: person.lastContactOn,
    }
  );
}
