import { ClientsGiven } from '@ademruimte/clients-api/testing';
import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import { dayOf, type Role, rolesMay } from '@ademruimte/contracts';
import { domains, entities } from '../../app.module';
import { type Operation, operations, sampleOf } from './operations';

const NOWHERE = '01890000-0000-7000-8000-000000000000';
/** The one door for who does not work with a client; emergency.api.spec.ts holds what it promises. */
const EMERGENCY = 'openInEmergency';
const ofClient = operations.filter(({ path }) => path.includes('{clientId}'));
const closedToOthers = ofClient.filter(({ name }) => name !== EMERGENCY);
/** What an address must ask before the server looks at whom it is about. */
const ASKED: Readonly<Record<string, string>> = {
  previewForExpert: `?staffMemberId=${NOWHERE}`,
};

async function ask(person: Person, operation: Operation, clientId: string) {
  const { name, method, path, body } = operation;
  const address = path
    .replace('{clientId}', clientId)
    .replace('{number}', '1')
    .replace('{code}', 'housing')
    .replace(/\{\w+\}/g, NOWHERE)
    .concat(ASKED[name] ?? '');
  const sample = (body ? sampleOf(body) : {}) as object;
  const sent = method === 'get' || method === 'delete' ? undefined : sample;
  const answer = await person[method](address, sent).set('If-Match', '"1"');
  return { status: answer.status, body: answer.body as unknown };
}

function mayEver(role: Role, { requires }: Operation): boolean {
  return !!requires && rolesMay([role], requires);
}

describe('every route about a client', () => {
  let running: Running;
  let given: ClientsGiven;

  beforeAll(async () => {
    running = await startApp(domains, entities);
    given = new ClientsGiven(running.app);
  });
  afterAll(() => running.stop());

  it('is walked by this test', () => {
    expect(ofClient.length).toBeGreaterThan(40);
  });

  it.each(closedToOthers.map((one) => [one.name, one] as const))(
    '%s: a client of somebody else is not there, exactly as one that never was',
    async (_, operation) => {
      const { organisation, client } = await given.aCaseload();
      const role = mayEver('caseworker', operation) ? 'caseworker' : 'team_lead';
      const teamId = await given.aTeam(organisation);
      const colleague = await given.aPerson({ organisation, role, teamId });
      const stranger = await given.aPerson({ role });
      const never = await ask(colleague, operation, NOWHERE);
      expect(never.status).toBe(404);
      expect(await ask(colleague, operation, client.id)).toEqual(never);
      expect(await ask(stranger, operation, client.id)).toEqual(never);
      const [refused] = await asSuperuser<{ count: string }>(
        `SELECT count(*) AS count FROM audit.view
         WHERE client_id = $1 AND staff_member_id = $2 AND kind = 'refused'`,
        [client.id, colleague.id],
      );
      expect(refused?.count).toBe('1');
    },
  );

  it.each(['policy_officer', 'privacy_officer', 'administrator'] as const)(
    'is closed to a %s before any record is looked up',
    async (role: Role) => {
      const person = await given.aPerson({ role });
      for (const operation of ofClient) {
        const { status } = await ask(person, operation, NOWHERE);
        const allowed = mayEver(role, operation);
        expect({ name: operation.name, status }).toEqual({
          name: operation.name,
          status: allowed ? 404 : 403,
        });
      }
    },
  );

  it('opens again for nobody after their work with the client ended', async () => {
    const { client, caseworker } = await given.aCaseload();
    await asSuperuser(
      `UPDATE app.assignment SET from_day = $2::date - 9, until_day = $2::date - 1
       WHERE client_id = $1`,
      [client.id, dayOf(new Date())],
    );
    for (const operation of closedToOthers) {
      const { name } = operation;
      const { status } = await ask(caseworker, operation, client.id);
      const refused = mayEver('caseworker', operation) ? 404 : 403;
      expect({ name, status }).toEqual({ name, status: refused });
    }
  });
});
