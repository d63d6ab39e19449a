import { Injectable } from '@nestjs/common';
import type { Client } from './client.entity';
import type { RegisterClientRequest } from './clients.dto';
import { Contact } from './contact/contact.service';
import { Strengths } from './support/strengths.service';
import { Trajectories } from './trajectory/trajectories.service';
import { v7 as uuidv7 } from 'uuid';

/** What a file begins with: how to reach somebody, what goes well and why we work together. */
@Injectable()
export class NewFile {
  constructor(
    private readonly contact: Contact,
    private readonly strengths: Strengths,
    private readonly trajectories: Trajectories,
  ) {}

  /** Writes the first page of a client who was registered just now. */
  async begin(client: Client, wanted: RegisterClientRequest): Promise<void> {
    await this.contact.begin(client.id, wanted.contact, wanted.safeContactRule);
    for (const text of wanted.strengths ?? []) await this.strengths.note(client.id, text);
    await this.trajectories.begin(client, wanted.trajectory, uuidv7(), 'trajectory.');
  }
}
