import type { Organisation, Person } from '@ademruimte/access-api/testing';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import { addDays, dayOf, type Relation, type Role, roles } from '@ademruimte/contracts';
import { PlanGiven } from '@ademruimte/plan-api/testing';

/** An id that nothing has. */
export const NOWHERE = '01890000-0000-7000-8000-000000000000';
const today = dayOf(new Date());

/** Somebody, and how they stand to the client they ask for. */
export interface Asker {
  readonly person: Person;
  readonly role: Role;
  readonly relations: readonly Relation[];
}

/** Where somebody stands to a client, and whom they ask for. */
export interface Situation {
  readonly name: string;
  readonly clientId: string;
  readonly isClosed: boolean;
  readonly askers: readonly Asker[];
}

/** Everything a walk over all routes asks after. */
export interface Situations {
  /** Those for whom a client is there, in whatever part they work. */
  readonly own: readonly Situation[];
  /** Those for whom the same client does not exist. */
  readonly hidden: readonly Situation[];
  /** Nobody's client. */
  readonly nowhere: Situation;
  /** Records of this client and this organisation, by the name they have in an address. */
  readonly ids: Readonly<Record<string, string>>;
}

/** Asks the database itself. */
type Sql = (sql: string, parameters: unknown[]) => Promise<unknown>;

/** Makes a client, everybody who works with them, and everybody who does not. */
export async function everySituation(
  app: NestExpressApplication,
  asSuperuser: Sql,
): Promise<Situations> {
  const given = new PlanGiven(app);
  const team = await given.aTeamWithAClient();
  const { organisation, client } = team;
  const closed = await aClosedClient(given, team);
  // Before today: on the day itself the last notes may come.
  await asSuperuser(LONGER_AGO, [closed.id]);
  const elsewhere = await given.anOrganisation();
  const otherTeam = await given.aTeam(organisation);
  const others = await everybody(given, organisation, otherTeam);
  const askers = await workingWith(given, team, otherTeam);
  const former = await whoWorkedWith(given, organisation);
  await asSuperuser(ENDED, [former.clientId, today]);
  return {
    own: [
      { name: 'own', ...of(client), askers },
      { name: 'closed', clientId: closed.id, isClosed: true, askers: workers(team) },
    ],
    hidden: [
      // Whoever leads the team leads the team of a colleague's client too.
      {
        ...{ name: "a colleague's", ...of(client) },
        askers: await everybody(given, organisation, organisation.teamId, 'team_lead'),
      },
      { name: 'of another team', ...of(client), askers: others },
      former,
      {
        ...{ name: 'of another organisation', ...of(client) },
        askers: await everybody(given, elsewhere, elsewhere.teamId),
      },
    ],
    nowhere: { name: 'not existing', clientId: NOWHERE, isClosed: false, askers: others },
    ids: await recordsOf(given, team),
  };
}

type Team = Awaited<ReturnType<PlanGiven['aTeamWithAClient']>>;
const FIRE = { kind: 'safety', reason: 'Er is brand in de straat van deze inwoner.' };
const LONGER_AGO = `UPDATE app.trajectory SET started_on = started_on - 2,
  ended_on = ended_on - 1 WHERE client_id = $1`;
const ENDED = `UPDATE app.assignment SET from_day = $2::date - 9, until_day = $2::date - 1
  WHERE client_id = $1`;
const of = ({ id }: GivenClient) => ({ clientId: id, isClosed: false });

const workers = ({ caseworker, expert, teamLead }: Team): Asker[] => [
  { person: caseworker, role: 'caseworker', relations: ['lead_worker'] },
  { person: expert, role: 'experience_expert', relations: ['experience_expert'] },
  { person: teamLead, role: 'team_lead', relations: ['team_lead'] },
];

/** Somebody of each role who has nothing to do with the client. */
async function everybody(given: PlanGiven, where: Organisation, teamId: string, but?: Role) {
  const askers: Asker[] = [];
  for (const role of roles.filter((one) => one !== but)) {
    const person = await given.aPerson({ organisation: where, role, teamId });
    askers.push({ person, role, relations: ['none'] });
  }
  return askers;
}

/** One for each part somebody can have in a file. */
async function workingWith(given: PlanGiven, team: Team, otherTeam: string): Promise<Asker[]> {
  const { organisation, client, expert, teamLead } = team;
  const [coWorker, standIn, inEmergency, withPurpose] = [
    await given.aPerson({ organisation }),
    await given.aPerson({ organisation }),
    await given.aPerson({ organisation, teamId: otherTeam }),
    await given.aPerson({ organisation, role: 'team_lead' }),
  ];
  await given.invited(client, { person: expert, kind: 'experience_expert' });
  await given.invited(client, { person: coWorker, kind: 'co_worker' });
  const days = { fromDay: today, untilDay: addDays(today, 9) };
  const wanted = { staffMemberId: standIn.id, kind: 'stand_in', ...days };
  await teamLead.post(`${client.path}/assignments`, wanted).expect(201);
  await inEmergency.post(`${client.path}/break-glass`, FIRE).expect(201);
  await withPurpose.post(`${client.path}/note-purposes`, { purpose: 'complaint' }).expect(201);
  return [
    ...workers(team),
    { person: coWorker, role: 'caseworker', relations: ['co_worker'] },
    { person: standIn, role: 'caseworker', relations: ['stand_in'] },
    { person: inEmergency, role: 'caseworker', relations: ['break_glass'] },
    {
      ...{ person: withPurpose, role: 'team_lead' },
      relations: ['team_lead', 'team_lead_with_purpose'],
    },
  ];
}

/** Somebody who led and somebody who worked along, for as long as their work lasted. */
async function whoWorkedWith(given: PlanGiven, organisation: Organisation): Promise<Situation> {
  const lead = await given.aPerson({ organisation });
  const expert = await given.aPerson({ organisation, role: 'experience_expert' });
  const client = await given.aClient({ lead });
  await given.invited(client, { person: expert, kind: 'experience_expert' });
  const askers: Asker[] = [
    { person: lead, role: 'caseworker', relations: ['none'] },
    { person: expert, role: 'experience_expert', relations: ['none'] },
  ];
  return { name: 'with whom the work ended', ...of(client), askers };
}

/** A client whose support has ended. */
async function aClosedClient(given: PlanGiven, { caseworker, expert }: Team): Promise<GivenClient> {
  const closed = await given.aClient({ lead: caseworker });
  await given.invited(closed, { person: expert, kind: 'experience_expert' });
  const [trajectory] = (await given.details(closed)).trajectories;
  await caseworker
    .post(`${closed.path}/trajectories/${trajectory?.id ?? ''}/close`, { outcome: 'moved_away' })
    .set('If-Match', '"1"')
    .expect(204);
  return closed;
}

/** What somebody elsewhere could ask for by its own id. */
async function recordsOf(given: PlanGiven, team: Team): Promise<Record<string, string>> {
  const { organisation, client, caseworker, expert, teamLead } = team;
  const goal = await given.aGoal(client);
  const own = { owner: 'worker', ownerStaffMemberId: expert.id };
  const step = await given.aStep(client, goal, own);
  const administrator = await given.aPerson({ organisation, role: 'administrator' });
  const [session] = (await caseworker.get('/sessions').expect(200)).body as { id: string }[];
  const another = await given.aPerson({ organisation, role: 'experience_expert' });
  const change = { role: 'caseworker', teamId: organisation.teamId, fromDay: today };
  const changed = await administrator.post(`/people/${expert.id}/role-changes`, change);
  const made = async (person: Person, path: string, body: object) =>
    ((await person.post(path, body).expect(201)).body as { id: string }).id;
  const days = { fromDay: addDays(today, 20), untilDay: addDays(today, 21) };
  const talk = { staffMemberId: caseworker.id, plannedOn: addDays(today, 7) };
  const next = await given.aPerson({ organisation });
  const moved = {
    toStaffId: next.id,
    kind: 'stand_in',
    ...days,
    clients: [{ clientId: client.id }],
  };
  return {
    emergencyId: await made(next, `${client.path}/break-glass`, FIRE),
    absenceId: await made(teamLead, '/absences', { ...days, staffMemberId: caseworker.id }),
    reviewId: await made(teamLead, '/caseload-reviews', talk),
    reassignmentId: await made(teamLead, '/reassignments', moved),
    ...{ goalId: goal.id, stepId: step.id, code: 'housing', number: '1', part: 'goal' },
    ...{ recordId: goal.id, personId: caseworker.id, staffMemberId: caseworker.id },
    ...{ teamId: organisation.teamId, templateId: (await given.theBridge(caseworker)).id },
    ...{ sessionId: session?.id ?? '', invitationId: await given.asked(client, another) },
    ...{ changeId: (changed.body as { id: string }).id },
  };
}
