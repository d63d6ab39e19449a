import { Component, inject } from '@angular/core';
import { Session } from '@ademruimte/web-client';
import { EmptyState, PageHeader } from '@ademruimte/web-ui';
import { RegistrationForm } from './registration-form';

/** The page where a caseworker registers somebody. */
@Component({
  selector: 'adem-register-page',
  imports: [EmptyState, PageHeader, RegistrationForm],
  template: `
    <div class="page page-reading">
      <adem-page-header
        heading="Nieuwe inwoner"
        i18n-heading
        line="Vul in wat je weet. De rest mag later."
        i18n-line
      />
      @if (allowed) {
        <adem-registration-form />
      } @else {
        <adem-empty-state
          heading="Inschrijven doet een consulent"
          i18n-heading
          text="Vraag een collega om deze inwoner in te schrijven."
          i18n-text
        />
      }
    </div>
  `,
})
export class RegisterPage {
  protected readonly allowed = inject(Session).may('client:register');
}
