import { AccessModule, accessEntities } from '@ademruimte/access-api';
import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, countStatements, type Running, startApp } from '@ademruimte/api-testing';
import { bridgeEntities, BridgeModule } from '@ademruimte/bridge-api';
import { clientEntities, ClientsModule } from '@ademruimte/clients-api';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import { conversationEntities, ConversationsModule } from '@ademruimte/conversations-api';
import { ConversationsGiven } from '@ademruimte/conversations-api/testing';
import { planEntities, PlanModule } from '@ademruimte/plan-api';
import { randomUUID } from 'node:crypto';
import type { FileResponse } from './file.dto';
import { FileModule } from './file.module';

const TODAY = '2026-11-25';
const THIS_MORNING = '2026-11-25T08:00:00.000Z';
const YESTERDAY = '2026-11-24T09:00:00.000Z';
const FRIDAY = '2026-11-27T09:00:00.000Z';
const WHOLE_FIRST_PAGE = 8;

let running: Running;
let given: ConversationsGiven;

beforeAll(async () => {
  running = await startApp(
    [AccessModule, ClientsModule, BridgeModule, PlanModule, ConversationsModule, FileModule],
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

async function open(client: GivenClient, reader = client.lead): Promise<FileResponse> {
  return (await reader.get(`${client.path}/file`).expect(200)).body as FileResponse;
}

const act = (person: Person, path: string, body: object = {}, version = 1) =>
  person.post(path, body).set('If-Match', `"${version}"`).expect(204);

/** Amina with something of everything; what an expert may not see says KANARIE. */
async function aFullFile() {
  const organisation = await given.anOrganisation();
  const lead = await given.aPerson({ organisation, name: 'Sanne Vermeer' });
  const client = await given.aClient({
    lead,
    callName: 'Amina',
    givenNames: 'KANARIE voornaam',
    namePrefix: 'el',
    familyName: 'KANARIE Haddadi',
    formOfAddress: 'u',
    birthDate: '1990-01-01',
    secretAddress: true,
    addressLine: 'KANARIE 1',
    contact: {
      channel: 'sms',
      phone: '06 12 34 56 78',
      email: 'kanarie@voorbeeld.test',
      language: 'ar',
      interpreter: true,
      bestTime: 'niet op woensdag',
    },
    safeContactRule: 'KANARIE nooit bellen',
    strengths: ['KANARIE zus dichtbij', 'KANARIE leert snel'],
  });
  const farid = await given.aPerson({ organisation, role: 'experience_expert', name: 'Farid' });
  await given.joins(client, farid, 'experience_expert');
  const post = (path: string, body: object) =>
    lead.post(`${client.path}/${path}`, body).expect(201);
  await post('helpers', { name: 'KANARIE Els', role: 'juf', organisationName: 'De Linde' });
  await post('household', { name: 'KANARIE gezin', role: 'parent' });
  await post('progress-reviews', { worked: 'KANARIE samen bellen', goals: [] });
  await given.aFinalAssessment(client, { housing: 2, paperwork: 1 }, { heldOn: '2026-09-04' });
  await given.aFinalAssessment(
    client,
    { housing: { level: 3, ownWords: 'KANARIE' }, paperwork: 3, debts: 'not_now' },
    { heldOn: '2026-11-13', kind: 'progress', worker: { housing: 2 } },
  );
  const goal = await given.aGoal(client, { title: 'Blijven wonen', domain: 'housing' });
  const sensitive = await given.aGoal(client, { title: 'KANARIE schuld', domain: 'debts' });
  await given.aStep(client, sensitive, { text: 'KANARIE bellen', dueOn: TODAY });
  const step = await given.aStep(client, goal, { text: 'Samen bellen', dueOn: '2026-11-26' });
  const done = await given.aStep(client, goal, { text: 'Papieren in een map', dueOn: TODAY });
  await act(lead, `${done.path}/done`);
  const kanarie = { text: 'KANARIE knap', kind: 'word' };
  await post('recognitions', { ...kanarie, goalId: sensitive.id });
  await post('recognitions', { text: 'Knap gedaan', kind: 'word', goalId: goal.id });
  await post('milestones', { text: 'KANARIE mijlpaal', reachedOn: '2026-11-20' });
  await given.agreed(client);
  const note = { text: 'KANARIE notitie', visibility: 'team' };
  await given.aConversationHeld(client, { startsAt: YESTERDAY, agreedText: 'KANARIE', note });
  await given.anAppointment(client, { startsAt: FRIDAY, place: 'KANARIE' });
  await post('urgent-needs', { kind: 'food', actsOwner: 'worker', text: 'KANARIE niets in huis' });
  return { organisation, client, lead, farid, goal, sensitive, step };
}

describe('the file at a glance', () => {
  it('begins with who it is and how to reach them', async () => {
    const { client, lead } = await aFullFile();
    const file = await open(client);
    expect(file.client).toEqual({
      id: client.id,
      version: 1,
      callName: 'Amina',
      fullName: 'Amina el KANARIE Haddadi',
      initials: 'AH',
      formOfAddress: 'u',
      language: 'ar',
      interpreter: true,
      channel: 'sms',
      phone: '06 12 34 56 78',
      address: null,
      email: 'kanarie@voorbeeld.test',
      bestTime: 'niet op woensdag',
      safeContactRules: ['KANARIE nooit bellen'],
      secretAddress: true,
      status: 'active',
    });
    expect(file).toMatchObject({
      relation: 'lead_worker',
      household: true,
      strengths: [{ text: 'KANARIE zus dichtbij' }, { text: 'KANARIE leert snel' }],
      trajectory: { status: 'active', startedOn: TODAY, noticeGivenOn: '2024-01-15' },
      helpers: [
        { kind: 'staff', name: lead.name, role: 'lead_worker', organisationName: null },
        { kind: 'staff', name: 'Farid', role: 'experience_expert' },
        { kind: 'helper', name: 'KANARIE Els', role: 'juf', organisationName: 'De Linde' },
      ],
    });
    expect(file.may).toContain('plan:edit');
  });

  it('shows the first thing to do, the next appointment and what was agreed last', async () => {
    const { client } = await aFullFile();
    const file = await open(client);
    expect(file.nextStep).toMatchObject({
      text: 'KANARIE bellen',
      dueOn: TODAY,
      goalTitle: 'KANARIE schuld',
      owner: 'client',
      version: 1,
    });
    expect(file.nextConversation).toMatchObject({ startsAt: FRIDAY, kind: 'visit', version: 1 });
    expect(file.lastAgreed).toBe('KANARIE');
  });

  it('says when the plan was agreed, and whether it changed since', async () => {
    const { client, goal } = await aFullFile();
    expect((await open(client)).agreement).toEqual({ agreedOn: TODAY, changedSince: false });
    await given.aStep(client, goal, { text: 'Nog iets' });
    expect((await open(client)).agreement).toEqual({ agreedOn: TODAY, changedSince: true });
  });

  it('keeps an appointment of this morning in sight until somebody says what became of it', async () => {
    const client = await given.aClient();
    const { path } = await given.anAppointment(client, { startsAt: THIS_MORNING });
    await given.anAppointment(client, { startsAt: FRIDAY });
    expect((await open(client)).nextConversation?.startsAt).toBe(THIS_MORNING);
    await act(client.lead, `${path}/hold`);
    expect((await open(client)).nextConversation?.startsAt).toBe(FRIDAY);
  });

  it('shows the goals as the plan does, without the ended ones', async () => {
    const { client, goal } = await aFullFile();
    await act(client.lead, `${goal.path}/end`, { outcome: 'reached' });
    const extra = await given.aGoal(client);
    await given.aStep(client, extra);
    const [plan, file] = [await given.plan(client), await open(client)];
    expect(file.goals).toEqual(plan.goals.filter(({ status }) => status === 'active'));
    expect(file.goals).toHaveLength(2);
  });

  it('leaves out a step that was dropped, and asks nothing of a goal that rests', async () => {
    const client = await given.aClient();
    const goal = await given.aGoal(client);
    const step = await given.aStep(client, goal, { dueOn: TODAY });
    await given.aStep(client, goal, { dueOn: '2026-11-30', text: 'Later' });
    await act(client.lead, `${step.path}/drop`);
    const before = await open(client);
    expect(before.goals[0]?.steps.map(({ text }) => text)).toEqual(['Later']);
    expect(before.nextStep?.text).toBe('Later');
    await act(client.lead, `${goal.path}/rest`);
    const after = await open(client);
    expect(after.goals).toMatchObject([{ status: 'paused', steps: [{ text: 'Later' }] }]);
    expect(after.nextStep).toBeNull();
  });

  it('shows the bridge exactly as the bridge page does', async () => {
    const { client } = await aFullFile();
    const { body } = await client.lead.get(`${client.path}/bridge`).expect(200);
    const { bridge } = await open(client);
    expect(bridge).toEqual(body);
    const domains = bridge?.pillars.flatMap((pillar) => pillar.domains) ?? [];
    expect(domains.find(({ code }) => code === 'housing')).toMatchObject({
      now: { client: { level: 3 }, worker: { level: 2 } },
      then: { client: { level: 2 }, worker: null },
    });
  });

  it('is for an empty file a beginning, not a fault', async () => {
    const client = await given.aClient();
    expect(await open(client)).toMatchObject({
      nextStep: null,
      nextConversation: null,
      lastAgreed: null,
      agreement: null,
      strengths: [],
      urgentNeeds: [],
      goals: [],
      household: false,
      talkUnderWay: false,
      bridge: { now: null, then: null, moments: [] },
      timeline: [{ kind: 'trajectory_started' }],
    });
  });
});

describe('the timeline', () => {
  it('is one feed of what happened, newest first', async () => {
    const { client, lead } = await aFullFile();
    const { timeline } = await open(client);
    expect(timeline.map(({ kind }) => kind).sort()).toEqual([
      'assessment',
      'assessment',
      'conversation_held',
      'looked_back',
      'milestone',
      'plan_agreed',
      'recognition',
      'recognition',
      'step_done',
      'trajectory_started',
      'urgent_recorded',
    ]);
    const moments = timeline.map(({ at }) => at);
    expect(moments).toEqual([...moments].sort().reverse());
    expect(timeline).toContainEqual({
      at: YESTERDAY,
      kind: 'conversation_held',
      text: 'KANARIE',
      by: null,
    });
    expect(timeline).toContainEqual({
      at: `${TODAY}T11:00:00.000Z`,
      kind: 'recognition',
      text: 'Knap gedaan',
      by: lead.name,
    });
  });

  it('holds what was missed, planned again, ended and closed', async () => {
    const client = await given.aClient();
    const { path } = await given.anAppointment(client, { startsAt: THIS_MORNING });
    await act(client.lead, `${path}/miss`, { reason: 'De bus reed niet' });
    const goal = await given.aGoal(client);
    const step = await given.aStep(client, goal);
    await act(client.lead, `${step.path}/replan`, { dueOn: '2026-12-10' });
    await client.lead.post(`${client.path}/progress-reviews`, { goals: [] }).expect(201);
    await act(client.lead, `${goal.path}/end`, { outcome: 'let_go' });
    const id = (await open(client)).trajectory?.id;
    await act(client.lead, `${client.path}/trajectories/${id}/close`, { outcome: 'moved_away' });
    const { timeline, trajectory } = await open(client);
    expect(timeline).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'conversation_missed', text: 'De bus reed niet' }),
        expect.objectContaining({ kind: 'step_replanned', text: 'Ik bel de verhuurder.' }),
        expect.objectContaining({ kind: 'goal_ended' }),
        expect.objectContaining({ kind: 'looked_back', text: null, by: client.lead.name }),
        expect.objectContaining({ kind: 'trajectory_closed', text: 'moved_away' }),
      ]),
    );
    expect(trajectory).toMatchObject({ status: 'closed' });
  });

  it('shows no more than the 20 newest lines', async () => {
    const client = await given.aClient();
    for (let day = 1; day <= 22; day += 1) {
      const startsAt = `2026-10-${String(day).padStart(2, '0')}T09:00:00Z`;
      await given.aConversationHeld(client, { startsAt });
    }
    const { timeline } = await open(client);
    expect(timeline).toHaveLength(20);
    expect(timeline.at(-1)?.at).toBe('2026-10-04T09:00:00.000Z');
  });
});

describe('who sees what of a file', () => {
  it('an experience expert sees what is shared, and not a word more', async () => {
    const { client, farid, goal, step } = await aFullFile();
    const { id } = await given.anAppointment(client, {
      startsAt: '2026-12-01T09:00:00Z',
      place: 'Buurthuis',
      attendees: [{ staffMemberId: farid.id }],
    });
    const answer = await farid.get(`${client.path}/file`).expect(200);
    expect(answer.text).not.toMatch(/KANARIE/i);
    expect(answer.text).not.toContain('06 12 34');
    const file = answer.body as FileResponse;
    expect(file).toMatchObject({
      relation: 'experience_expert',
      client: {
        callName: 'Amina',
        fullName: 'Amina',
        initials: 'A',
        formOfAddress: 'u',
        language: 'ar',
        bestTime: 'niet op woensdag',
        channel: null,
        phone: null,
        email: null,
        safeContactRules: [],
        secretAddress: false,
      },
      bridge: null,
      urgentNeeds: [],
      strengths: [],
      helpers: [],
      household: false,
      trajectory: null,
      lastAgreed: null,
      nextStep: { id: step.id },
      nextConversation: { id, place: 'Buurthuis' },
      goals: [{ id: goal.id }],
    });
    expect(file.goals).toHaveLength(1);
    expect(file.timeline.map(({ kind }) => kind).sort()).toEqual([
      'plan_agreed',
      'recognition',
      'step_done',
    ]);
    expect(file.may).not.toContain('bridge:read');
  });

  it('an experience expert is told the day of the agreement, not what changed out of sight', async () => {
    const { client, farid, sensitive } = await aFullFile();
    await given.aStep(client, sensitive);
    expect((await open(client)).agreement?.changedSince).toBe(true);
    expect((await open(client, farid)).agreement).toEqual({ agreedOn: TODAY, changedSince: false });
    const { body: plan } = await farid.get(`${client.path}/plan`).expect(200);
    expect(plan).toMatchObject({ agreed: { agreedOn: TODAY }, changedSinceAgreement: false });
  });

  it('a team lead reads it and is told they may not write in it', async () => {
    const { organisation, client } = await aFullFile();
    const ilse = await given.aPerson({ organisation, role: 'team_lead' });
    const { body, text } = await ilse.get(`${client.path}/file`).expect(200);
    expect(body).toMatchObject({ relation: 'team_lead', lastAgreed: 'KANARIE' });
    expect((body as FileResponse).may).not.toContain('plan:edit');
    expect(text).not.toContain('KANARIE notitie');
  });

  it('nobody else opens it: not a colleague, not another organisation, not a policy officer', async () => {
    const { organisation, client } = await given.aCaseload();
    const colleague = await given.aPerson({ organisation });
    const refused = await colleague.get(`${client.path}/file`).expect(404);
    const missing = await colleague.get(`/clients/${randomUUID()}/file`).expect(404);
    expect(refused.body).toEqual(missing.body);
    await colleague.get('/clients/nee/file').expect(404);
    await (await given.aPerson()).get(`${client.path}/file`).expect(404);
    const officer = await given.aPerson({ organisation, role: 'policy_officer' });
    await officer.get(`${client.path}/file`).expect(403);
  });

  it('leaves a record each time it is opened', async () => {
    const client = await given.aClient();
    await open(client);
    await open(client);
    const seen = await asSuperuser<{ kind: string }>(
      `SELECT kind FROM audit.view WHERE client_id = $1 AND kind = 'opened'`,
      [client.id],
    );
    expect(seen).toHaveLength(2);
  });
});

describe('what a first page costs', () => {
  it('is one statement for everything on it, whatever the file holds', async () => {
    const empty = await given.aClient();
    const { client: full } = await aFullFile();
    const forEmpty = await countStatements(() => open(empty));
    const forFull = await countStatements(() => open(full));
    expect(forFull).toEqual(forEmpty);
    expect(forFull.length).toBeLessThanOrEqual(WHOLE_FIRST_PAGE);
    expect(forFull.filter((text) => text.startsWith('WITH goals'))).toHaveLength(1);
    expect(forFull).toEqual(expect.arrayContaining(['START TRANSACTION', 'COMMIT']));
  });
});
