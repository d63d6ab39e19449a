import type { Person } from '@ademruimte/access-api/testing';
import { type Running, startApp } from '@ademruimte/api-testing';
import { ClientsGiven, type GivenClient } from '@ademruimte/clients-api/testing';
import { addDays, dayOf } from '@ademruimte/contracts';
import { domains, entities } from '../../app.module';
import { type Operation, operations, sampleOf } from './operations';

const NOWHERE = '01890000-0000-7000-8000-000000000000';
const today = dayOf(new Date());
const writes = operations.filter(
  ({ path, method }) => path.includes('{clientId}') && method !== 'get',
);
/** What somebody may still do with a file that is closed, each with its reason. */
const STILL: Record<string, string> = {
  ...{ changeClient: 'personal data is put right', changeContactPreference: 'the same' },
  ...{ addSafeContactRule: 'safety never waits', endSafeContactRule: 'the same' },
  ...{ confirmHouseholdSharing: 'the same' },
  ...{ recordUrgentNeed: 'what cannot wait', changeUrgentNeed: 'the same' },
  ...{ handleUrgentNeed: 'the same', reopenUrgentNeed: 'the same' },
  ...{ addHelper: 'who helps on is put right', changeHelper: 'the same', endHelper: 'the same' },
  ...{ addStrength: 'what goes well is put right', endStrength: 'the same' },
  ...{ startHousehold: 'who belongs together is put right', renameHousehold: 'the same' },
  ...{ addHouseholdMember: 'the same', changeHouseholdMember: 'the same' },
  ...{ leaveHousehold: 'the same' },
  ...{ startTrajectory: 'somebody comes back', pauseTrajectory: 'it says that it has ended' },
  ...{ resumeTrajectory: 'the same', closeTrajectory: 'the same' },
  ...{ printClientLog: 'who looked stays theirs to know', printWhoSeesWhat: 'the same' },
  ...{ agreeToShare: 'what is shared stays theirs to say', withdrawSharing: 'the same' },
  ...{ withdrawInvitation: 'the same', tellOfAnother: 'the same' },
  ...{ openInEmergency: 'an emergency does not wait', closeEmergency: 'the same' },
  ...{ revealNote: 'it is read on', pickNotePurpose: 'the same' },
  ...{ revealOwnWords: 'it is read on', thankForNote: 'thanks may come later' },
  ...{ proposeHandover: 'refused with a code of its own', withdrawHandover: 'work ends' },
  ...{ agreeToHandover: 'for a team lead', declineHandover: 'the same' },
  ...{ markHandoverRead: 'it is read on' },
  ...{ writeMessage: 'colleagues talk on, about aftercare too', answerMessage: 'the same' },
  ...{ settleMessage: 'the same', reopenMessage: 'the same' },
  ...{ approveProgressReview: 'for a team lead', returnProgressReview: 'the same' },
  ...{ noteAftercare: 'somebody asks how it goes', takeBackAftercare: 'the same' },
  ...{ weighAssignment: 'for a team lead' },
  ...{ joinWaitingList: 'for a team lead', leaveWaitingList: 'the same' },
  ...{ resumeWaiting: 'the same' },
  ...{ assignColleague: 'refused with a code of its own', endAssignment: 'work ends' },
};

describe('a client whose support has ended', () => {
  let running: Running;
  let given: ClientsGiven;

  beforeAll(async () => {
    running = await startApp(domains, entities);
    given = new ClientsGiven(running.app);
  });
  afterEach(() => running.clock.release());
  afterAll(() => running.stop());

  const close = async (client: GivenClient) => {
    const [trajectory] = (await given.details(client)).trajectories;
    await client.lead
      .post(`${client.path}/trajectories/${trajectory?.id}/close`, { outcome: 'moved_away' })
      .set('If-Match', '"1"')
      .expect(204);
  };
  const code = async (person: Person, { method, path, body }: Operation, clientId: string) => {
    const address = path.replace('{clientId}', clientId).replace(/\{\w+\}/g, NOWHERE);
    const sample = (body ? sampleOf(body) : {}) as object;
    const sent = method === 'delete' ? undefined : sample;
    const answer = await person[method](address, sent).set('If-Match', '"1"');
    const problem = answer.body as { type?: string };
    return answer.status < 300 ? 'done' : `${String(answer.status)} ${problem.type ?? ''}`;
  };
  const REFUSED = '409 /problems/client-closed';
  const note = (client: GivenClient) =>
    client.lead.post(`${client.path}/notes`, { text: 'Tot ziens', visibility: 'team' });

  it.each(writes.filter(({ name }) => !(name in STILL)).map((one) => [one.name, one] as const))(
    'is closed to %s, until they come back',
    async (_, operation) => {
      const client = await given.aClient();
      expect(await code(client.lead, operation, client.id)).not.toBe(REFUSED);
      await close(client);
      running.clock.set(addDays(today, 1));
      expect(await code(client.lead, operation, client.id)).toBe(REFUSED);
      const again = { reason: 'Weer', noticeGivenOn: today };
      await client.lead.post(`${client.path}/trajectories`, again).expect(201);
      expect(await code(client.lead, operation, client.id)).not.toBe(REFUSED);
    },
  );

  it.each(Object.keys(STILL))('is still open to %s', async (name) => {
    const operation = writes.find((one) => one.name === name);
    const client = await given.aClient();
    await close(client);
    running.clock.set(addDays(today, 1));
    if (!operation) throw new Error(`The contract has no ${name}.`);
    expect(await code(client.lead, operation, client.id)).not.toBe(REFUSED);
  });

  it('gets its last notes on the day it ends, and none after', async () => {
    const client = await given.aClient();
    await close(client);
    await note(client).expect(201);
    running.clock.set(addDays(today, 1));
    expect((await note(client).expect(409)).body.type).toBe('/problems/client-closed');
  });

  it('is read on by who worked with them, who is shown nothing to do', async () => {
    const client = await given.aClient();
    await close(client);
    running.clock.set(addDays(today, 1));
    for (const part of ['', '/plan', '/bridge', '/conversations', '/notes', '/household']) {
      await client.lead.get(`${client.path}${part}`).expect(200);
    }
    const { may } = (await client.lead.get(`${client.path}/file`).expect(200)).body as {
      may: string[];
    };
    expect(may).toEqual(expect.arrayContaining(['plan:read', 'note:read', 'trajectory:edit']));
    expect(may).not.toEqual(expect.arrayContaining(['plan:edit']));
    expect(
      may.filter((one) => /rate|agree|do$|give|note:write|conversation:edit/.test(one)),
    ).toEqual([]);
  });

  it('is not there for somebody else, closed or not', async () => {
    const { organisation, client } = await given.aCaseload();
    await close(client);
    const colleague = await given.aPerson({ organisation });
    const words = { text: 'Hallo', visibility: 'team' };
    await colleague.post(`${client.path}/notes`, words).expect(404);
    await colleague.get(`${client.path}/plan`).expect(404);
  });
});
