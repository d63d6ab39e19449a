import { Component, computed, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { householdRoleNames } from '@ademruimte/clients-ui';
import type { HouseholdMemberResponse } from '@ademruimte/web-client';
import { DayPipe } from '@ademruimte/web-ui';
import { LeaveForm } from './leave-form';
import { MemberForm } from './member-form';

/** Somebody of the household: name, role and dates; nothing else about them. */
@Component({
  selector: 'adem-member-line',
  imports: [DayPipe, LeaveForm, MatButton, MemberForm, RouterLink],
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

  private readonly names = householdRoleNames();
  protected readonly doing = signal<'changing' | 'leaving' | undefined>(undefined);
  protected readonly role = computed(() => this.names[this.member().role]);
  protected readonly isSelf = computed(() => this.member().clientId === this.clientId());

  protected finish(): void {
    this.doing.set(undefined);
    this.changed.emit();
  }
}
