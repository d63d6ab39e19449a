import { Pipe, type PipeTransform } from '@angular/core';
import { type CalendarDay, dayOf } from '@ademruimte/contracts';
import { type DayForm, sayDay, sayTime } from './dutch-days';
import { inQuotes } from './words';

/** `{{ step.dueOn | day }}` gives 'dinsdag 24 november'; also 'short', 'relative' and 'date'. */
@Pipe({ name: 'day' })
export class DayPipe implements PipeTransform {
  transform(day: CalendarDay | null | undefined, form: DayForm = 'long'): string {
    return day ? sayDay(day, form) : '';
  }
}

/** `time`: 10.00 uur; `clock`: 10.00; `full`: vrijdag 27 november, 10.00 uur; or the day alone. */
export type MomentForm = 'time' | 'clock' | 'full' | DayForm;

/** `{{ conversation.startsAt | moment }}` gives the time in the Netherlands: '10.00 uur'. */
@Pipe({ name: 'moment' })
export class MomentPipe implements PipeTransform {
  transform(moment: string | Date | null | undefined, form: MomentForm = 'time'): string {
    if (!moment) return '';
    const at = new Date(moment);
    if (form === 'clock') return sayTime(at);
    const time = $localize`${sayTime(at)}:time: uur`;
    if (form === 'time') return time;
    const day = sayDay(dayOf(at), form === 'full' ? 'long' : form);
    return form === 'full' ? `${day}, ${time}` : day;
  }
}

/** Somebody's own words between Dutch quotation marks: ‘Ik wil in mijn huis blijven wonen.’ */
@Pipe({ name: 'quote' })
export class QuotePipe implements PipeTransform {
  readonly transform = inQuotes;
}
