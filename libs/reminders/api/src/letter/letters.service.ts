import { Injectable } from '@nestjs/common';
import { ClientAccess, ReadLog } from '@ademruimte/access-api';
import { Clock, Database, MadeFile, NotFound } from '@ademruimte/api-platform';
import { Reminder } from '../reminder.entity';
import { letterOf, receiverOf } from './letter';
import { LetterTypesetter } from './letter-typesetter';

/** The address bar and the folder of downloads show it: it names nobody. */
const FORM = { type: 'application/pdf', name: 'brief.pdf' };

/** Reminders on paper. */
@Injectable()
export class ReminderLetters {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: ClientAccess,
    private readonly readLog: ReadLog,
    private readonly typesetter: LetterTypesetter,
  ) {}

  /** One reminder as a letter in an envelope with a window. */
  async print(clientId: string, id: string): Promise<MadeFile> {
    await this.access.require(clientId, 'reminder:edit');
    await this.access.require(clientId, 'contact:read');
    const reminder = await this.database.repository(Reminder).findOneBy({ id, clientId });
    const receiver = reminder && (await receiverOf(this.database, clientId));
    if (!receiver) throw new NotFound();
    const letter = letterOf(receiver, reminder.text, this.clock.today());
    await this.readLog.printed(clientId);
    return new MadeFile(FORM, () => this.typesetter.set(letter, 'a4'));
  }
}
