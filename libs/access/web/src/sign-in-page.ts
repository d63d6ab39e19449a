import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { systemResource, wantedPage } from '@ademruimte/web-client';
import { Brand } from '@ademruimte/web-ui';
import { SignInForm } from './sign-in-form';

/** The door: sign in and go on to the page that was asked for. */
@Component({
  selector: 'adem-sign-in-page',
  imports: [Brand, MatButton, SignInForm],
  templateUrl: './sign-in-page.html',
  styles: `
    .brand {
      display: flex;
      justify-content: center;
      padding-block: 4vh 8px;
    }
    .password {
      overflow-wrap: anywhere;
    }
  `,
})
export class SignInPage {
  /** Where somebody was going, from the address. */
  readonly terug = input<string>();

  private readonly router = inject(Router);
  private readonly system = systemResource();

  protected readonly email = signal('');
  protected readonly demo = computed(() => this.system.hasValue() && this.system.value().demo);
  protected readonly accounts = [
    { role: $localize`Consulent`, email: 'consulent@demo.test' },
    { role: $localize`Tweede consulent`, email: 'consulent2@demo.test' },
    { role: $localize`Ervaringsdeskundige`, email: 'ervaring@demo.test' },
    { role: $localize`Teamleider`, email: 'teamleider@demo.test' },
    { role: $localize`Privacyfunctionaris`, email: 'privacy@demo.test' },
    { role: $localize`Beheerder`, email: 'beheer@demo.test' },
    { role: $localize`Beleidsmedewerker`, email: 'beleid@demo.test' },
  ];

  protected goOn(): void {
    void this.router.navigateByUrl(wantedPage(this.terug()));
  }
}
