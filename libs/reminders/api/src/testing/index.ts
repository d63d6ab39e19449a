export { REACH, RemindersGiven } from './reminders.given';
export { startReminders } from './start-reminders';
