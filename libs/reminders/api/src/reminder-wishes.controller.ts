import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Answers,
  changed,
  type Changed,
  Changes,
  Does,
  IdParam,
  IfMatch,
  Requires,
} from '@ademruimte/api-platform';
import { ReminderReading } from './reminder-reading.service';
import { ReminderWishesKeeper } from './reminder-wishes.service';
import {
  ConfirmReachRequest,
  RemindersQuery,
  RemindersResponse,
  ReminderWishesRequest,
} from './reminders.dto';

/** Reminders of many clients, and what a client agreed about them. */
@ApiTags('reminders')
@Controller()
export class ReminderWishesController {
  constructor(
    private readonly reading: ReminderReading,
    private readonly wishes: ReminderWishesKeeper,
  ) {}

  @Get('reminders')
  @Requires('reminder:read', 'What was sent, what failed and what waits for the reader')
  @Answers(() => RemindersResponse)
  async listReminders(@Query() { scope }: RemindersQuery): Promise<RemindersResponse> {
    return this.reading.overview(scope ?? 'mine');
  }

  @Put('clients/:clientId/reminder-wishes')
  @Requires('reminder:edit', 'Whether a client wants reminders, and in whose name')
  @Changes()
  async wishReminders(
    @IdParam('clientId') clientId: string,
    @IfMatch() version: number,
    @Body() { wanted, sender = null }: ReminderWishesRequest,
  ): Promise<Changed> {
    return changed(await this.wishes.wish(clientId, { wanted, sender }, version));
  }

  @Post('clients/:clientId/reminder-reach')
  @Requires('reminder:edit', 'A number or e-mail address is still the client’s own')
  @Changes()
  async confirmReach(
    @IdParam('clientId') clientId: string,
    @IfMatch() version: number,
    @Body() { reach }: ConfirmReachRequest,
  ): Promise<Changed> {
    return changed(await this.wishes.confirmReach(clientId, reach, version));
  }

  @Post('clients/:clientId/reminder-safe-contact')
  @Requires('reminder:edit', 'Reminders fit what was agreed on safe contact')
  @Does()
  async confirmSafeContact(@IdParam('clientId') clientId: string): Promise<void> {
    await this.wishes.confirmSafeContact(clientId);
  }
}
