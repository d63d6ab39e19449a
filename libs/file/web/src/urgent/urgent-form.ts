import {
  Component,
  computed,
  effect,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  runInInjectionContext,
  signal,
  untracked,
} from '@angular/core';
import {
  nothingUrgent,
  typedFrom,
  type UrgentNeedView,
  urgentSentence,
  UrgentSheet,
  urgentTitle,
  type UrgentTyped,
  type UrgentWanted,
} from '@ademruimte/clients-ui';
import { dayOf } from '@ademruimte/contracts';
import { conflictIn, type Draft, Drafts, newId, sentenceOf, Session } from '@ademruimte/web-client';
import { UrgentActions } from './urgent-actions';

/** What is kept of an unfinished sheet: what was typed, for which record, on which version. */
interface UrgentDraft extends UrgentTyped {
  readonly id: string;
  readonly version: number;
}

/**
 * The sheet with the server behind it: what is typed is kept as a draft, what is sent twice is made
 * once, and a colleague's change is shown before it is overwritten.
 */
@Component({
  selector: 'adem-urgent-form',
  imports: [UrgentSheet],
  template: `
    <adem-urgent-sheet
      [clientName]="clientName()"
      [workerName]="workerName()"
      [knownOn]="need()?.knownOn"
      [changes]="!!need()"
      [busy]="busy()"
      [refusal]="refusal()"
      [theirs]="theirs()"
      [typed]="typed()"
      (typedChange)="take($event)"
      (recorded)="send($event)"
      (closed)="leave($event)"
    />
  `,
  styles: ':host { display: contents; }',
})
export class UrgentForm {
  readonly clientId = input.required<string>();
  readonly clientName = input('');
  /** What is changed; nothing when something new is written down. */
  readonly need = input<UrgentNeedView>();
  readonly recorded = output();
  readonly closed = output();

  private readonly actions = inject(UrgentActions);
  private readonly session = inject(Session);
  private readonly injector = inject(Injector);
  private draft: Draft<UrgentDraft> | undefined;

  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  protected readonly theirs = signal('');
  protected readonly typed = linkedSignal<UrgentDraft>(() => untracked(() => draftOf(this.need())));
  /** Who acts when a worker does: the colleague who took it, else who writes this. */
  protected readonly workerName = computed(() => {
    const need = this.need();
    const acting = need?.actsOwner === 'worker' ? need.actsName : null;
    return acting ?? this.session.current()?.name ?? '';
  });

  constructor() {
    // An input can be read only once its component is on its way to the screen.
    const opened = effect(() => {
      untracked(() => this.openDraft());
      opened.destroy();
    });
  }

  protected take(typed: UrgentTyped): void {
    this.typed.update((before) => ({ ...before, ...typed }));
  }

  /** Closed by accident, what was typed is there the next time; left on purpose, it is not. */
  protected leave(why: 'kept' | 'dropped'): void {
    if (why === 'dropped') void this.draft?.discard();
    this.closed.emit();
  }

  protected async send(wanted: UrgentWanted): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      const { id, version } = this.typed();
      if (this.need()) await this.actions.change(this.clientId(), { id, version }, wanted);
      else await this.actions.record(this.clientId(), id, wanted);
      void this.draft?.discard();
      this.recorded.emit();
    } catch (error) {
      this.meet(error);
    } finally {
      this.busy.set(false);
    }
  }

  /** Who was slower sees what the colleague wrote beside their own, and chooses. */
  private meet(error: unknown): void {
    const conflict = conflictIn<UrgentNeedView>(error);
    if (!conflict) return this.refusal.set(sentenceOf(error));
    const { current } = conflict;
    const title = `${urgentTitle(current.kind, current.about)}.`;
    const words = [title, urgentSentence(current, dayOf(new Date())), current.text];
    this.theirs.set(words.filter(Boolean).join(' '));
    this.typed.update((typed) => ({ ...typed, version: current.version }));
  }

  private openDraft(): void {
    const clientId = this.clientId();
    const recordId = this.need()?.id ?? clientId;
    this.draft = runInInjectionContext(this.injector, () =>
      inject(Drafts).for<UrgentDraft>({ form: 'urgent-need', clientId, recordId }),
    );
    this.draft.follow(this.typed);
  }
}

function draftOf(need: UrgentNeedView | undefined): UrgentDraft {
  if (!need) return { ...nothingUrgent, id: newId(), version: 0 };
  return { ...typedFrom(need), id: need.id, version: need.version };
}
