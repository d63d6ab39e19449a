import { inject, Injector, type Provider } from '@angular/core';
import { APPOINTMENT_QUESTIONS } from '@ademruimte/web-client';

/** Lets a page of another domain ask about an appointment, in the words of the conversations. */
export function provideAppointmentQuestions(): Provider {
  return {
    provide: APPOINTMENT_QUESTIONS,
    useFactory: () => {
      const injector = inject(Injector);
      return async () => {
        const { appointmentQuestions } = await import('@ademruimte/conversations-web');
        return appointmentQuestions(injector);
      };
    },
  };
}
