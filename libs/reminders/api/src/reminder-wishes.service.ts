import { Injectable } from '@nestjs/common';
import { ClientAccess } from '@ademruimte/access-api';
import { Database, NotFound } from '@ademruimte/api-platform';
import { Contact } from '@ademruimte/clients-api';
import { ReminderWords } from './reminder-words.service';
import { reachOf } from './reminders.queries';

/** What a client agreed about being reminded. */
@Injectable()
export class ReminderWishesKeeper {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly contact: Contact,
    private readonly words: ReminderWords,
  ) {}

  /** Whether to remind, and in whose name; returns the version of the contact preference. */
  async wish(
    clientId: string,
    wishes: { readonly wanted: boolean; readonly sender: string | null },
    version: number,
  ): Promise<number> {
    await this.access.require(clientId, 'reminder:edit');
    const reach = await reachOf(this.database, clientId);
    if (!reach) throw new NotFound();
    if (wishes.sender) {
      await this.words.requireDiscreet(wishes.sender, { ...reach, place: null }, 'sender');
    }
    return this.contact.wishReminders(clientId, wishes, version);
  }

  /** Somebody heard that a number or an address is still the client's own. */
  async confirmReach(clientId: string, reach: 'phone' | 'email', version: number): Promise<number> {
    await this.access.require(clientId, 'reminder:edit');
    return this.contact.confirmReach(clientId, reach, version);
  }

  /** Reminders as they go now fit what was agreed on safe contact. */
  async confirmSafeContact(clientId: string): Promise<void> {
    await this.access.require(clientId, 'reminder:edit');
    await this.contact.confirmReminders(clientId);
  }
}
