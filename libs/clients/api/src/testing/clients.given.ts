import { AccessGiven, type Organisation, type Person } from '@ademruimte/access-api/testing';
import { type AssignmentKind, dayOf } from '@ademruimte/contracts';
import type { ClientDetails } from '../client-details.dto';

/** A client of one test, with who leads. */
export interface GivenClient {
  readonly id: string;
  readonly callName: string;
  readonly lead: Person;
  /** The address below `/api/v1`. */
  readonly path: string;
}

/** What a test wants otherwise; anything a registration can hold. */
export interface WantedClient {
  readonly lead?: Person;
  readonly callName?: string;
  readonly [field: string]: unknown;
}

/** A registration that holds everything it must. */
export const aRegistration = {
  callName: 'Amina',
  formOfAddress: 'je',
  secretAddress: false,
  contact: {
    channel: 'phone',
    phone: '06 12 34 56 78',
    language: 'nl',
    interpreter: false,
  },
  trajectory: { reason: 'Achterstand in de huur', noticeGivenOn: '2024-01-15' },
};

/** Sentences a test begins with: whom we work with. */
export class ClientsGiven extends AccessGiven {
  /** Somebody registered by their lead (a fresh caseworker, unless said otherwise). */
  async aClient({ lead, ...wanted }: WantedClient = {}): Promise<GivenClient> {
    const registrar = lead ?? (await this.aPerson());
    const body = { ...aRegistration, ...wanted };
    const answer = await registrar.post('/clients', body).expect(201);
    const { id } = answer.body as { id: string };
    return { id, callName: body.callName, lead: registrar, path: `/clients/${id}` };
  }

  /** A caseworker with one client of their own. */
  async aCaseload(organisation?: Organisation) {
    const own = organisation ?? (await this.anOrganisation());
    const caseworker = await this.aPerson({ organisation: own });
    const client = await this.aClient({ lead: caseworker });
    return { organisation: own, caseworker, client };
  }

  /** Everything known about who a client is, as their lead sees it. */
  async details(client: GivenClient, reader = client.lead): Promise<ClientDetails> {
    return (await reader.get(client.path).expect(200)).body as ClientDetails;
  }

  /** Somebody works along from today; an experience expert was asked and said yes. */
  async invited(
    client: GivenClient,
    { person, kind, by = client.lead }: { person: Person; kind: AssignmentKind; by?: Person },
  ): Promise<string> {
    if (kind === 'experience_expert') return this.anExpertWhoSaidYes(client, person, by);
    const wanted = { staffMemberId: person.id, kind, fromDay: dayOf(new Date()) };
    const answer = await by.post(`${client.path}/assignments`, wanted).expect(201);
    return (answer.body as { id: string }).id;
  }

  /** An experience expert is asked; returns the id of the invitation. */
  async asked(client: GivenClient, expert: Person, by = client.lead): Promise<string> {
    const { id: staffMemberId } = expert;
    const wanted = { staffMemberId, toldOn: '2024-01-15', how: 'in_person' };
    const answer = await by.post(`${client.path}/expert-invitations`, wanted).expect(201);
    return (answer.body as { id: string }).id;
  }

  private async anExpertWhoSaidYes(client: GivenClient, expert: Person, by: Person) {
    const id = await this.asked(client, expert, by);
    await expert.post(`/expert-invitations/${id}/accept`).set('If-Match', '"1"').expect(204);
    return id;
  }

  /** A client with their caseworker, and an expert and a team lead of the same team. */
  async aTeamWithAClient() {
    const team = await this.aTeamOfThree();
    const client = await this.aClient({ lead: team.caseworker });
    return { ...team, client };
  }
}
