import { Injectable } from '@nestjs/common';
import type { Actor } from './actor';
import { Database } from './database';
import { DomainError, NotFound } from './problem';

/** Somebody asked for a client they may not open; looks like any 404 but is written down. */
export class Refused extends NotFound {
  constructor(readonly clientId: string) {
    super();
  }
}

/**
 * Writes looks of requests that failed into the trail, after their own transaction was rolled back:
 * those that were refused, and those whose answer says how the file is now.
 */
@Injectable()
export class Refusals {
  constructor(private readonly database: Database) {}

  /** Notes what the error tells about the client of the request, if it is about one. */
  async note(actor: Actor, error: unknown, clientId: string | undefined): Promise<void> {
    if (error instanceof Refused) await this.write(actor, 'refused', error.clientId);
    else if (clientId && error instanceof DomainError && error.showsFile) {
      await this.write(actor, 'opened', clientId);
    }
  }

  private async write(actor: Actor, kind: string, clientId: string): Promise<void> {
    await this.database.transaction(actor, () =>
      this.database.query('SELECT audit.record_views($1, $2::uuid[])', [kind, [clientId]]),
    );
  }
}
