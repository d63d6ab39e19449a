import { Component, computed, inject } from '@angular/core';
import { Session } from '@ademruimte/web-client';
import { EmptyState, PageHeader } from '@ademruimte/web-ui';
import { TemplateList } from './template-list';

/** What an administrator looks after; for now the bridge templates. */
@Component({
  selector: 'adem-admin-page',
  imports: [EmptyState, PageHeader, TemplateList],
  template: `
    <div class="page page-narrow">
      <adem-page-header
        heading="Beheer"
        i18n-heading
        line="Hoe jouw organisatie met Ademruimte werkt."
        i18n-line
      />
      @if (allowed()) {
        <section class="block" aria-labelledby="templates">
          <h2 id="templates" i18n>Brugsjablonen</h2>
          <p class="soft" i18n>Wat ooit is vastgelegd, blijft naar zijn eigen versie wijzen.</p>
          <adem-template-list />
        </section>
      } @else {
        <adem-empty-state
          heading="Deze pagina is voor beheerders"
          i18n-heading
          text="Mist er iets? Vraag het de beheerder van jouw organisatie."
          i18n-text
        />
      }
    </div>
  `,
})
export class AdminPage {
  private readonly session = inject(Session);

  protected readonly allowed = computed(
    () => this.session.current()?.roles.includes('administrator') ?? false,
  );
}
