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
import { ActivatedRoute, RouterLink } from '@angular/router';
import { AccessService, refusedBy, sentenceOf } from '@ademruimte/web-client';
import { Brand, FieldErrors, provideFieldDefaults } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';

/** Where a new colleague comes in with the link they were handed, and chooses a password. */
@Component({
  selector: 'adem-invitation-page',
  imports: [
    ...[Brand, FieldErrors, FormField, FormRoot, MatButton, MatCheckbox, MatError, MatFormField],
    ...[MatHint, MatInput, MatLabel, RouterLink],
  ],
  providers: [provideFieldDefaults()],
  templateUrl: './invitation-page.html',
  styleUrl: './coming-in.scss',
})
export class InvitationPage {
  private readonly access = inject(AccessService);
  protected readonly token = inject(ActivatedRoute).snapshot.fragment ?? '';
  private readonly typed = signal({ password: '' });

  protected readonly shown = signal(false);
  protected readonly done = signal(false);
  protected readonly refusal = signal('');

  protected readonly form = form(
    this.typed,
    (path) => required(path.password, { message: $localize`Kies een wachtwoord.` }),
    { submission: { action: () => this.send() } },
  );

  private async send(): Promise<TreeValidationResult> {
    this.refusal.set('');
    const { password } = this.typed();
    try {
      await firstValueFrom(this.access.acceptStaffInvitation({ token: this.token, password }));
      this.done.set(true);
      return undefined;
    } catch (error) {
      this.refusal.set(sentenceOf(error));
      return refusedBy(error, this.form);
    }
  }
}
