import type { Organisation, Person } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import { clientReference, type Role, rolesMay } from '@ademruimte/contracts';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import { TalksGiven } from '@ademruimte/conversations-api/testing';
import { domains, entities } from '../../app.module';
import { type Operation, operations, sampleOf } from './operations';

// One answer is a page that is set by a thread of its own.
jest.setTimeout(60_000);

const CANARY = 'Kanarie';
const TODAY = '2026-11-24';
/** What some routes ask besides: a size of paper, and days that hold whatever day it is. */
const QUERY: Record<string, string> = {
  printTalkCopy: '?size=a5',
  readLog: '?from=2020-01-01&until=2199-12-31',
  exportLog: '?from=2020-01-01&until=2199-12-31',
  listAppointments: `?from=${TODAY}&until=${TODAY}`,
  readFigures: '?scope=mine&quarter=2026-Q4',
  exportFigures: '?scope=mine&quarter=2026-Q4',
};
/** A client who is reminded on paper. */
const BY_LETTER = { channel: 'letter', language: 'nl', interpreter: false };
/** Routes that answer with nobody in sight; each has its reason. */
const NOBODY: Record<string, string> = {
  ...{ live: 'no person', ready: 'no person', system: 'no person' },
  ...{ listOwnSessions: 'the own sessions', getCurrentSession: 'the own session' },
  ...{ listColleagues: 'colleagues', listLogPeople: 'colleagues', listTeams: 'teams' },
  ...{ listProcessingActivities: 'the law', listBridgeTemplates: 'the bridge' },
  ...{ getCurrentBridgeTemplate: 'the bridge', getBridgeTemplate: 'the bridge' },
  ...{ listPeople: 'colleagues', listRoleChanges: 'colleagues', listTeamSettings: 'teams' },
  ...{ listBottlenecks: 'no client is in it', listAbsences: 'colleagues' },
  ...{ getTeam: 'colleagues' },
  ...{ getWorkSettings: 'a team', getCalendarFeed: 'whether one has an address' },
  ...{ getMorningDigest: 'whether one wants a mail' },
  ...{ readFigures: 'counts over many', exportFigures: 'the same' },
  ...{ getDraft: 'cipher', openDeviceKey: 'a key', matchClient: 'a team and its phone number' },
};
/** A caseload talk about the client, who is in good hands while their lead is away. */
async function aTeamAtWork({ given, organisation, client, caseworker, teamLead }: AtWork) {
  const standIn = await given.aPerson({ organisation });
  const about = { staffMemberId: caseworker.id, plannedOn: TODAY };
  const planned = await teamLead.post('/caseload-reviews', about).expect(201);
  const items = [{ clientId: client.id, why: 'stuck', agreement: CANARY }];
  await teamLead
    .post(`/caseload-reviews/${(planned.body as { id: string }).id}/hold`, { items })
    .set('If-Match', '"1"')
    .expect(204);
  const made = await teamLead
    .post('/reassignments', {
      ...{ toStaffId: standIn.id, kind: 'stand_in', fromDay: TODAY, untilDay: TODAY },
      clients: [{ clientId: client.id }],
    })
    .expect(201);
  return { reassignmentId: (made.body as { id: string }).id };
}

/** The reminder of an appointment as a letter, and the address of a worker's calendar. */
async function onPaper(worker: Person, client: GivenClient) {
  const { body } = await worker.get(`${client.path}/reminders`).expect(200);
  const [reminder] = (body as { items: { id: string }[] }).items;
  const feed = (await worker.post('/calendar-feed').expect(201)).body as { address: string };
  const file = new URL(feed.address).pathname.split('/').at(-1) ?? '';
  return { reminderId: reminder?.id ?? '', file };
}

interface AtWork {
  readonly given: TalksGiven;
  readonly organisation: Organisation;
  readonly client: GivenClient;
  readonly caseworker: Person;
  readonly teamLead: Person;
}

const reading = operations.filter(({ answers }) => answers);

describe('when the log cannot be written', () => {
  let running: Running;
  let given: TalksGiven;
  let ask: (operation: Operation) => Promise<{ status: number; text: string }>;
  let organisationId: string;

  beforeAll(async () => {
    running = await startApp(domains, entities);
    running.clock.set(TODAY);
    given = new TalksGiven(running.app);
    const { organisation, caseworker, expert, teamLead } = await given.aTeamOfThree();
    organisationId = organisation.id;
    const officer = await given.aPerson({ organisation, role: 'privacy_officer', teamId: null });
    const client = await given.aClient({
      ...{ lead: caseworker, callName: CANARY, birthDate: '1989-04-17', strengths: [CANARY] },
      ...{ addressLine: 'Kerkstraat 12', contact: BY_LETTER },
    });
    await given.anAppointment(client);
    await given.anAppointment(client, { startsAt: `${TODAY}T15:00:00Z` });
    await client.lead.post(`${client.path}/household`, { name: CANARY }).expect(201);
    const assessment = await given.aFinalAssessment(client, {
      housing: { level: 2, ownWords: CANARY },
    });
    const talk = await given.aFullTalk(client, { agreedText: CANARY });
    await given.talked(client, talk);
    const note = await given.aNote(client, { text: CANARY, visibility: 'confidential' });
    const goal = await given.aGoal(client, { title: CANARY });
    await given.aStep(client, goal, { text: CANARY, dueOn: TODAY });
    await given.aNote(client, { text: CANARY, visibility: 'team' });
    await caseworker
      .post('/bottleneck-reports', { text: 'Regels', theme: 'rules', clientId: client.id })
      .expect(201);
    const colleague = await given.aPerson({ organisation });
    const administrator = await given.aPerson({
      organisation,
      role: 'administrator',
      teamId: null,
    });
    const reason = 'Er is brand in de straat van deze inwoner.';
    await colleague.post(`${client.path}/break-glass`, { kind: 'safety', reason }).expect(201);
    await client.lead
      .post(`${client.path}/expert-invitations`, {
        ...{ staffMemberId: expert.id, toldOn: TODAY, how: 'in_person' },
      })
      .expect(201);
    const team = await aTeamAtWork({ given, organisation, client, caseworker, teamLead });
    const paper = await onPaper(caseworker, client);
    const readers: [Role, Person][] = [
      ...([
        ['caseworker', caseworker],
        ['experience_expert', expert],
      ] as [Role, Person][]),
      ...([
        ['team_lead', teamLead],
        ['privacy_officer', officer],
      ] as [Role, Person][]),
      ['administrator', administrator],
    ];
    const reader = ({ requires }: Operation): Person => {
      const may = readers.filter(([role]) => !requires || rolesMay([role], requires));
      const [, person] = may[0] || readers[0] || [];
      return person ?? caseworker;
    };
    QUERY['previewForExpert'] = `?staffMemberId=${expert.id}`;
    ask = async (operation) => {
      const address = operation.path
        .replace('{clientId}', client.id)
        .replace('{assessmentId}', assessment.id)
        .replace('{conversationId}', talk.conversation.id)
        .replace('{noteId}', note)
        .replace('{staffMemberId}', caseworker.id)
        .replace('{reassignmentId}', team.reassignmentId)
        .replace('{reminderId}', paper.reminderId)
        .replace('{file}', paper.file)
        .replace('{number}', '1')
        .replace('{code}', 'housing')
        .replace('{part}/{recordId}', `goal/${goal.id}`)
        .replace('{templateId}', (await given.theBridge(caseworker)).id);
      const body =
        operation.name === 'matchClient'
          ? { name: CANARY, birthDate: '1989-04-17' }
          : { ...(operation.body && (sampleOf(operation.body) as object)), words: CANARY };
      const sent = operation.method === 'get' ? undefined : body;
      const answer = await reader(operation)
        [operation.method](`${address}${QUERY[operation.name] ?? ''}`, sent)
        .buffer(true);
      const text = answer.text ?? '';
      return { status: answer.status, text: text.replaceAll(clientReference(client.id), CANARY) };
    };
  });
  afterAll(() => running.stop());

  const withoutLog = async <T>(work: () => Promise<T>): Promise<T> => {
    const name = `fail_${organisationId.replaceAll('-', '')}`;
    await asSuperuser(`CREATE FUNCTION audit.${name}() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'the log is full' USING ERRCODE = '53100'; END $$`);
    await asSuperuser(`CREATE TRIGGER ${name} BEFORE INSERT ON audit.view FOR EACH ROW
      WHEN (NEW.organisation_id = '${organisationId}') EXECUTE FUNCTION audit.${name}()`);
    try {
      return await work();
    } finally {
      await asSuperuser(`DROP FUNCTION audit.${name}() CASCADE`);
    }
  };

  it('every reading route of the contract is walked by this test', () => {
    expect(reading.length).toBeGreaterThan(30);
  });

  it.each(reading.filter(({ name }) => !(name in NOBODY)).map((one) => [one.name, one] as const))(
    '%s shows nothing, and something when it can',
    async (_, operation) => {
      const shown = await ask(operation);
      expect({ status: shown.status }).toEqual({ status: 200 });
      const hidden = await withoutLog(() => ask(operation));
      expect(hidden.status).toBe(503);
      expect(hidden.text).not.toContain(CANARY);
    },
  );

  it.each(reading.filter(({ name }) => name in NOBODY).map((one) => [one.name, one] as const))(
    '%s has nobody to show',
    async (_, operation) => {
      expect((await ask(operation)).text).not.toContain(CANARY);
    },
  );
});

describe('two hundred clients in a list', () => {
  it('are two hundred lines in the log', async () => {
    const running = await startApp(domains, entities);
    try {
      const given = new TalksGiven(running.app);
      const { caseworker } = await given.aCaseload();
      await asSuperuser(
        `INSERT INTO app.client (organisation_id, id, team_id, call_name, form_of_address, status)
         SELECT c.organisation_id, gen_random_uuid(), c.team_id, 'Nr ' || n, 'je', 'active'
         FROM app.client c, generate_series(1, 199) AS n WHERE c.organisation_id = $1`,
        [caseworker.organisationId],
      );
      await asSuperuser(
        `INSERT INTO app.assignment (organisation_id, id, client_id, staff_member_id, kind, from_day)
         SELECT organisation_id, gen_random_uuid(), id, $2, 'lead_worker', '2024-01-01'
         FROM app.client WHERE organisation_id = $1 AND call_name LIKE 'Nr %'`,
        [caseworker.organisationId, caseworker.id],
      );
      const seen = new Set<string>();
      for (let cursor = ''; ;) {
        const { body } = await caseworker.get(`/clients${cursor}`).expect(200);
        for (const { id } of body.items as { id: string }[]) seen.add(id);
        if (!body.nextCursor) break;
        cursor = `?cursor=${String(body.nextCursor)}`;
      }
      const lines = await asSuperuser<{ client_id: string }>(
        `SELECT client_id FROM audit.view WHERE staff_member_id = $1 AND kind = 'listed'`,
        [caseworker.id],
      );
      expect(seen.size).toBe(200);
      expect(lines).toHaveLength(200);
      expect(new Set(lines.map((line) => line.client_id))).toEqual(seen);
    } finally {
      await running.stop();
    }
  });
});
