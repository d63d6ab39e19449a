import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type KnownAtTeam, Session } from '@ademruimte/web-client';

/** Somebody with this name and birth date seems to be known: which team to call, nothing else. */
@Component({
  selector: 'adem-known-already',
  imports: [MatButton],
  template: `
    <section class="card next stack-small" aria-labelledby="known">
      <h2 id="known" tabindex="-1" i18n>Misschien al bekend</h2>
      <p i18n>
        Er is iemand met een naam die hierop lijkt en dezelfde geboortedatum. Bel even voordat je
        verdergaat.
      </p>
      <ul class="list-plain">
        @for (team of teams(); track $index) {
          <li class="row">
            <b>{{ team.teamName }}</b>
            @if (team.teamPhone; as phone) {
              <a [href]="'tel:' + phone">{{ phone }}</a>
            }
            @if (mayOpen() && team.clientId; as clientId) {
              <button matButton type="button" (click)="emergency.emit(clientId)">
                <ng-container i18n
                  >Dit is nood<span class="visually-hidden"
                    >, open het dossier bij {{ team.teamName }}</span
                  ></ng-container
                >
              </button>
            }
          </li>
        }
      </ul>
      <div class="row">
        <button matButton="outlined" type="button" (click)="goOn.emit()" i18n>
          Toch iemand anders, ga verder
        </button>
      </div>
    </section>
  `,
  styles: `
    :host {
      display: block;
    }
    h2:focus {
      outline: none;
    }
  `,
})
export class KnownAlready {
  readonly teams = input.required<readonly KnownAtTeam[]>();
  /** It turned out to be somebody else. */
  readonly goOn = output();
  /** It cannot wait for who works with this client. */
  readonly emergency = output<string>();

  private readonly session = inject(Session);
  protected readonly mayOpen = computed(() => this.session.may('break-glass:open'));

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => host.querySelector('h2')?.focus());
  }
}
