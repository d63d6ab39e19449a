/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { TodayAgreementResponse } from './todayAgreementResponse';
import type { TodayAppointmentResponse } from './todayAppointmentResponse';
import type { TodayPersonResponse } from './todayPersonResponse';
import type { TodayReminderResponse } from './todayReminderResponse';
import type { TodayTaskResponse } from './todayTaskResponse';
import type { WaitingMessageResponse } from './waitingMessageResponse';

export interface TodayResponse {
  day: string;
  appointments: TodayAppointmentResponse[];
  people: TodayPersonResponse[];
  tasks: TodayTaskResponse[];
  agreements: TodayAgreementResponse[];
  reminders: TodayReminderResponse[];
  messages: WaitingMessageResponse[];
}
