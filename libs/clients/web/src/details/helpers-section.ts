import { Component, computed, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { HelperOfClient } from '@ademruimte/web-client';
import { HelperForm } from './helper-form';
import { KeepFocus } from '../editing/keep-focus';

/** Who helps outside the team: how to reach them and what they may know. */
@Component({
  selector: 'adem-helpers-section',
  imports: [KeepFocus, HelperForm, MatButton],
  templateUrl: './helpers-section.html',
  styleUrl: '../editing/parts.scss',
})
export class HelpersSection {
  readonly clientId = input.required<string>();
  readonly helpers = input.required<readonly HelperOfClient[]>();
  readonly mayEdit = input(false);
  readonly changed = output();

  /** The id of who is being changed, or `new`. */
  protected readonly editing = signal<string | undefined>(undefined);
  protected readonly now = computed(() => this.helpers().filter(({ endedOn }) => endedOn === null));

  protected roleOf({ role, organisationName }: HelperOfClient): string {
    return [role, organisationName].filter(Boolean).join(', ');
  }

  protected close(): void {
    this.editing.set(undefined);
    this.changed.emit();
  }
}
