import type { Injector } from '@angular/core';
import type { AppointmentQuestions } from '@ademruimte/web-client';

/** The questions about an appointment, for pages outside this library. */
export async function appointmentQuestions(injector: Injector): Promise<AppointmentQuestions> {
  const { AppointmentDialogs } = await import('./dialogs/appointment-dialogs');
  return injector.get(AppointmentDialogs);
}
