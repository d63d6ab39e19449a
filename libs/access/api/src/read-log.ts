import { Injectable } from '@nestjs/common';
import { Database } from '@ademruimte/api-platform';

type Look = 'opened' | 'listed' | 'searched' | 'exported' | 'printed' | 'revealed';

/**
 * Writes down who looked at whom, one record per person seen, in the reader's own transaction:
 * when it cannot be written nothing is shown. Call it last.
 */
@Injectable()
export class ReadLog {
  constructor(private readonly database: Database) {}

  /** Somebody opened (a part of) a client's file. */
  async opened(clientId: string): Promise<void> {
    await this.record('opened', [clientId]);
  }

  /** Somebody saw these clients in a list; once per viewer and hour is kept. */
  async listed(clientIds: readonly string[]): Promise<void> {
    await this.record('listed', clientIds);
  }

  /** Somebody's search found these clients. */
  async searched(clientIds: readonly string[]): Promise<void> {
    await this.record('searched', clientIds);
  }

  /** Something that is closed to a passing eye was opened with a click. */
  async revealed(clientId: string): Promise<void> {
    await this.record('revealed', [clientId]);
  }

  /** Something of a client's file was put on paper. */
  async printed(clientId: string): Promise<void> {
    await this.record('printed', [clientId]);
  }

  /** Something about these clients left the product in a file. */
  async exported(clientIds: readonly string[]): Promise<void> {
    await this.record('exported', clientIds);
  }

  private async record(kind: Look, clientIds: readonly string[]): Promise<void> {
    if (!clientIds.length) return;
    await this.database.query('SELECT audit.record_views($1, $2::uuid[])', [kind, clientIds]);
  }
}
