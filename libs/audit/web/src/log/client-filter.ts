import { Component, inject, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { bounds, limits } from '@ademruimte/contracts';
import { AuditService, type LogClient, sentenceOf } from '@ademruimte/web-client';
import { firstValueFrom } from 'rxjs';

/** Finds the client the log is asked about, by name or number; looking somebody up is logged. */
@Component({
  selector: 'adem-client-filter',
  imports: [MatButton, MatFormField, MatHint, MatInput, MatLabel],
  template: `
    <form
      role="search"
      class="row"
      aria-label="Inwoner zoeken"
      i18n-aria-label
      (submit)="find($event, field.value)"
    >
      <mat-form-field>
        <mat-label i18n>Inwoner: naam of nummer</mat-label>
        <input
          #field
          matInput
          type="search"
          autocomplete="off"
          spellcheck="false"
          enterkeyhint="search"
          [maxLength]="max"
        />
        <mat-hint i18n>Ook dit zoeken komt in het logboek.</mat-hint>
      </mat-form-field>
      <button matButton="outlined" type="submit" i18n>Zoek</button>
    </form>
    <p role="status">{{ said() }}</p>
    @if (found().length > 0) {
      <ul role="list" class="list-plain found">
        @for (client of found(); track client.id) {
          <li>
            <button matButton type="button" (click)="choose(client)">
              {{ client.name }}
              @if (client.birthYear; as year) {
                <ng-container i18n>(geboren in {{ year }})</ng-container>
              }
              · {{ client.reference }}
            </button>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    mat-form-field {
      flex: 1 1 14rem;
    }
    button[type='submit'] {
      align-self: flex-start;
      margin-top: 6px;
    }
    .found {
      gap: 0;
    }
    p:empty {
      display: none;
    }
  `,
})
export class ClientFilter {
  readonly chosen = output<LogClient>();

  private readonly audit = inject(AuditService);
  protected readonly max = limits.searchWords;
  protected readonly found = signal<readonly LogClient[]>([]);
  protected readonly said = signal('');

  protected async find(event: Event, typed: string): Promise<void> {
    event.preventDefault();
    const words = typed.trim();
    this.found.set([]);
    if (words.length < bounds.searchMinimum) {
      this.said.set($localize`Typ minstens drie letters.`);
      return;
    }
    try {
      const { items } = await firstValueFrom(this.audit.searchLogClients({ words }));
      this.found.set(items);
      this.said.set(items.length ? '' : $localize`Niemand gevonden.`);
    } catch (error) {
      this.said.set(sentenceOf(error));
    }
  }

  protected choose(client: LogClient): void {
    this.found.set([]);
    this.chosen.emit(client);
  }
}
