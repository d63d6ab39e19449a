import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { dayOf } from '@ademruimte/contracts';
import { newId, type PlateResponse, sentenceOf, TeamService } from '@ademruimte/web-client';
import { Undo } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { skipWords } from '../skip-words';
import { awayWords, positionWords } from '../work-words';

/** Choosing who leads the work with somebody, from today. */
@Component({
  selector: 'adem-lead-choice',
  imports: [MatButton],
  template: `
    <div class="row">
      <button
        matButton="outlined"
        type="button"
        [attr.aria-expanded]="choosing()"
        (click)="choosing.set(!choosing())"
      >
        <ng-container i18n
          >Regisseur kiezen<span class="visually-hidden"> voor {{ callName() }}</span></ng-container
        >
      </button>
      <ng-content />
    </div>
    @if (choosing()) {
      <fieldset>
        <legend i18n>Wie begeleidt {{ callName() }} vanaf vandaag?</legend>
        <ul class="list-plain" role="list">
          @for (worker of workers(); track worker.id) {
            <li class="row">
              <button matButton="outlined" type="button" (click)="choose(worker)">
                {{ worker.name }}
              </button>
              <span class="soft small">{{ worker.words }}</span>
            </li>
          } @empty {
            <li class="soft" i18n>Er is in dit team nog geen consulent.</li>
          }
        </ul>
        <button matButton type="button" (click)="choosing.set(false)" i18n>Toch niet</button>
      </fieldset>
    }
    @if (refusal(); as sentence) {
      <p role="alert">{{ sentence }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    fieldset {
      display: grid;
      justify-items: start;
      gap: 8px;
      margin: 8px 0 0;
      padding: 0;
      border: 0;
    }
    legend {
      margin-bottom: 6px;
      padding: 0;
      font-weight: 650;
    }
  `,
})
export class LeadChoice {
  readonly clientId = input.required<string>();
  readonly callName = input.required<string>();
  /** The team of the client: only somebody of it can lead the work. */
  readonly teamId = input.required<string>();
  readonly plates = input.required<readonly PlateResponse[]>();
  /** Whether somebody leads the work already: then it is a hand-over, told from the file. */
  readonly led = input(false);
  /** Fetches anew what is shown; also after somebody left this page and took something back. */
  readonly reload = input.required<() => unknown>();

  private readonly team = inject(TeamService);
  private readonly undo = inject(Undo);
  private readonly today = dayOf(new Date());

  protected readonly choosing = signal(false);
  protected readonly refusal = signal('');
  private readonly busy = signal(false);

  protected readonly workers = computed(() =>
    this.plates()
      .filter(({ teamId }) => teamId === this.teamId())
      .map(({ staffMemberId, name, position, away }) => ({
        ...{ id: staffMemberId, name },
        words: away ? awayWords(away, this.today) : positionWords()[position],
      })),
  );

  /** One reassignment: it ends the waiting too, and says why somebody stays where they are. */
  protected async choose(worker: { id: string; name: string }): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      const why = await this.assign(worker.id);
      if (why) this.refusal.set($localize`Dat gaat nu niet: ${skipWords()[why]}:why:.`);
      else
        this.undo.say($localize`${worker.name}:worker: begeleidt nu ${this.callName()}:client:.`);
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
    this.busy.set(false);
    this.choosing.set(false);
    if (!this.refusal()) this.reload()();
  }

  private async assign(toStaffId: string) {
    const id = newId();
    const told = $localize`Jij bent nu de regisseur van ${this.callName()}:client:. Fijn dat je dit oppakt.`;
    const clients = [{ clientId: this.clientId(), summary: this.led() ? null : told }];
    const wanted = { id, toStaffId, kind: 'lead_worker' as const, fromDay: this.today, clients };
    await firstValueFrom(this.team.reassignClients({ ...wanted, untilDay: null }));
    const { skipped } = await firstValueFrom(this.team.getReassignment(id));
    return skipped[0]?.why;
  }
}
