import type { Person } from '@ademruimte/access-api/testing';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import { PlanGiven } from '@ademruimte/plan-api/testing';

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
export class ConversationsGiven extends PlanGiven {
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
}
