import { Component, computed, input } from '@angular/core';
import { previewForExpertResource } from '@ademruimte/web-client';
import { DayPipe, Loaded, MomentPipe, ResourceView } from '@ademruimte/web-ui';

/** What an experience expert would read of a client: the server's own answer to them, told. */
@Component({
  selector: 'adem-expert-sees',
  imports: [DayPipe, Loaded, MomentPipe, ResourceView],
  template: `
    <section class="card quiet stack-small" [attr.aria-label]="label()">
      <h5>{{ label() }}</h5>
      <adem-resource-view [shape]="[90]">
        <div class="stack-small" *ademLoaded="view; let seen">
          <p>
            <b>{{ seen.file.client.fullName }}</b>
            <span class="soft"> · {{ seen.file.client.formOfAddress }}</span>
            @if (seen.file.client.bestTime; as time) {
              <span class="soft"> · {{ time }}</span>
            }
          </p>
          <p>
            @if (seen.file.client.phone; as phone) {
              <ng-container i18n>Telefoonnummer: {{ phone }}</ng-container>
            } @else {
              <ng-container i18n>Geen telefoonnummer.</ng-container>
            }
            @if (seen.file.client.address; as address) {
              <ng-container i18n> Adres: {{ address }}</ng-container>
            } @else {
              <ng-container i18n> Geen adres.</ng-container>
            }
          </p>
          @if (seen.file.nextConversation; as next) {
            <p i18n>Afspraak: {{ next.startsAt | moment: 'full' }}</p>
          }
          @for (goal of seen.plan.goals; track goal.id) {
            <div>
              <p>{{ goal.title }}</p>
              <ul class="seen soft">
                @for (step of goal.steps; track step.id) {
                  <li>{{ step.text }} · {{ step.dueOn | day: 'date' }}</li>
                }
              </ul>
            </div>
          } @empty {
            <p class="soft" i18n>Nog geen doelen om te zien.</p>
          }
          <p class="soft small" i18n>Geen brug, geen gesprekken, geen notities van het team.</p>
        </div>
      </adem-resource-view>
    </section>
  `,
  styleUrl: './sharing-form.scss',
})
export class ExpertSees {
  readonly clientId = input.required<string>();
  readonly expertId = input.required<string>();
  readonly name = input.required<string>();

  private readonly asked = computed(() => ({ staffMemberId: this.expertId() }));
  protected readonly view = previewForExpertResource(this.clientId, this.asked);
  protected readonly label = computed(() => $localize`Zo ziet ${this.name()}:name: het`);
}
