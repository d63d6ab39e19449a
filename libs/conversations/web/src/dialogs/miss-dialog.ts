import { Component, computed, inject, signal } from '@angular/core';
import {
  form,
  FormField,
  FormRoot,
  required,
  type SchemaPathTree,
  type TreeValidationResult,
} from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatDialogActions, MatDialogContent, MatDialogTitle } from '@angular/material/dialog';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { dayOf, limits, type MissedBarrier, missedBarriers } from '@ademruimte/contracts';
import { barrierNames } from '@ademruimte/conversations-ui';
import { aDay, atMost, ConversationsService, toFirstError } from '@ademruimte/web-client';
import { Choice, FieldErrors, timeOf } from '@ademruimte/web-ui';
import { MomentFields } from '../fields/moment-fields';
import { SameDay } from '../fields/same-day';
import { aTime, type ChosenMoment, sent } from '../form/conversation-model';
import { AppointmentChange } from './appointment-change';
import { proposalFor, sayProposal } from './proposal';

/** The proposal as it stands, another moment, or none for now. */
type Proposal = 'same' | 'other' | 'none';

interface Missed {
  barriers: Record<MissedBarrier, boolean>;
  other: string;
  proposal: Proposal;
  newStartsAt: ChosenMoment;
}

/** An appointment that did not happen: what came in between, if anybody says, and a proposal. */
@Component({
  selector: 'adem-miss-dialog',
  imports: [
    ...[Choice, FieldErrors, FormField, FormRoot, MatButton, MatCheckbox, MatDialogActions],
    ...[MatDialogContent, MatDialogTitle, MatError, MatFormField, MatInput, MatLabel],
    ...[MomentFields, SameDay],
  ],
  providers: [AppointmentChange],
  templateUrl: './miss-dialog.html',
  styleUrl: './dialogs.scss',
})
export class MissDialog {
  private readonly server = inject(ConversationsService);
  protected readonly change = inject(AppointmentChange);
  protected readonly title = titleFor(this.change.appointment.startsAt);
  protected readonly minutes = this.change.appointment.durationMinutes;
  private readonly proposed = proposalFor(this.change.appointment.startsAt, new Date());

  private readonly typed = signal<Missed>({
    barriers: {
      transport: false,
      childcare: false,
      phone_credit: false,
      health: false,
      other: false,
    },
    other: '',
    proposal: 'same',
    newStartsAt: { day: '', time: '' },
  });
  protected readonly form = form(this.typed, momentWhenPicked, {
    submission: { action: () => this.send(), onInvalid: (field) => toFirstError(field) },
  });
  protected readonly barriers = missedBarriers.map((value) => ({
    value,
    label: barrierNames()[value],
  }));
  protected readonly proposals: readonly { value: Proposal; label: string }[] = [
    { value: 'same', label: sayProposal(this.proposed) },
    { value: 'other', label: $localize`een ander moment` },
    { value: 'none', label: $localize`nu nog niet` },
  ];
  protected readonly nextLabel = $localize`Wanneer zien jij en ${this.change.appointment.clientName}:name: elkaar?`;
  protected readonly asksOther = computed(() => this.typed().barriers.other);
  protected readonly picksMoment = computed(() => this.typed().proposal === 'other');
  /** The moment of the new appointment, as far as it was chosen. */
  protected readonly chosen = computed<ChosenMoment>(() => {
    const { proposal, newStartsAt } = this.typed();
    if (proposal === 'same') return { day: dayOf(this.proposed), time: timeOf(this.proposed) };
    return proposal === 'other' ? newStartsAt : { day: '', time: '' };
  });
  protected readonly keep = computed(() =>
    this.typed().proposal === 'none'
      ? $localize`Zonder nieuwe afspraak bewaren`
      : $localize`Nieuwe afspraak maken`,
  );

  private send(): Promise<TreeValidationResult> {
    const { barriers, other, proposal } = this.typed();
    const request = {
      barriers: missedBarriers.filter((one) => barriers[one]),
      reason: (barriers.other && other.trim()) || null,
      newStartsAt: proposal === 'none' ? null : sent(this.chosen()),
    };
    return this.change.send(this.form, (clientId, id, options) =>
      this.server.missConversation(clientId, id, request, options),
    );
  }
}

/** A moment is needed only where somebody picks one. */
function momentWhenPicked(path: SchemaPathTree<Missed>): void {
  atMost(path.other, limits.sentence);
  const { day, time } = path.newStartsAt;
  required(day, {
    message: $localize`Kies een dag.`,
    when: ({ valueOf }) => valueOf(path.proposal) === 'other',
  });
  aDay(day, 'coming');
  required(time, {
    message: $localize`Kies een tijd.`,
    when: ({ valueOf }) => valueOf(path.proposal) === 'other',
  });
  aTime(path.newStartsAt);
}

/** What is said of it depends on the day: before it, on it, or after. */
function titleFor(startsAt: string): string {
  const [day, today] = [dayOf(new Date(startsAt)), dayOf(new Date())];
  if (day === today) return $localize`Het lukt vandaag niet`;
  return day < today ? $localize`Het ging niet door` : $localize`Het gaat niet door`;
}
