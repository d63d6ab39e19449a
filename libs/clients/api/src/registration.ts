import { Injectable } from '@nestjs/common';
import { Assignments } from '@ademruimte/access-api';
import { Clock, Database } from '@ademruimte/api-platform';
import { v7 as uuidv7 } from 'uuid';
import { Client } from './client.entity';
import type { RegisterClientRequest } from './clients.dto';
import { NewFile } from './new-file';
import { personFrom } from './person-from';
import { RegistrarTeam } from './registrar-team';

/** Registers somebody: the person, how to reach them, and who works with them from today. */
@Injectable()
export class Registration {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly teams: RegistrarTeam,
    private readonly assignments: Assignments,
    private readonly file: NewFile,
  ) {}

  /** Registers a client of the registrar's team; the registrar leads from today. */
  async register(wanted: RegisterClientRequest): Promise<Client> {
    const person = personFrom(wanted, this.clock);
    const teamId = await this.teams.choose(wanted.teamId);
    const repository = this.database.repository(Client);
    const client = repository.create({ id: wanted.id ?? uuidv7(), teamId, status: 'active' });
    client.describe(person);
    await repository.insert(client);
    await this.file.begin(client, wanted);
    await this.assignments.start({
      clientId: client.id,
      staffMemberId: this.database.actor.staffMemberId,
      kind: 'lead_worker',
      fromDay: this.clock.today(),
    });
    return client;
  }
}
