import { Module } from '@nestjs/common';
import { ClientsModule } from '@ademruimte/clients-api';
import { ChannelsOfServer } from './channels-of-server';
import { ReminderLetters } from './letter/letters.service';
import { LetterTypesetter } from './letter/letter-typesetter';
import { Reminder } from './reminder.entity';
import { ReminderFollowing } from './reminder-following.service';
import { ReminderReading } from './reminder-reading.service';
import { ReminderWishesController } from './reminder-wishes.controller';
import { ReminderWishesKeeper } from './reminder-wishes.service';
import { ReminderWords } from './reminder-words.service';
import { RemindersController } from './reminders.controller';
import { Reminders } from './reminders.service';

/** Tables of the reminders, for the list of entities an app is made with. */
export const reminderEntities = [Reminder];

/** Messages to clients about what was agreed: planned here, sent by the worker. */
@Module({
  imports: [ClientsModule],
  controllers: [RemindersController, ReminderWishesController],
  providers: [
    ...[ChannelsOfServer, ReminderFollowing, ReminderReading, Reminders, ReminderWords],
    ...[LetterTypesetter, ReminderLetters, ReminderWishesKeeper],
  ],
})
export class RemindersModule {}
