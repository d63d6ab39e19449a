import { Component, computed, inject } from '@angular/core';
import { Session } from '@ademruimte/web-client';
import { EmptyState, PageHeader } from '@ademruimte/web-ui';
import { PeopleList } from './beheer/people-list';
import { TeamList } from './beheer/team-list';
import { TemplateList } from './template-list';

/** What an administrator looks after: people, teams and bridge templates, and no client. */
@Component({
  selector: 'adem-admin-page',
  imports: [EmptyState, PageHeader, PeopleList, TeamList, TemplateList],
  template: `
    <div class="page page-narrow">
      <adem-page-header
        heading="Beheer"
        i18n-heading
        line="Hoe jouw organisatie met Ademruimte werkt."
        i18n-line
      />
      @if (mayRead()) {
        <section class="block" aria-labelledby="people">
          <h2 id="people" i18n>Mensen</h2>
          <p class="soft" i18n>Rollen geef je met twee mensen. Dossiers zie je hier nooit.</p>
          <adem-people-list [mayManage]="mayManage()" />
        </section>
      }
      @if (mayManage()) {
        <section class="block" aria-labelledby="teams">
          <h2 id="teams" i18n>Teams</h2>
          <adem-team-list />
        </section>
        <section class="block" aria-labelledby="templates">
          <h2 id="templates" i18n>Brugsjablonen</h2>
          <p class="soft" i18n>Wat ooit is vastgelegd, blijft naar zijn eigen versie wijzen.</p>
          <adem-template-list />
        </section>
      }
      @if (!mayRead()) {
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

  protected readonly mayRead = computed(() => this.session.may('people:read'));
  protected readonly mayManage = computed(() => this.session.may('people:manage'));
}
