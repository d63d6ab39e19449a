import type { Person } from '@ademruimte/access-api/testing';
import { aRegistration, type GivenClient } from '@ademruimte/clients-api/testing';
import { ConversationsGiven } from '@ademruimte/conversations-api/testing';
import type { ClientRemindersResponse, ReminderResponse } from '../reminders.dto';

/** How a client of a test is reached, unless said otherwise: by text message. */
export const REACH = {
  ...aRegistration.contact,
  ...{ channel: 'sms', phone: '06 12 34 56 78', email: 'amina@voorbeeld.test' },
};

/** Sentences a test begins with: who is reminded of what. */
export class RemindersGiven extends ConversationsGiven {
  /** Somebody who is reached in this way. */
  aClientReached(contact: object = {}, more: object = {}): Promise<GivenClient> {
    return this.aClient({ contact: { ...REACH, ...contact }, ...more });
  }

  /** Everything about reminding a client, as somebody reads it. */
  async all(client: GivenClient, by: Person = client.lead): Promise<ClientRemindersResponse> {
    const answer = await by.get(`${client.path}/reminders`).expect(200);
    return answer.body as ClientRemindersResponse;
  }

  /** The reminders of one appointment or step, the newest plan first. */
  async of(client: GivenClient, about: { readonly id: string }): Promise<ReminderResponse[]> {
    const { items } = await this.all(client);
    return items.filter(({ aboutId }) => aboutId === about.id);
  }

  /** The one reminder of an appointment or step. */
  async one(client: GivenClient, about: { readonly id: string }): Promise<ReminderResponse> {
    const [only, ...others] = await this.of(client, about);
    if (!only || others.length) throw new Error('There is not one reminder of it.');
    return only;
  }
}
