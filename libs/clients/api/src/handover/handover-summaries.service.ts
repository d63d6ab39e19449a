import { Injectable } from '@nestjs/common';
import { ClientAccess, ReadLog } from '@ademruimte/access-api';
import { Clock, Database, NotFound } from '@ademruimte/api-platform';
import { summaryFacts } from './summary.queries';
import { summaryWords } from './summary-words';

/** Makes the first words of a hand-over from what is in the file; nothing of it comes from notes. */
@Injectable()
export class HandoverSummaries {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly clock: Clock,
    private readonly readLog: ReadLog,
  ) {}

  /** The text for who may hand this client over; that they read it is written down. */
  async read(clientId: string): Promise<string> {
    await this.access.require(clientId, 'handover:propose');
    const text = await this.textFor(clientId);
    await this.readLog.opened(clientId);
    return text;
  }

  /** The text for a use case that let the caller in already, and writes down who looked. */
  async textFor(clientId: string): Promise<string> {
    const facts = await summaryFacts(this.database, clientId, this.clock.today());
    if (!facts) throw new NotFound();
    return summaryWords(facts);
  }
}
