import type { Person } from '@ademruimte/access-api/testing';
import { ClientsGiven, type GivenClient } from '@ademruimte/clients-api/testing';

/** A conversation of one test. */
export interface GivenConversation {
  readonly id: string;
  /** The address below `/api/v1`. */
  readonly path: string;
}

/** What a test wants otherwise; anything a conversation can hold. */
export interface WantedConversationBody {
  readonly by?: Person;
  readonly startsAt?: string;
  readonly [field: string]: unknown;
}

/** Sentences a test begins with: what is planned, what was talked about, what was noted. */
export class ConversationsGiven extends ClientsGiven {
  /** An appointment the lead planned, in a far week unless said otherwise. */
  async anAppointment(
    client: GivenClient,
    { by, ...wanted }: WantedConversationBody = {},
  ): Promise<GivenConversation> {
    const body = { kind: 'visit', startsAt: '2190-11-27T09:00:00Z', ...wanted };
    const answer = await (by ?? client.lead).post(`${client.path}/conversations`, body).expect(201);
    const { id } = answer.body as { id: string };
    return { id, path: `${client.path}/conversations/${id}` };
  }

  /** A conversation that was held and written down afterwards. */
  async aConversationHeld(
    client: GivenClient,
    wanted: WantedConversationBody = {},
  ): Promise<GivenConversation> {
    const body = { agreedText: 'Samen de post gesorteerd', ...wanted };
    return this.anAppointment(client, {
      startsAt: '2020-11-13T09:00:00Z',
      ...body,
      status: 'held',
    });
  }

  /** A note of somebody in a client's file; returns its id. */
  async aNote(
    client: GivenClient,
    { by, ...wanted }: { by?: Person; [field: string]: unknown } = {},
  ): Promise<string> {
    const body = { text: 'Vertelde over haar zus', visibility: 'team', ...wanted };
    const answer = await (by ?? client.lead).post(`${client.path}/notes`, body).expect(201);
    return (answer.body as { id: string }).id;
  }

  /** Lets a colleague work with a client, in a part and on days of one's own choice. */
  async anAssignment(client: GivenClient, colleague: Person, kind: string): Promise<void> {
    const body = { staffMemberId: colleague.id, kind, fromDay: await this.firstDay(client) };
    await client.lead.post(`${client.path}/assignments`, body).expect(201);
  }

  private async firstDay(client: GivenClient): Promise<string> {
    const answer = await client.lead.get(client.path).expect(200);
    const [first] = (answer.body as { assignments: { fromDay: string }[] }).assignments;
    return first?.fromDay ?? '';
  }
}
