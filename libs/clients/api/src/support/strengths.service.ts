import { Injectable } from '@nestjs/common';
import { ClientAccess } from '@ademruimte/access-api';
import { Clock, Database } from '@ademruimte/api-platform';
import { v7 as uuidv7 } from 'uuid';
import { Strength } from './strength.entity';
import type { StrengthRequest } from './support.dto';

/** Keeps what goes well in somebody's life. */
@Injectable()
export class Strengths {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly clock: Clock,
  ) {}

  /** One more thing that goes well. */
  async add(clientId: string, { id, text }: StrengthRequest): Promise<Strength> {
    await this.access.require(clientId, 'strength:edit');
    return this.note(clientId, text, id ?? uuidv7());
  }

  /** It is no longer so. */
  async end(clientId: string, id: string, version: number): Promise<number> {
    await this.access.require(clientId, 'strength:edit');
    const strength = await this.database.claim(Strength, { id, clientId }, version);
    strength.end(this.clock.today());
    await this.database.repository(Strength).save(strength);
    return version + 1;
  }

  /** Writes a strength down; who calls this has let the caller in already. */
  async note(clientId: string, text: string, id = uuidv7()): Promise<Strength> {
    const repository = this.database.repository(Strength);
    const strength = repository.create({ id, clientId, text, notedOn: this.clock.today() });
    await repository.insert(strength);
    return strength;
  }
}
