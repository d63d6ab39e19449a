import { Component, computed, effect, inject, input } from '@angular/core';
import { dayOf, isCalendarDay } from '@ademruimte/contracts';
import { getClientResource } from '@ademruimte/web-client';
import { EmptyState, Loaded, MomentPipe, ResourceView, Undo } from '@ademruimte/web-ui';
import { OpenConversations } from '../open-conversations';
import { ConversationForm } from './conversation-form';
import type { Purpose } from './conversation-model';

/** One conversation to plan, to write down or to correct. */
@Component({
  selector: 'adem-conversation-page',
  imports: [ConversationForm, EmptyState, Loaded, MomentPipe, ResourceView],
  template: `
    <section class="card stack form" aria-labelledby="conversation-form">
      <div>
        <h2 id="conversation-form" class="lead">
          @switch (purpose()) {
            @case ('record') {
              <ng-container i18n>Nieuw gesprek</ng-container>
            }
            @case ('hold') {
              <ng-container i18n>Hoe ging het gesprek?</ng-container>
            }
            @case ('revise') {
              <ng-container i18n>Gesprek aanpassen</ng-container>
            }
          }
        </h2>
        @if (purpose() === 'hold') {
          <p class="soft">{{ conversation()?.startsAt | moment: 'full' }}</p>
        }
      </div>
      <adem-resource-view [shape]="[520]">
        <ng-container *ademLoaded="open.resource">
          @if (isThere()) {
            <adem-resource-view [shape]="[520]">
              <adem-conversation-form
                *ademLoaded="client; let details"
                [client]="details"
                [purpose]="purpose()"
                [conversation]="conversation()"
                [day]="day()"
                (saved)="saved($event)"
                (left)="leave()"
              />
            </adem-resource-view>
          } @else if (open.talks.refusal()) {
            <p role="alert">{{ open.talks.refusal() }}</p>
          } @else if (!open.talks.cursor()) {
            <adem-empty-state heading="Dit gesprek is er niet meer" i18n-heading />
          }
        </ng-container>
      </adem-resource-view>
    </section>
  `,
  styles: `
    .form {
      max-width: 48rem;
    }
  `,
})
export class ConversationPage {
  /** From the address and the route. */
  readonly clientId = input.required<string>();
  readonly conversationId = input<string>();
  readonly purpose = input.required<Purpose>();
  /** `?dag=2026-11-25`: chosen in one's own agenda. */
  readonly dag = input<string>();

  protected readonly open = inject(OpenConversations);
  private readonly undo = inject(Undo);
  protected readonly client = getClientResource(this.clientId);
  protected readonly conversation = computed(() => this.open.find(this.conversationId()));
  protected readonly day = computed(() => {
    const day = this.dag();
    return isCalendarDay(day) && day >= dayOf(new Date()) ? day : undefined;
  });
  protected readonly isThere = computed(
    () => this.purpose() === 'record' || this.conversation() !== undefined,
  );

  constructor() {
    // A conversation of long ago is on a later page of the list.
    effect(() => {
      const { talks } = this.open;
      if (!this.isThere() && talks.cursor() && !talks.refusal()) void talks.more();
    });
  }

  protected saved(id: string): void {
    this.undo.say($localize`Bewaard.`);
    void this.open.show(id);
  }

  protected leave(): void {
    void this.open.goTo();
  }
}
