import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { limits } from '@ademruimte/contracts';
import {
  ClientsService,
  ifMatch,
  newId,
  sentenceOf,
  type StrengthDetails,
} from '@ademruimte/web-client';
import { Undo } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { OneLine } from '../editing/one-line';

/** What goes well and can be built on. */
@Component({
  selector: 'adem-strengths-section',
  imports: [MatButton, OneLine],
  template: `
    <section class="card quiet stack-small" aria-labelledby="well">
      <h2 id="well" i18n>Wat goed gaat</h2>
      <ul class="list-plain">
        @for (strength of now(); track strength.id) {
          <li class="row between">
            <span>{{ strength.text }}</span>
            @if (mayEdit()) {
              <button matButton type="button" (click)="end(strength)">
                <ng-container i18n
                  >Weghalen<span class="visually-hidden">: {{ strength.text }}</span></ng-container
                >
              </button>
            }
          </li>
        } @empty {
          <li class="soft" i18n>Waar is deze inwoner trots op? Zet het hier.</li>
        }
      </ul>
      @if (refusal(); as sentence) {
        <p role="alert">{{ sentence }}</p>
      }
      @if (mayEdit()) {
        <adem-one-line
          label="Krachtbron"
          i18n-label
          ask="Wat gaat er goed?"
          i18n-ask
          [max]="max"
          [save]="add"
        />
      }
    </section>
  `,
})
export class StrengthsSection {
  readonly clientId = input.required<string>();
  readonly strengths = input.required<readonly StrengthDetails[]>();
  readonly mayEdit = input(false);
  readonly changed = output();

  private readonly clients = inject(ClientsService);
  private readonly undo = inject(Undo);
  protected readonly max = limits.shortText;
  protected readonly refusal = signal('');
  protected readonly now = computed(() =>
    this.strengths().filter(({ endedOn }) => endedOn === null),
  );

  protected readonly add = async (text: string): Promise<void> => {
    await firstValueFrom(this.clients.addStrength(this.clientId(), { id: newId(), text }));
    this.changed.emit();
  };

  protected async end({ id, version, text }: StrengthDetails): Promise<void> {
    this.refusal.set('');
    try {
      const headers = ifMatch(version);
      await firstValueFrom(this.clients.endStrength(this.clientId(), id, { headers }));
      this.undo.offer($localize`Weggehaald: ${text}:text:`, () => this.add(text));
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
    this.changed.emit();
  }
}
