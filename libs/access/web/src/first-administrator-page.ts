import { Component, inject, signal } from '@angular/core';
import {
  form,
  FormField,
  FormRoot,
  required,
  type TreeValidationResult,
} from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { RouterLink } from '@angular/router';
import {
  AccessService,
  type FirstAdministratorRequest,
  type InvitationLink,
  refusedBy,
  sentenceOf,
} from '@ademruimte/web-client';
import { Brand, FieldErrors, provideFieldDefaults } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { InvitationLinkCard } from './beheer/invitation-link-card';

/** Where an organisation begins: with the code the server showed to whoever runs it. */
@Component({
  selector: 'adem-first-administrator-page',
  imports: [
    ...[Brand, FieldErrors, FormField, FormRoot, InvitationLinkCard, MatButton, MatCheckbox],
    ...[MatError, MatFormField, MatHint, MatInput, MatLabel, MatRadioButton, MatRadioGroup],
    RouterLink,
  ],
  providers: [provideFieldDefaults()],
  templateUrl: './first-administrator-page.html',
  styleUrl: './coming-in.scss',
})
export class FirstAdministratorPage {
  private readonly access = inject(AccessService);

  protected readonly typed = signal<FirstAdministratorRequest>({
    ...{ token: '', organisationName: '', name: '', email: '', password: '' },
    second: { name: '', email: '', role: 'privacy_officer' },
  });
  protected readonly shown = signal(false);
  protected readonly refusal = signal('');
  protected readonly link = signal<InvitationLink | undefined>(undefined);
  protected readonly roleLabel = $localize`Rol van deze collega`;

  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.token, { message: $localize`Vul de code in die de server liet zien.` });
      required(path.organisationName, { message: $localize`Vul de naam van je organisatie in.` });
      required(path.name, { message: $localize`Vul je naam in.` });
      required(path.email, { message: $localize`Vul je e-mailadres in.` });
      required(path.password, { message: $localize`Kies een wachtwoord.` });
      required(path.second.name, { message: $localize`Vul de naam van je collega in.` });
      required(path.second.email, { message: $localize`Vul het e-mailadres van je collega in.` });
    },
    { submission: { action: () => this.send() } },
  );

  protected choose(role: SecondRole): void {
    this.typed.update((typed) => ({ ...typed, second: { ...typed.second, role } }));
  }

  private async send(): Promise<TreeValidationResult> {
    this.refusal.set('');
    try {
      this.link.set(await firstValueFrom(this.access.makeFirstAdministrator(this.typed())));
      return undefined;
    } catch (error) {
      this.refusal.set(sentenceOf(error));
      return refusedBy(error, this.form);
    }
  }
}

type SecondRole = 'administrator' | 'privacy_officer';
