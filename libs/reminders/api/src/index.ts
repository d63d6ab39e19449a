export { reminderEntities, RemindersModule } from './reminders.module';
