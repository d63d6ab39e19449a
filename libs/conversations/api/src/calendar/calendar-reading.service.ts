import { Injectable } from '@nestjs/common';
import { hashOfToken, ReadLog } from '@ademruimte/access-api';
import { Clock, Database, MadeFile, NotFound } from '@ademruimte/api-platform';
import { addDays, type Role, rolesMay } from '@ademruimte/contracts';
import { appointmentsForCalendar } from './calendar.queries';
import { calendarFile } from './calendar-file';
import { CalendarGuesses } from './calendar-guesses';

const DAYS_BACK = 30;
const DAYS_AHEAD = 180;

/** Who asks for a calendar: nobody we know, from somewhere, for a file called after a token. */
export interface CalendarCall {
  readonly file: string;
  readonly address: string;
  readonly requestId: string;
}

interface Owner {
  readonly staff_member_id: string;
  readonly organisation_id: string;
  readonly roles: readonly Role[];
}

/** Reads the appointments of whoever a token stands for, with the rights of this moment. */
@Injectable()
export class CalendarReading {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly readLog: ReadLog,
    private readonly guesses: CalendarGuesses,
  ) {}

  /** The calendar of the last month and the next half year; not found when nobody has this token. */
  async read({ file, address, requestId }: CalendarCall): Promise<MadeFile> {
    const hash = hashOfToken(file.replace(/\.ics$/, ''));
    await this.guesses.admit(hash, address);
    const owner = await this.ownerOf(hash);
    if (!owner) throw new NotFound();
    const text = await this.database.transaction(
      {
        ...{ organisationId: owner.organisation_id, staffMemberId: owner.staff_member_id },
        ...{ sessionId: null, requestId },
      },
      () => this.calendar(),
    );
    await this.guesses.succeeded(hash, address);
    const form = { type: 'text/calendar; charset=utf-8', name: 'afspraken.ics', isDownload: true };
    return new MadeFile(form, () => Promise.resolve(Buffer.from(text)));
  }

  private async calendar(): Promise<string> {
    const today = this.clock.today();
    const period = { today, from: addDays(today, -DAYS_BACK), until: addDays(today, DAYS_AHEAD) };
    const rows = await appointmentsForCalendar(this.database, period);
    await this.readLog.listed([...new Set(rows.map(({ clientId }) => clientId))]);
    return calendarFile(rows);
  }

  private async ownerOf(hash: Buffer): Promise<Owner | undefined> {
    const [owner] = await this.database.anonymously<Owner>(
      'SELECT * FROM app.use_calendar_feed($1, $2)',
      [hash, this.clock.today()],
    );
    return owner && rolesMay(owner.roles, 'calendar:own') ? owner : undefined;
  }
}
