import { Injectable } from '@nestjs/common';
import type { Actor } from './actor';
import { Database } from './database';
import { NotFound } from './problem';

/** Somebody asked for a client they may not open; looks like any 404 but is written down. */
export class Refused extends NotFound {
  constructor(readonly clientId: string) {
    super();
  }
}

/** Writes refused looks into the trail, after the request's own transaction was rolled back. */
@Injectable()
export class Refusals {
  constructor(private readonly database: Database) {}

  /** Notes the refusal, if the error is one. */
  async note(actor: Actor, error: unknown): Promise<void> {
    if (!(error instanceof Refused)) return;
    await this.database.transaction(actor, () =>
      this.database.query(`SELECT audit.record_views('refused', $1::uuid[])`, [[error.clientId]]),
    );
  }
}
