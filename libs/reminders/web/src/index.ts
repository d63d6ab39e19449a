export * from './reminders.routes';
