import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { dayOf } from '@ademruimte/contracts';
import { type FileAppointment, Kept, type KeptDocument, newId } from '@ademruimte/web-client';

/**
 * The way into a talk on the whole screen: the one that is under way, else the appointment of
 * today, else a new one. A talk that was held and still waits for its last words leads there.
 */
@Component({
  selector: 'adem-talk-link',
  imports: [MatButton, RouterLink],
  template: `
    <a matButton="outlined" [routerLink]="address()">
      @switch (state()) {
        @case ('under-way') {
          <ng-container i18n>Verder met het gesprek</ng-container>
        }
        @case ('to-finish') {
          <ng-container i18n>Gesprek afronden</ng-container>
        }
        @default {
          <ng-container i18n>Samen in gesprek</ng-container>
        }
      }
    </a>
  `,
})
export class TalkLink {
  readonly clientId = input.required<string>();
  /** The next appointment, which may be the one of today. */
  readonly appointment = input<FileAppointment | null>(null);

  /** Whether the server has a talk of the reader that is not finished. */
  readonly underWayThere = input.required<boolean>();

  private readonly kept = inject(Kept);
  private readonly fresh = newId();
  private readonly document = signal<KeptDocument | undefined>(undefined);

  private readonly underWay = computed(() => {
    const fields = this.document()?.fields() ?? {};
    return fields['after.state'] === 'sent' ? {} : fields;
  });
  protected readonly state = computed(() => {
    if (this.underWay()['conversation.id'] === undefined) return 'new';
    return this.underWay()['close.state'] === 'sent' ? 'to-finish' : 'under-way';
  });
  protected readonly address = computed(() => {
    const talk = ['/inwoners', this.clientId(), 'gesprek'];
    const known = this.underWay()['conversation.id'] as string | undefined;
    if (known) return [...talk, known, ...(this.state() === 'to-finish' ? ['daarna'] : [])];
    return [...talk, this.ofToday() ?? this.fresh];
  });

  constructor() {
    // Asked for only when there is one: opening a file stays one request.
    effect(() => {
      const [clientId, there] = [this.clientId(), this.underWayThere()];
      untracked(() => void this.look(clientId, there));
    });
  }

  private async look(clientId: string, there: boolean): Promise<void> {
    if (!there && !(await this.isHere(clientId))) return;
    this.document.set(this.kept.open('talk', clientId));
  }

  private async isHere(clientId: string): Promise<boolean> {
    const here = await this.kept.prepared();
    return here.some((one) => one.clientId === clientId && one.begun);
  }

  private ofToday(): string | undefined {
    const appointment = this.appointment();
    const isToday = appointment && dayOf(new Date(appointment.startsAt)) === dayOf(new Date());
    return isToday ? appointment.id : undefined;
  }
}
