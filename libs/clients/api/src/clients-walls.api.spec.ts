import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running } from '@ademruimte/api-testing';
import { dayOf } from '@ademruimte/contracts';
import { aRegistration, ClientsGiven, type GivenClient } from './testing/clients.given';
import { startClients } from './testing/start-clients';

const today = dayOf(new Date());
const person = { callName: 'Mina', formOfAddress: 'je', secretAddress: false };
const URGENT = { kind: 'food', actsOwner: 'client' };
const member = { name: 'Yara', role: 'child' };

type Verb = 'get' | 'post' | 'put' | 'delete';

/** Everything that can be done with one client; `:id` stands for a record of that client. */
const ROUTES: [Verb, string, object?][] = [
  ['get', ''],
  ['put', '', person],
  ['put', '/contact-preference', aRegistration.contact],
  ['post', '/safe-contact-rules', { text: 'Nooit bellen.' }],
  ['delete', '/safe-contact-rules/:rule'],
  ['post', '/safe-contact-rules/:rule/confirm-sharing'],
  ['post', '/strengths', { text: 'zus dichtbij' }],
  ['post', '/strengths/:strength/end'],
  ['post', '/helpers', { name: 'juf Els', role: 'leerkracht' }],
  ['put', '/helpers/:helper', { name: 'juf Els', role: 'leerkracht' }],
  ['post', '/helpers/:helper/end'],
  ['post', '/trajectories', { reason: 'Brieven', noticeGivenOn: today }],
  ['post', '/trajectories/:trajectory/pause'],
  ['post', '/trajectories/:trajectory/resume'],
  ['post', '/trajectories/:trajectory/close', { outcome: 'moved_away' }],
  ['post', '/assignments', { staffMemberId: ':self', kind: 'co_worker', fromDay: today }],
  ['post', '/assignments/:assignment/end', { untilDay: today }],
  ['get', '/urgent-needs'],
  ['post', '/urgent-needs', URGENT],
  ['put', '/urgent-needs/:urgent', URGENT],
  ['post', '/urgent-needs/:urgent/handle'],
  ['post', '/urgent-needs/:urgent/reopen'],
  ['get', '/household'],
  ['post', '/household', { name: 'Gezin' }],
  ['put', '/household', { name: 'Gezin' }],
  ['post', '/household/members', member],
  ['put', '/household/members/:member', member],
  ['post', '/household/members/:member/leave', { untilDay: today }],
];

describe("somebody else's client", () => {
  let running: Running;
  let given: ClientsGiven;
  let client: GivenClient;
  let ids: Record<string, string>;

  beforeAll(async () => {
    running = await startClients();
    given = new ClientsGiven(running.app);
    client = await given.aClient({ safeContactRule: 'Nooit bellen.', strengths: ['zus dichtbij'] });
    const make = async (path: string, body: object) =>
      (await client.lead.post(`${client.path}${path}`, body).expect(201)).body.id as string;
    const helper = await make('/helpers', { name: 'juf Els', role: 'leerkracht' });
    const urgent = await make('/urgent-needs', URGENT);
    await make('/household', { name: 'Gezin' });
    const known = await given.details(client);
    ids = {
      helper,
      urgent,
      member: await make('/household/members', member),
      rule: known.safeContactRules[0]?.id ?? '',
      strength: known.strengths[0]?.id ?? '',
      trajectory: known.trajectories[0]?.id ?? '',
      assignment: known.assignments[0]?.id ?? '',
    };
  });
  afterAll(() => running.stop());

  const send = (who: Person, [verb, path, body = {}]: (typeof ROUTES)[number]) => {
    const address = path.replace(/:(\w+)/, (_, name: string) => ids[name] ?? '');
    const filled = JSON.parse(JSON.stringify(body).replace(':self', who.id)) as object;
    return who[verb](`${client.path}${address}`, filled).set('If-Match', '"1"');
  };
  const state = async () => {
    const rows = await asSuperuser<{ n: string }>(
      'SELECT count(*) AS n FROM audit.entry WHERE client_id = $1',
      [client.id],
    );
    return rows[0]?.n;
  };

  it.each(ROUTES)('does not exist for a colleague: %s %s', async (...route) => {
    const before = await state();
    const [details] = await asSuperuser<{ team_id: string }>(
      'SELECT team_id FROM app.client WHERE id = $1',
      [client.id],
    );
    const organisation = {
      ...{ id: client.lead.organisationId, teamId: details?.team_id ?? '', teamName: '' },
    };
    const colleague = await given.aPerson({ organisation });
    const answer = await send(colleague, route).expect(404);
    expect(answer.body).toMatchObject({ type: '/problems/not-found' });
    expect(await state()).toBe(before);
  });

  it.each(ROUTES)('does not exist for another organisation: %s %s', async (...route) => {
    const before = await state();
    const answer = await send(await given.aPerson(), route).expect(404);
    expect(answer.body).toMatchObject({ type: '/problems/not-found' });
    expect(await state()).toBe(before);
  });

  it.each(ROUTES)('is not for a policy officer, whoever it is: %s %s', async (...route) => {
    const officer = await given.aPerson({ role: 'policy_officer' });
    const answer = await send(officer, route).expect(403);
    expect(answer.body).toMatchObject({ type: '/problems/not-allowed' });
  });

  it('answers as a client who is not there, and writes the look down', async () => {
    const stranger = await given.aPerson();
    const hidden = await stranger.get(client.path).expect(404);
    const nobody = await stranger.get('/clients/01890000-0000-7000-8000-000000000000').expect(404);
    expect({ ...hidden.body, instance: '' }).toEqual({ ...nobody.body, instance: '' });
    const refused = await asSuperuser(
      `SELECT kind FROM audit.view WHERE client_id = $1 AND staff_member_id = $2`,
      [client.id, stranger.id],
    );
    expect(refused).toEqual([{ kind: 'refused' }]);
  });
});
