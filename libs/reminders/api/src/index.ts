export { ReminderReading } from './reminder-reading.service';
export { Reminders } from './reminders.service';
export { reminderEntities, RemindersModule } from './reminders.module';
