import {
  Component,
  computed,
  ElementRef,
  inject,
  input,
  model,
  output,
  signal,
} from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { limits } from '@ademruimte/contracts';
import type { AttendeeResponse } from '@ademruimte/web-client';

/** Somebody who can be there, and what they are to the client: 'huisarts'. */
export interface Invitee extends AttendeeResponse {
  readonly role?: string;
}

/**
 * Who is there beside the client: those who work with them are one press away; any other colleague
 * comes from a list, and anybody else by name.
 */
@Component({
  selector: 'adem-attendees-field',
  imports: [MatButton, MatCheckbox, MatFormField, MatInput, MatLabel],
  templateUrl: './attendees-field.html',
  styleUrl: './attendees-field.scss',
})
export class AttendeesField implements FormValueControl<readonly AttendeeResponse[]> {
  readonly label = input.required<string>();
  /** Those who are offered at once. */
  readonly near = input<readonly Invitee[]>([]);
  readonly colleagues = input<readonly Invitee[]>([]);

  readonly value = model.required<readonly AttendeeResponse[]>();
  readonly touch = output();
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly longestName = limits.name;
  protected readonly typedName = signal('');

  /** Those offered, and whoever was added; a person stands there once. */
  protected readonly shown = computed(() => {
    const all: readonly Invitee[] = [...this.near(), ...this.value()];
    const once = new Map<string, Invitee>();
    for (const one of all) if (!once.has(keyOf(one))) once.set(keyOf(one), one);
    const here = new Set(this.value().map(keyOf));
    return [...once].map(([key, one]) => ({ ...one, key, here: here.has(key) }));
  });
  protected readonly others = computed(() => {
    const shown = new Set(this.shown().map(({ key }) => key));
    return this.colleagues().filter((one) => !shown.has(keyOf(one)));
  });

  /** Called by the form when it wants somebody to look here. */
  focus(): void {
    this.host.querySelector<HTMLElement>('input')?.focus();
  }

  protected set(one: Invitee, here: boolean): void {
    const { staffMemberId, helperId, name } = one;
    this.value.update((value) => {
      const others = value.filter((other) => keyOf(other) !== keyOf(one));
      return here ? [...others, { staffMemberId, helperId, name }] : others;
    });
    this.touch.emit();
  }

  protected addColleague(select: HTMLSelectElement): void {
    const colleague = this.others().find((one) => one.staffMemberId === select.value);
    select.value = '';
    if (colleague) this.set(colleague, true);
  }

  protected addName(): void {
    const name = this.typedName().trim();
    if (name) this.set({ staffMemberId: null, helperId: null, name }, true);
    this.typedName.set('');
  }
}

function keyOf({ staffMemberId, helperId, name }: AttendeeResponse): string {
  return staffMemberId ?? helperId ?? name;
}
