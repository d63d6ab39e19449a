import { inject, Injectable, InjectionToken } from '@angular/core';

/** An appointment as somebody saw it, on whatever page. */
export interface AppointmentSeen {
  readonly clientId: string;
  readonly clientName: string;
  readonly id: string;
  readonly version: number;
  readonly startsAt: string;
  readonly durationMinutes: number | null;
}

/** The short questions about an appointment; each gives it with its new version when it changed. */
export interface AppointmentQuestions {
  miss(appointment: AppointmentSeen): Promise<AppointmentSeen | undefined>;
  move(appointment: AppointmentSeen): Promise<AppointmentSeen | undefined>;
  takeBack(appointment: AppointmentSeen): Promise<void>;
}

/** Fetches the questions; the application knows where they are. */
export const APPOINTMENT_QUESTIONS = new InjectionToken<() => Promise<AppointmentQuestions>>(
  'questions about an appointment',
);

/** Lets any page ask what became of an appointment; what asks it is fetched only then. */
@Injectable({ providedIn: 'root' })
export class AppointmentChanges implements AppointmentQuestions {
  private readonly questions = inject(APPOINTMENT_QUESTIONS);

  async miss(appointment: AppointmentSeen): Promise<AppointmentSeen | undefined> {
    return (await this.questions()).miss(appointment);
  }

  async move(appointment: AppointmentSeen): Promise<AppointmentSeen | undefined> {
    return (await this.questions()).move(appointment);
  }

  async takeBack(appointment: AppointmentSeen): Promise<void> {
    await (await this.questions()).takeBack(appointment);
  }
}
