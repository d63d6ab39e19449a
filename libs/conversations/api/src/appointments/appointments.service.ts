import { Injectable } from '@nestjs/common';
import { ReadLog } from '@ademruimte/access-api';
import { Clock, Database, FieldsInvalid } from '@ademruimte/api-platform';
import { bounds, daysBetween } from '@ademruimte/contracts';
import type { AppointmentsQuery, AppointmentsResponse } from './appointments.dto';
import { appointmentsIn } from './appointments.queries';

/** The agenda of whoever asks. */
@Injectable()
export class Appointments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly readLog: ReadLog,
  ) {}

  /** What the caller is or was expected at on these days, with the people they work with today. */
  async list({ from, until }: AppointmentsQuery): Promise<AppointmentsResponse> {
    if (until < from) throw FieldsInvalid.of('until', 'end-before-start');
    if (daysBetween(from, until) >= bounds.appointmentDays) {
      throw FieldsInvalid.of('until', 'out-of-range');
    }
    const today = this.clock.today();
    const items = await appointmentsIn(this.database, { today, from, until });
    await this.readLog.listed([...new Set(items.map(({ clientId }) => clientId))]);
    return { from, until, items };
  }
}
