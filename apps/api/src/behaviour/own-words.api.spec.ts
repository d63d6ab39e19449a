import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import { TalksGiven } from '@ademruimte/conversations-api/testing';
import { domains, entities } from '../app.module';
import { operations } from './contract/operations';
import { metOn, walked } from './contract/walk';

// Every route for every reader, and a page that is set by a thread of its own.
jest.setTimeout(120_000);

/** What the client said about their debts, and what the worker thought: nowhere else. */
const CLIENTS = 'Kanariegeel';
const WORKERS = 'Kanarieblauw';
const CLICK = 'revealOwnWords';
/** Asked last, because they change who asks. */
const LAST = ['pickNotePurpose', 'acceptInvitation', 'signOut'];
const byLast = (name: string) => LAST.indexOf(name);

const walk = [...operations].sort(
  (a, b) => byLast(a.name) - byLast(b.name) || Number(a.name === CLICK) - Number(b.name === CLICK),
);

describe('own words in a sensitive part of life', () => {
  let running: Running;
  let given: TalksGiven;

  beforeAll(async () => {
    running = await startApp(domains, entities);
    given = new TalksGiven(running.app);
  });
  afterAll(() => running.stop());

  const aFile = async () => {
    const { organisation, caseworker, teamLead, expert, client } = await given.aTeamWithAClient();
    const coWorker = await given.aPerson({ organisation });
    await given.invited(client, { person: coWorker, kind: 'co_worker' });
    await given.invited(client, { person: expert, kind: 'experience_expert' });
    const moment = await given.aFinalAssessment(
      client,
      { debts: { level: 2, ownWords: CLIENTS }, housing: { level: 3, ownWords: 'Krap.' } },
      { worker: { debts: { level: 1, ownWords: WORKERS } } },
    );
    const address = `${client.path}/bridge/moments/${moment.id}`;
    const lead = caseworker;
    return { organisation, lead, coWorker, teamLead, expert, client, moment, address };
  };
  const looksOf = (person: Person, clientId: string) =>
    asSuperuser<{ kind: string }>(
      `SELECT kind FROM audit.view WHERE client_id = $1 AND staff_member_id = $2 ORDER BY id`,
      [clientId, person.id],
    ).then((rows) => rows.map(({ kind }) => kind));
  const met = async (reader: Person, client: GivenClient, assessmentId: string) => {
    const { id: templateId } = await given.theBridge(client.lead);
    const ids = {
      ...{ clientId: client.id, assessmentId, staffMemberId: reader.id, templateId },
      ...{ code: 'debts', number: '1', form: 'note', subjectId: client.id },
    };
    const said = await walked(reader, { routes: walk, ids, word: 'Kanarie' });
    expect(said.filter(({ status }) => status === 200).length).toBeGreaterThan(5);
    return metOn(said, 'Kanarie');
  };

  it.each(['lead', 'coWorker'] as const)('open to the %s by the click alone', async (who) => {
    const file = await aFile();
    expect(await met(file[who], file.client, file.moment.id)).toEqual([CLICK]);
  });

  it.each(['teamLead', 'expert'] as const)('open to the %s on no route at all', async (who) => {
    const file = await aFile();
    expect(await met(file[who], file.client, file.moment.id)).toEqual([]);
  });

  it('open to nobody in an emergency, and to a team lead after a purpose', async () => {
    const { organisation, teamLead, client, address } = await aFile();
    const colleague = await given.aPerson({ organisation });
    const reason = 'Er is brand in de straat van deze inwoner.';
    await colleague.post(`${client.path}/break-glass`, { kind: 'safety', reason }).expect(201);
    await colleague.get(`${client.path}/bridge`).expect(200);
    await colleague.post(`${address}/debts/reveal`).expect(404);
    await teamLead.post(`${address}/debts/reveal`).expect(404);
    await teamLead.post(`${client.path}/note-purposes`, { purpose: 'quality' }).expect(201);
    await teamLead.post(`${address}/debts/reveal`).expect(200);
  });

  it('are said to be there, and the level and its sentence stay', async () => {
    const { coWorker, client } = await aFile();
    const { body } = await coWorker.get(`${client.path}/bridge`).expect(200);
    const all = body.pillars.flatMap(({ domains: some }: { domains: object[] }) => some);
    const closed = { ownWords: null, wordsClosed: true };
    expect(all).toContainEqual(
      expect.objectContaining({
        code: 'debts',
        now: {
          client: expect.objectContaining({ level: 2, sentence: expect.any(String), ...closed }),
          worker: expect.objectContaining({ level: 1, ...closed }),
        },
      }),
    );
    expect(all).toContainEqual(
      expect.objectContaining({
        code: 'housing',
        now: {
          client: expect.objectContaining({ ownWords: 'Krap.', wordsClosed: false }),
          worker: null,
        },
      }),
    );
  });

  it('come with one click, and the click is in the log', async () => {
    const { coWorker, client, address } = await aFile();
    const { body } = await coWorker.post(`${address}/debts/reveal`).expect(200);
    expect(body).toEqual({ client: CLIENTS, worker: WORKERS });
    expect(await looksOf(coWorker, client.id)).toEqual(['revealed']);
  });

  it('are not there where nobody said any, and that is no look', async () => {
    const { lead, client, address, moment } = await aFile();
    const other = await given.aClient({ lead, callName: 'Bram' });
    for (const missing of [`${address}/work/reveal`, `${address}/weather/reveal`]) {
      await lead.post(missing).expect(404);
    }
    await lead.post(`${other.path}/bridge/moments/${moment.id}/debts/reveal`).expect(404);
    expect(await looksOf(lead, other.id)).not.toContain('revealed');
    expect(await looksOf(lead, client.id)).not.toContain('revealed');
  });

  it('of a draft are for who fills it in', async () => {
    const { coWorker, teamLead, client } = await aFile();
    const words = { debts: { level: 3, ownWords: CLIENTS } };
    const draft = await given.aDraftAssessment(client, words, { heldOn: '2024-03-01' });
    expect((await coWorker.get(draft.path).expect(200)).text).toContain(CLIENTS);
    expect((await teamLead.get(draft.path).expect(200)).text).not.toContain(CLIENTS);
    const kit = await coWorker.get(`${client.path}/talk-kit`).expect(200);
    expect(kit.body.draftAssessment.ratings).toHaveLength(1);
    expect(kit.text).not.toContain(CLIENTS);
  });

  it('of what a colleague made history do not come back with a refusal', async () => {
    const { coWorker, client } = await aFile();
    const words = { debts: { level: 3, ownWords: CLIENTS } };
    const draft = await given.aDraftAssessment(client, words, { heldOn: '2024-03-01' });
    await client.lead
      .post(`${draft.path}/finalise`)
      .set('If-Match', `"${draft.version}"`)
      .expect(204);
    const late = await coWorker
      .put(`${draft.path}/ratings`, { ratings: [] })
      .set('If-Match', `"${draft.version}"`)
      .expect(412);
    expect(late.body.current.status).toBe('final');
    expect(late.text).not.toContain(CLIENTS);
  });
});
