import { Clock } from '@ademruimte/api-platform';

/** A clock that stands where a test puts it, and else tells the real time. */
export class TestClock extends Clock {
  private standing: Date | undefined;

  override now(): Date {
    return this.standing ?? super.now();
  }

  /** Puts the clock at noon of a day, or at a moment. */
  set(dayOrMoment: string): void {
    this.standing = new Date(dayOrMoment.includes('T') ? dayOrMoment : `${dayOrMoment}T11:00:00Z`);
  }

  /** Lets it tell the real time again. */
  release(): void {
    this.standing = undefined;
  }
}
