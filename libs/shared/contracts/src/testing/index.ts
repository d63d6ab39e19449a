export { anyDay, anyDayOrNone } from './any-day';
export * as slowCalendar from './slow-calendar';
