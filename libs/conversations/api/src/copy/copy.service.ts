import { Injectable } from '@nestjs/common';
import { ClientAccess, ReadLog } from '@ademruimte/access-api';
import { Clock, Database, MadeFile, NotFound } from '@ademruimte/api-platform';
import { copySourceOf } from './copy.queries';
import { sheetOf } from './copy-sheet';
import { type Paper, Typesetter } from './typesetter';

/** Which sheet is wanted, on which paper. */
export interface WantedCopy {
  readonly clientId: string;
  readonly conversationId: string;
  readonly paper: Paper;
  /** What the client says now about a sensitive goal; left out, what they said in the talk. */
  readonly onCopy: boolean | undefined;
}

/** The address bar and the folder of downloads show it: it names nobody. */
const FORM = { type: 'application/pdf', name: 'afspraken.pdf' };

/** The client's copy of a talk: what was agreed, on one page, in words of their own. */
@Injectable()
export class TalkCopies {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: ClientAccess,
    private readonly readLog: ReadLog,
    private readonly typesetter: Typesetter,
  ) {}

  /**
   * Reads what goes on paper and writes down that it was printed; the page itself is set after
   * that is committed, when no connection waits for it.
   */
  async print({ clientId, conversationId, paper, onCopy }: WantedCopy): Promise<MadeFile> {
    await this.access.require(clientId, 'conversation:edit');
    await this.access.require(clientId, 'plan:read');
    const today = this.clock.today();
    const moment = { today, now: this.clock.now() };
    const source = await copySourceOf(this.database, { clientId, conversationId }, moment);
    if (!source) throw new NotFound();
    const sheet = sheetOf(onCopy === undefined ? source : { ...source, onCopy }, today);
    await this.readLog.printed(clientId);
    return new MadeFile(FORM, () => this.typesetter.set(sheet, paper));
  }
}
