import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { assignmentNames, standInReasonNames } from '@ademruimte/clients-ui';
import { dayOf } from '@ademruimte/contracts';
import {
  type AssignmentDetails,
  type ClientDetails,
  ClientsService,
  ifMatch,
} from '@ademruimte/web-client';
import { DayPipe } from '@ademruimte/web-ui';
import { InviteForm } from './invite-form';
import { KeepFocus } from '../editing/keep-focus';
import { type EndsOn, LastDayForm } from '../editing/last-day-form';

/** Who of the team works with this client, in which part and when. */
@Component({
  selector: 'adem-assignments-section',
  imports: [KeepFocus, DayPipe, InviteForm, LastDayForm, MatButton, RouterLink],
  templateUrl: './assignments-section.html',
  styleUrl: '../editing/parts.scss',
})
export class AssignmentsSection {
  readonly client = input.required<ClientDetails>();
  readonly mayEdit = input(false);
  /** Whether the reader decides who leads; a lead worker only invites. */
  readonly decides = input(false);
  readonly changed = output();

  private readonly clients = inject(ClientsService);
  protected readonly names = assignmentNames();
  protected readonly reasons = standInReasonNames();
  /** The id of the assignment that is about to end, or `new`. */
  protected readonly doing = signal<string | undefined>(undefined);
  private readonly today = dayOf(new Date());

  protected readonly now = computed(() =>
    this.client().assignments.filter(({ untilDay }) => untilDay === null || untilDay >= this.today),
  );
  protected readonly earlier = computed(() =>
    this.client().assignments.filter(({ untilDay }) => untilDay !== null && untilDay < this.today),
  );

  protected mayEnd({ kind, untilDay }: AssignmentDetails): boolean {
    if (kind === 'stand_in') return this.decides();
    if (!this.mayEdit() || untilDay !== null) return false;
    return kind !== 'lead_worker' || this.decides();
  }

  /** A colleague stops working with the client; access ends by itself after the last day. */
  protected readonly end: EndsOn = ({ id, version }, day) =>
    this.clients.endAssignment(this.client().id, id, day, { headers: ifMatch(version) });

  protected finish(): void {
    this.doing.set(undefined);
    this.changed.emit();
  }
}
