import {
  afterNextRender,
  booleanAttribute,
  Component,
  computed,
  DestroyRef,
  DOCUMENT,
  ElementRef,
  inject,
  input,
  model,
  output,
  viewChild,
} from '@angular/core';
import { form, FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import {
  type CalendarDay,
  cutOffs,
  dayOf,
  isCalendarDay,
  limits,
  type StepOwner,
  urgentKinds,
  urgentTerm,
} from '@ademruimte/contracts';
import { Choice, type ChoiceOption, DayField, FieldErrors } from '@ademruimte/web-ui';
import {
  mayNameDay,
  nothingUrgent,
  type UrgentTyped,
  type UrgentWanted,
  wantedFrom,
} from './urgent-view';
import { cutOffNames, urgentKindNames, urgentReason, urgentSentence } from './urgent-words';

let count = 0;

/**
 * What cannot wait, in one tap: it says at once by which day somebody must act, and who does. It
 * asks no server anything, so it works at a kitchen table without a network. Whoever opens it keeps
 * `typed`, so that nothing is lost when it closes by accident.
 */
@Component({
  selector: 'adem-urgent-sheet',
  imports: [
    Choice,
    DayField,
    FieldErrors,
    FormField,
    FormRoot,
    MatButton,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
  ],
  templateUrl: './urgent-sheet.html',
  styleUrl: './urgent-sheet.scss',
})
export class UrgentSheet {
  readonly today = input<CalendarDay>(dayOf(new Date()));
  /** The day it was heard, when that is not today. */
  readonly knownOn = input<CalendarDay>();
  readonly clientName = input('');
  readonly workerName = input('');
  /** Whether something known is changed. */
  readonly changes = input(false, { transform: booleanAttribute });
  readonly busy = input(false);
  /** Why it could not be kept. */
  readonly refusal = input('');
  /** What a colleague made of it in the meantime, in words. */
  readonly theirs = input('');

  readonly typed = model<UrgentTyped>(nothingUrgent);
  readonly recorded = output<UrgentWanted>();
  /** `kept`: it closed, what was typed may come back; `dropped`: it is not wanted any more. */
  readonly closed = output<'kept' | 'dropped'>();

  protected readonly id = `urgent-${count++}`;
  protected readonly kinds: ChoiceOption[] = urgentKinds.map((value) => ({
    value,
    label: urgentKindNames()[value],
  }));
  protected readonly cutOffs: ChoiceOption[] = cutOffs.map((value) => ({
    value,
    label: cutOffNames()[value],
  }));
  protected readonly whoActs = computed<ChoiceOption<StepOwner>[]>(() => [
    { value: 'worker', label: this.workerName() || $localize`Ik` },
    { value: 'client', label: this.clientName() || $localize`De inwoner` },
    { value: 'other', label: $localize`Iemand anders` },
  ]);
  protected readonly asksDay = computed(() => {
    const typed = this.typed();
    return mayNameDay(typed) && (typed.kind === 'eviction' || !!typed.about);
  });
  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.kind, { message: $localize`Kies wat er speelt.` });
      required(path.about, {
        message: $localize`Kies waarvan.`,
        when: ({ valueOf }) => valueOf(path.kind) === 'cut_off',
      });
      validate(path.endDate, ({ value }) =>
        !this.asksDay() || !value() || isCalendarDay(value())
          ? null
          : { kind: 'not-a-day', message: noDay() },
      );
      required(path.actsName, {
        message: $localize`Wie doet dit?`,
        when: ({ valueOf }) => valueOf(path.actsOwner) === 'other',
      });
      validate(path.actsName, ({ value }) => atMost(value(), limits.fullName));
      validate(path.text, ({ value }) => atMost(value(), limits.sentence));
    },
    { submission: { action: () => this.record() } },
  );
  /** By when somebody must act, as soon as it is clear what it is about. */
  protected readonly term = computed(() => {
    const wanted = wantedFrom(this.typed(), this.knownOn() ?? this.today());
    if (!wanted) return undefined;
    const topic = { ...wanted, untilDay: urgentTerm(wanted) };
    return { sentence: urgentSentence(topic, this.today()), reason: urgentReason(topic) };
  });
  protected readonly dayLabel = computed(() =>
    this.typed().kind === 'cut_off' && this.typed().about === 'energy'
      ? $localize`Op welke dag stopt het?`
      : $localize`Dag in de brief, als die er is`,
  );

  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    const document = inject(DOCUMENT);
    const opener = document.activeElement;
    afterNextRender(() => this.dialog().nativeElement.showModal());
    // Gone without being closed, the browser would leave focus nowhere.
    inject(DestroyRef).onDestroy(() => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    });
  }

  /** The browser closes it on Escape by itself; who opened it takes it away. */
  protected escape(event: Event): void {
    event.preventDefault();
    this.closed.emit('kept');
  }

  protected leave(): void {
    this.closed.emit('dropped');
  }

  private record(): Promise<undefined> {
    const wanted = wantedFrom(this.typed(), this.knownOn() ?? this.today());
    if (wanted) this.recorded.emit(wanted);
    return Promise.resolve(undefined);
  }
}

function atMost(value: string, max: number) {
  return value.length > max
    ? {
        kind: 'too-long',
        message: $localize`Maak het iets korter. Er passen ${max}:max: tekens in.`,
      }
    : null;
}

function noDay(): string {
  return $localize`Deze dag bestaat niet. Schrijf bijvoorbeeld 24-11-2026.`;
}
