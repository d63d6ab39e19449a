import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CalendarDay } from '@ademruimte/contracts';
import {
  getTodayResource,
  sentenceOf,
  Session,
  StepActions,
  type TodayPersonResponse,
  type TodayResponse,
} from '@ademruimte/web-client';
import { EmptyState, Loaded, PageHeader, ResourceView, sayDay, Undo } from '@ademruimte/web-ui';
import { Appointments } from './appointments';
import { Notices } from './notices';
import { OwnInvitations } from './own-invitations';
import { OwnTasks } from './own-tasks';
import { PersonSteps, type StepOfPerson } from './person-steps';
import { dayInBrief, greeting, hourOf } from './today-words';

/** What a worker needs this morning: whom they meet, and which steps were or are due, per person. */
@Component({
  selector: 'adem-today-page',
  imports: [
    ...[Appointments, EmptyState, Loaded, Notices, OwnInvitations],
    ...[OwnTasks, PageHeader, PersonSteps, ResourceView],
    RouterLink,
  ],
  templateUrl: './today-page.html',
})
export class TodayPage {
  private readonly session = inject(Session);
  private readonly steps = inject(StepActions);
  private readonly undo = inject(Undo);
  private readonly here = { injector: inject(Injector) };
  private readonly stepsHeading = viewChild<ElementRef<HTMLElement>>('stepsHeading');

  protected readonly today = getTodayResource();
  protected readonly me = this.session.current;
  protected readonly shape = [110, 90, 90, 90];
  protected readonly refusal = signal<{ id: string; sentence: string } | undefined>(undefined);
  /** Steps that were done here leave at once; the server is told meanwhile. */
  private readonly left = signal<ReadonlySet<string>>(new Set());

  protected readonly greeting = computed(() => {
    const [first = ''] = (this.me()?.name ?? '').split(' ');
    return greeting(hourOf(new Date()), first);
  });
  protected readonly people = computed(() => {
    const people = this.today.hasValue() ? this.today.value().people : [];
    const left = this.left();
    return people.map((person) => without(person, left)).filter(({ steps }) => steps.length > 0);
  });
  /** Whether the day began with nothing; a day of which all is done keeps its shape. */
  protected readonly isQuiet = linkedSignal<boolean, boolean>({
    source: () => !this.today.hasValue() || isEmpty(this.today.value()),
    computation: (empty, before) => empty && (before?.value ?? true),
  });
  /** Promises keep their place on the page once they were there, also when all are kept. */
  protected readonly hadTasks = linkedSignal<boolean, boolean>({
    source: () => this.today.hasValue() && this.today.value().tasks.length > 0,
    computation: (some, before) => some || (before?.value ?? false),
  });
  protected readonly line = computed(() => {
    if (!this.today.hasValue()) return '';
    const { day, appointments } = this.today.value();
    const count = this.people().reduce((sum, { steps }) => sum + steps.length, 0);
    if (this.isQuiet()) return sayDay(day);
    return `${sayDay(day)} · ${dayInBrief(appointments.length, count)}`;
  });
  /** An experience expert is asked, and sees their people, before anything else. */
  protected readonly isAsked = computed(() => this.session.may('invitation:answer'));
  protected readonly mayWrite = computed(() => this.session.may('conversation:edit'));
  /** A caseworker does any step; who only co-coaches does their own. */
  protected readonly mayDo = computed(() => {
    const may = this.session.may('step:do');
    const ownOnly = !this.session.may('plan:edit');
    const name = this.me()?.name;
    return ({ owner, ownerName }: StepOfPerson): boolean =>
      may && (!ownOnly || (owner === 'worker' && ownerName === name));
  });

  protected done(step: StepOfPerson): void {
    this.left.update((left) => new Set([...left, step.id]));
    this.keepPlace();
    void this.act(step, async () => {
      const takeBack = await this.steps.done(step);
      this.undo.offer($localize`Gelukt: ${step.text}:step:`, () =>
        this.act(step, async () => {
          await takeBack();
          this.bringBack(step);
        }),
      );
    });
  }

  protected replan(step: StepOfPerson, dueOn: CalendarDay): void {
    void this.act(step, async () => {
      const now = await this.steps.replan(step, dueOn);
      const message = $localize`Opnieuw gepland: ${sayDay(dueOn)}:day:`;
      const isOver = this.today.hasValue() && step.dueOn < this.today.value().day;
      // A day that is over cannot be chosen again, so there is no way back to it.
      if (isOver) return this.undo.say(message);
      this.undo.offer(message, () => this.act(step, () => this.steps.replan(now, step.dueOn)));
    });
  }

  /** The button that was pressed is gone; who uses a keyboard goes on from the heading above. */
  private keepPlace(): void {
    afterNextRender({ read: () => this.stepsHeading()?.nativeElement.focus() }, this.here);
  }

  private bringBack({ id }: StepOfPerson): void {
    this.left.update((left) => new Set([...left].filter((other) => other !== id)));
  }

  private async act(step: StepOfPerson, work: () => Promise<unknown>): Promise<void> {
    this.refusal.set(undefined);
    try {
      await work();
    } catch (error) {
      this.bringBack(step);
      this.refusal.set({ id: step.id, sentence: sentenceOf(error) });
    }
    this.today.reload();
  }
}

/** Somebody of whom nothing left stays the same one, so that only one person is drawn again. */
function without(person: TodayPersonResponse, left: ReadonlySet<string>): TodayPersonResponse {
  const steps = person.steps.filter(({ id }) => !left.has(id));
  return steps.length === person.steps.length ? person : { ...person, steps };
}

function isEmpty({ appointments, people, tasks }: TodayResponse): boolean {
  return appointments.length === 0 && people.length === 0 && tasks.length === 0;
}
