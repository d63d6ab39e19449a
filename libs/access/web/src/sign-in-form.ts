import { HttpErrorResponse } from '@angular/common/http';
import { Component, inject, input, linkedSignal, output, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { codeOf, type CurrentSession, sentenceOf, Session } from '@ademruimte/web-client';
import { FieldErrors } from '@ademruimte/web-ui';

interface OrganisationChoice {
  readonly id: string;
  readonly name: string;
}

/** E-mail address and password, and the organisation when somebody works for more than one. */
@Component({
  selector: 'adem-sign-in-form',
  imports: [
    FieldErrors,
    FormField,
    FormRoot,
    MatButton,
    MatCheckbox,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatRadioButton,
    MatRadioGroup,
  ],
  templateUrl: './sign-in-form.html',
  styleUrl: './sign-in-form.scss',
})
export class SignInForm {
  /** Filled in beforehand when it is known who has to come back. */
  readonly email = input('');
  readonly signedIn = output<CurrentSession>();

  private readonly session = inject(Session);
  private readonly typed = linkedSignal(() => ({ email: this.email(), password: '' }));

  protected readonly shown = signal(false);
  protected readonly refusal = signal('');
  protected readonly organisations = signal<readonly OrganisationChoice[]>([]);
  protected readonly organisationId = signal<string | undefined>(undefined);
  protected readonly chooseLabel = $localize`Organisatie`;

  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.email, { message: $localize`Vul je e-mailadres in.` });
      required(path.password, { message: $localize`Vul je wachtwoord in.` });
    },
    { submission: { action: () => this.signIn() } },
  );

  private async signIn(): Promise<undefined> {
    this.refusal.set('');
    try {
      const session = await this.session.signIn({
        email: this.typed().email.trim(),
        password: this.typed().password,
        organisationId: this.organisationId(),
      });
      if (session) this.signedIn.emit(session);
    } catch (error) {
      this.refuse(error);
    }
    return undefined;
  }

  private refuse(error: unknown): void {
    this.refusal.set(sentenceOf(error));
    if (codeOf(error) !== 'choose-organisation') return;
    const { organisations } = (error as HttpErrorResponse).error as {
      organisations: OrganisationChoice[];
    };
    this.organisations.set(organisations);
    this.organisationId.set(organisations[0]?.id);
  }
}
