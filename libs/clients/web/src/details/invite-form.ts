import { Component, computed, inject, input, output, signal } from '@angular/core';
import {
  form,
  FormField,
  FormRoot,
  required,
  type TreeValidationResult,
} from '@angular/forms/signals';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { assignmentNames, standInReasonNames } from '@ademruimte/clients-ui';
import { dayOf, type StandInReason, standInReasons } from '@ademruimte/contracts';
import {
  aDay,
  type AssignmentRequestKind,
  type ClientDetails,
  ClientsService,
  listColleaguesResource,
  needed,
  refusedBy,
  toFirstError,
} from '@ademruimte/web-client';
import { Choice, DayField, FieldErrors, FormFoot } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';

interface TypedInvitation {
  kind: AssignmentRequestKind;
  staffMemberId: string;
  fromDay: string;
  untilDay: string;
  standInReason: StandInReason | '';
}

/**
 * Lets a colleague of the client's team work along, from a day, for as long as needed. An experience
 * expert is asked elsewhere: the client hears their name first.
 */
@Component({
  selector: 'adem-invite-form',
  imports: [
    Choice,
    DayField,
    FieldErrors,
    FormField,
    FormFoot,
    FormRoot,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    RouterLink,
  ],
  templateUrl: './invite-form.html',
  styleUrl: '../fields/fields.scss',
})
export class InviteForm {
  readonly client = input.required<ClientDetails>();
  readonly decides = input(false);
  readonly done = output();

  private readonly clients = inject(ClientsService);
  private readonly colleagues = listColleaguesResource({ defaultValue: [] });
  private readonly names = assignmentNames();
  private readonly reasonNames = standInReasonNames();
  protected readonly reasons = standInReasons.map((value) => ({
    value,
    label: this.reasonNames[value],
  }));

  private readonly typed = signal<TypedInvitation>({
    kind: 'co_worker',
    staffMemberId: '',
    fromDay: dayOf(new Date()),
    untilDay: '',
    standInReason: '',
  });
  /** Standing in is for a time: it ends by itself. */
  protected readonly standsIn = computed(() => this.typed().kind === 'stand_in');
  protected readonly takesOver = computed(() => this.typed().kind === 'lead_worker');
  protected readonly untilLabel = computed(() =>
    this.standsIn() ? $localize`Tot en met` : $localize`Tot en met (mag leeg)`,
  );
  protected readonly form = form(
    this.typed,
    (path) => {
      needed(path.staffMemberId, $localize`Kies een collega.`);
      needed(path.fromDay, $localize`Vanaf welke dag?`);
      aDay(path.fromDay);
      aDay(path.untilDay);
      required(path.untilDay, {
        when: () => this.standsIn(),
        message: $localize`Tot en met welke dag valt iemand in?`,
      });
      required(path.standInReason, {
        when: () => this.standsIn(),
        message: $localize`Waarom valt iemand in?`,
      });
    },
    { submission: { action: () => this.invite(), onInvalid: toFirstError } },
  );

  protected readonly kinds = computed(() => {
    const kinds: AssignmentRequestKind[] = ['co_worker'];
    const offered = this.decides()
      ? ['lead_worker' as const, ...kinds, 'stand_in' as const]
      : kinds;
    return offered.map((value) => ({ value, label: this.names[value] }));
  });
  /** Who of the client's team can do this, and does not do it yet. */
  protected readonly candidates = computed(() => {
    const { kind } = this.typed();
    const taken = new Set(
      this.client()
        .assignments.filter((one) => one.kind === kind && one.untilDay === null)
        .map(({ staffMemberId }) => staffMemberId),
    );
    return this.colleagues.value().filter(({ id, roles, teamIds }) => {
      const fits = roles.includes('caseworker') && teamIds.includes(this.client().teamId);
      return fits && !taken.has(id);
    });
  });
  private async invite(): Promise<TreeValidationResult> {
    const { untilDay, standInReason, ...rest } = this.typed();
    const reason = this.standsIn() && standInReason ? { standInReason } : {};
    try {
      const request = { ...rest, ...reason, untilDay: untilDay || null };
      await firstValueFrom(this.clients.assignColleague(this.client().id, request));
    } catch (error) {
      return refusedBy(error, this.form);
    }
    this.done.emit();
    return undefined;
  }
}
