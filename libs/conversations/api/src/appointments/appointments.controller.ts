import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Requires } from '@ademruimte/api-platform';
import { AppointmentsQuery, AppointmentsResponse } from './appointments.dto';
import { Appointments } from './appointments.service';

/** One's own agenda. */
@ApiTags('conversations')
@Controller('appointments')
export class AppointmentsController {
  constructor(private readonly appointments: Appointments) {}

  @Get()
  @Requires('today:read', 'What the reader is expected at on these days')
  @Answers(() => AppointmentsResponse)
  async listAppointments(@Query() days: AppointmentsQuery): Promise<AppointmentsResponse> {
    return this.appointments.list(days);
  }
}
