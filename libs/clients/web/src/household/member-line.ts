import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { householdRoleNames } from '@ademruimte/clients-ui';
import { ClientsService, type HouseholdMemberResponse, ifMatch } from '@ademruimte/web-client';
import { DayPipe } from '@ademruimte/web-ui';
import { type EndsOn, LastDayForm } from '../editing/last-day-form';
import { MemberForm } from './member-form';

/** Somebody of the household: name, role and dates; nothing else about them. */
@Component({
  selector: 'adem-member-line',
  imports: [DayPipe, LastDayForm, MatButton, MemberForm, RouterLink],
  templateUrl: './member-line.html',
  styleUrl: '../editing/parts.scss',
  host: { class: 'stack' },
})
export class MemberLine {
  /** Whose page this is. */
  readonly clientId = input.required<string>();
  readonly member = input.required<HouseholdMemberResponse>();
  readonly mayEdit = input(false);
  readonly changed = output();

  private readonly clients = inject(ClientsService);
  private readonly names = householdRoleNames();
  protected readonly doing = signal<'changing' | 'leaving' | undefined>(undefined);
  protected readonly role = computed(() => this.names[this.member().role]);
  protected readonly isSelf = computed(() => this.member().clientId === this.clientId());

  /** Somebody leaves the household; from then on they see nothing new of it. */
  protected readonly leave: EndsOn = ({ id, version }, day) =>
    this.clients.leaveHousehold(this.clientId(), id, day, { headers: ifMatch(version) });

  protected finish(): void {
    this.doing.set(undefined);
    this.changed.emit();
  }
}
