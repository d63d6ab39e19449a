import { Injectable } from '@nestjs/common';
import { type CalendarDay, dayOf } from '@ademruimte/contracts';

/** The only source of business time, so that a test or the demo can choose the day. */
@Injectable()
export class Clock {
  /** The moment it is. */
  now(): Date {
    return new Date();
  }

  /** The day it is in the Netherlands. */
  today(): CalendarDay {
    return dayOf(this.now());
  }
}
