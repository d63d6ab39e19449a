import type { Person } from '@ademruimte/access-api/testing';
import type { Running } from '@ademruimte/api-testing';
import { addDays, type CalendarDay } from '@ademruimte/contracts';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import { RemindersGiven } from '@ademruimte/reminders-api/testing';

/** A worker for whom there is something of everything today. */
export interface FullDay {
  readonly worker: Person;
  readonly teamLead: Person;
  readonly client: GivenClient;
}

/**
 * A day with three appointments, two steps, one agreement of a caseload talk, one thing that cannot
 * wait, a question and two thanks. Of those appointments, and of one tomorrow, nobody was reminded
 * yet: that is done by hand. The clock stands at seven.
 */
export async function aFullDay(running: Running, day: CalendarDay): Promise<FullDay> {
  const given = new RemindersGiven(running.app);
  running.clock.set(`${addDays(day, -2)}T08:00:00Z`);
  const organisation = await given.anOrganisation();
  const worker = await given.aPerson({ organisation });
  const teamLead = await given.aPerson({ organisation, role: 'team_lead' });
  const contact = { channel: 'app', phone: '06 12 34 56 78' };
  const client = await given.aClientReached(contact, { lead: worker, callName: 'Kanarie' });
  for (const hour of ['09', '11', '13']) {
    await given.anAppointment(client, { startsAt: `${day}T${hour}:00:00Z` });
  }
  await given.anAppointment(client, { startsAt: `${addDays(day, 1)}T09:00:00Z` });
  const goal = await given.aGoal(client, { title: 'Kanarie in de kamer' });
  await given.aStep(client, goal, { dueOn: day });
  await given.aStep(client, goal, { dueOn: addDays(day, -1) });
  await worker
    .post(`${client.path}/urgent-needs`, { kind: 'food', actsOwner: 'client' })
    .expect(201);
  await agreed(teamLead, worker, client, addDays(day, -2));
  for (const kind of ['follow_up', 'thanks', 'thanks']) {
    const message = { kind, toStaffMemberId: worker.id, text: 'Over Kanarie' };
    await teamLead.post(`${client.path}/messages`, message).expect(201);
  }
  running.clock.set(`${day}T06:00:00Z`);
  return { worker, teamLead, client };
}

async function agreed(
  teamLead: Person,
  worker: Person,
  client: GivenClient,
  plannedOn: CalendarDay,
): Promise<void> {
  const wanted = { staffMemberId: worker.id, plannedOn };
  const { id } = (await teamLead.post('/caseload-reviews', wanted).expect(201)).body as {
    id: string;
  };
  const items = [{ clientId: client.id, why: 'other', agreement: 'Samen bellen over Kanarie' }];
  await teamLead.post(`/caseload-reviews/${id}/hold`, { items }).set('If-Match', '"1"').expect(204);
}
