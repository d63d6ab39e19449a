import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, type TreeValidationResult } from '@angular/forms/signals';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import {
  aDay,
  ClientsService,
  type KnownAtTeam,
  needed,
  refusedBy,
  Session,
  toFirstError,
} from '@ademruimte/web-client';
import { DayField, EmptyState, FieldErrors, FormFoot, PageHeader } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { EmergencyForm } from './emergency-form';
import { KnownAlready } from './known-already';

/** The door for an emergency, for who registers nobody: who is it, and then why it cannot wait. */
@Component({
  selector: 'adem-emergency-page',
  imports: [
    ...[DayField, EmergencyForm, EmptyState, FieldErrors, FormField, FormFoot, FormRoot],
    ...[KnownAlready, MatError, MatFormField, MatInput, MatLabel, PageHeader, RouterLink],
  ],
  template: `
    <div class="page page-reading">
      <adem-page-header
        heading="Dossier in nood openen"
        i18n-heading
        line="Alleen als het niet kan wachten. Bel anders eerst het team."
        i18n-line
      />
      @if (!allowed()) {
        <adem-empty-state
          heading="Dit hoort niet bij jouw rol"
          i18n-heading
          text="Bel het team van de inwoner."
          i18n-text
        />
      } @else if (opening(); as clientId) {
        <adem-emergency-form [clientId]="clientId" (done)="opening.set('')" />
      } @else {
        <form class="stack" novalidate [formRoot]="form">
          <mat-form-field>
            <mat-label i18n>Naam</mat-label>
            <input matInput autocomplete="off" [formField]="form.name" />
            <adem-field-errors matError [of]="form.name" />
          </mat-form-field>
          <adem-day-field label="Geboortedatum" i18n-label [formField]="form.birthDate" />
          <adem-form-foot [form]="form" keep="Zoeken" i18n-keep (leave)="leave()" />
        </form>
        @if (found(); as teams) {
          @if (teams.length > 0) {
            <adem-known-already
              [teams]="teams"
              (emergency)="opening.set($event)"
              (goOn)="found.set(undefined)"
            />
          } @else {
            <p role="status" i18n>
              We kennen niemand met deze naam en geboortedatum. Is er direct gevaar? Bel 112.
            </p>
          }
        }
        @if (reviews()) {
          <p><a routerLink="/noodinzage" i18n>Noodinzage nakijken</a></p>
        }
      }
    </div>
  `,
})
export class EmergencyPage {
  private readonly clients = inject(ClientsService);
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  protected readonly allowed = computed(
    () => this.session.may('break-glass:open') && this.session.may('client:match'),
  );
  protected readonly reviews = computed(() => this.session.may('break-glass:review'));
  protected readonly found = signal<readonly KnownAtTeam[] | undefined>(undefined);
  /** Whose file is about to be opened. */
  protected readonly opening = signal('');
  private readonly typed = signal({ name: '', birthDate: '' });
  protected readonly form = form(
    this.typed,
    (path) => {
      needed(path.name, $localize`Vul een naam in.`);
      needed(path.birthDate, $localize`Zonder geboortedatum zoeken we niet.`);
      aDay(path.birthDate);
    },
    { submission: { action: () => this.look(), onInvalid: toFirstError } },
  );

  protected leave(): void {
    void this.router.navigate(['/inwoners']);
  }

  private async look(): Promise<TreeValidationResult> {
    this.found.set(undefined);
    try {
      const { items } = await firstValueFrom(this.clients.matchClient(this.typed()));
      this.found.set(items);
      return undefined;
    } catch (error) {
      return refusedBy(error, this.form);
    }
  }
}
