import { Injectable } from '@nestjs/common';
import { ClientAccess } from '@ademruimte/access-api';
import { Clock, Database } from '@ademruimte/api-platform';
import { Client } from './client.entity';
import type { PersonRequest, RegisterClientRequest } from './clients.dto';
import { Contact } from './contact/contact.service';
import { SafeContactForbidsSharing } from './household/household.errors';
import { personFrom } from './person-from';
import { Registration } from './registration';

/** The people we work with, for every domain that needs to know who somebody is. */
@Injectable()
export class Clients {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly clock: Clock,
    private readonly registration: Registration,
    private readonly contact: Contact,
  ) {}

  /** Registers somebody in the registrar's team; the registrar leads from today. */
  async register(wanted: RegisterClientRequest): Promise<Client> {
    return this.registration.register(wanted);
  }

  /** Who somebody is; throws the 404 of somebody else's client. */
  async get(clientId: string): Promise<Client> {
    await this.access.require(clientId, 'client:read');
    return this.database.repository(Client).findOneByOrFail({ id: clientId });
  }

  /** Other personal details. */
  async change(clientId: string, wanted: PersonRequest, version: number): Promise<number> {
    await this.access.require(clientId, 'client:edit');
    const person = personFrom(wanted, this.clock);
    const client = await this.database.claim(Client, { id: clientId }, version);
    client.describe(person);
    await this.database.repository(Client).save(client);
    return version + 1;
  }

  /** Throws while a safe-contact rule keeps everything of this client out of the household. */
  async requireSharingAllowed(clientId: string): Promise<void> {
    if (await this.contact.sharingIsForbidden(clientId)) throw new SafeContactForbidsSharing();
  }
}
