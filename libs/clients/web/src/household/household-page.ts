import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ClientInView, getHouseholdResource } from '@ademruimte/web-client';
import { EmptyState, Loaded, ResourceView } from '@ademruimte/web-ui';
import { KeepFocus } from '../editing/keep-focus';
import { HouseholdForm } from './household-form';
import { MemberForm } from './member-form';
import { MemberLine } from './member-line';
import { SharedGoals } from './shared-goals';

/** Who belongs together with a client, and what the household chose to share. */
@Component({
  selector: 'adem-household-page',
  imports: [
    EmptyState,
    HouseholdForm,
    KeepFocus,
    Loaded,
    MatButton,
    MemberForm,
    MemberLine,
    ResourceView,
    SharedGoals,
  ],
  templateUrl: './household-page.html',
  styleUrl: '../editing/parts.scss',
})
export class HouseholdPage {
  readonly clientId = input.required<string>();

  private readonly inView = inject(ClientInView);
  protected readonly household = getHouseholdResource(this.clientId);
  protected readonly mayEdit = computed(() => this.inView.may(this.clientId(), 'household:edit'));
  protected readonly doing = signal<'starting' | 'renaming' | 'adding' | undefined>(undefined);

  protected finish(): void {
    this.doing.set(undefined);
    this.household.reload();
  }
}
