import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { addDays, type CalendarDay, dayOf, isCalendarDay, mondayOf } from '@ademruimte/contracts';
import { listAppointmentsResource, Session } from '@ademruimte/web-client';
import { Choice, EmptyState, Loaded, PageHeader, ResourceView, sayDay } from '@ademruimte/web-ui';
import { AgendaList } from './agenda-list';
import { AgendaWeek } from './agenda-week';
import { daysOf, weekFrom } from './agenda';
import { PlanWith } from './plan-with';

/** How somebody looks at their agenda. */
type Look = 'week' | 'lijst';

const WEEK = 7;
/** A list looks further ahead than a week. */
const LISTED_DAYS = 28;

/** Somebody's own appointments: a week, or the weeks to come as a list; on a phone always a list. */
@Component({
  selector: 'adem-appointments-page',
  imports: [
    ...[AgendaList, AgendaWeek, Choice, EmptyState, Loaded, MatButton],
    ...[PageHeader, PlanWith, ResourceView, RouterLink],
  ],
  templateUrl: './appointments-page.html',
})
export class AppointmentsPage {
  /** From the address: `?week=2026-11-23` (any day of it) and `?toon=lijst`. */
  readonly week = input<string>();
  readonly toon = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly here = { injector: inject(Injector) };

  protected readonly today: CalendarDay = dayOf(new Date());
  protected readonly mayPlan = computed(() => this.session.may('conversation:edit'));
  /** Whether somebody chooses with whom, and on which day they pressed. */
  protected readonly planning = signal(false);
  protected readonly dayToPlan = signal<CalendarDay | undefined>(undefined);
  protected readonly looks: readonly { value: Look; label: string }[] = [
    { value: 'week', label: $localize`Week` },
    { value: 'lijst', label: $localize`Lijst` },
  ];
  protected readonly look = computed<Look>(() => (this.toon() === 'lijst' ? 'lijst' : 'week'));
  protected readonly monday = computed(() => {
    const wanted = this.week();
    return mondayOf(isCalendarDay(wanted) ? wanted : this.today);
  });
  protected readonly isThisWeek = computed(() => this.monday() === mondayOf(this.today));
  private readonly period = computed(() => ({
    from: this.monday(),
    until: addDays(this.monday(), (this.look() === 'week' ? WEEK : LISTED_DAYS) - 1),
  }));
  protected readonly agenda = listAppointmentsResource(this.period);
  private readonly found = computed(() =>
    this.agenda.hasValue() ? (this.agenda.value()?.items ?? []) : [],
  );
  protected readonly days = computed(() => weekFrom(this.monday(), this.found()));
  /** On a phone a day that is over without anything needs no line. */
  protected readonly daysAhead = computed(() =>
    this.days().filter(({ day, appointments }) => appointments.length > 0 || day >= this.today),
  );
  protected readonly listed = computed(() => daysOf(this.found()));
  protected readonly line = computed(() => {
    const { from, until } = this.period();
    return $localize`${sayDay(from)}:from: tot en met ${sayDay(until)}:until:`;
  });

  protected turn(weeks: number): void {
    const days = (this.look() === 'week' ? WEEK : LISTED_DAYS) * weeks;
    this.show({ week: addDays(this.monday(), days) });
  }

  protected lookAs(toon: Look): void {
    this.show({ toon: toon === 'week' ? null : toon });
  }

  protected toThisWeek(): void {
    this.show({ week: null });
  }

  protected planOn(day: CalendarDay | undefined): void {
    this.dayToPlan.set(day);
    this.planning.set(true);
  }

  /** Who uses a keyboard goes on where the choice was opened. */
  protected planNothing(): void {
    this.planning.set(false);
    const find = () => this.host.querySelector<HTMLElement>('h1')?.focus();
    afterNextRender({ read: find }, this.here);
  }

  private show(queryParams: Readonly<Record<string, string | null>>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
