import { Component, computed, inject, Injector, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { sentenceOf, Session } from '@ademruimte/web-client';
import { Under } from '@ademruimte/web-ui';

/** Who is signed in, the way to their account, and the way out. */
@Component({
  selector: 'adem-account-menu',
  imports: [RouterLink, Under],
  template: `
    @if (me(); as person) {
      <button type="button" popovertarget="mijn-menu">
        <b aria-hidden="true">{{ person.initials }}</b>
        <span class="visually-hidden" i18n>{{ person.name }}, mijn account</span>
      </button>
      <div popover ademUnder id="mijn-menu" class="panel narrow">
        <p class="who">
          <b>{{ person.name }}</b>
          <span class="soft small">{{ person.organisation.name }}</span>
        </p>
        <a class="action" routerLink="/account" i18n>Mijn account</a>
        @if (seesPeople()) {
          <a class="action" routerLink="/beheer" i18n>Beheer</a>
        }
        @if (leadsTeam()) {
          <a class="action" routerLink="/knelpunten" i18n>Knelpunten</a>
          <a class="action" routerLink="/noodinzage" i18n>Noodinzage</a>
        }
        <button class="action" type="button" (click)="leave()" i18n>Uitloggen</button>
        @if (refusal(); as sentence) {
          <p class="small" role="alert">{{ sentence }}</p>
        }
      </div>
    }
  `,
  styleUrl: './tools.scss',
  styles: `
    .who {
      display: grid;
      padding: 0 14px 10px;
      overflow-wrap: anywhere;
    }
  `,
})
export class AccountMenu {
  private readonly injector = inject(Injector);
  private readonly session = inject(Session);
  protected readonly me = this.session.current;
  protected readonly refusal = signal('');
  /** What a team lead looks at now and then. */
  protected readonly leadsTeam = computed(
    () => this.session.may('today:read') && this.session.may('break-glass:review'),
  );
  protected readonly seesPeople = computed(() => this.session.may('people:read'));

  protected async leave(): Promise<void> {
    this.refusal.set('');
    const { SignOut } = await import('@ademruimte/access-web');
    try {
      await this.injector.get(SignOut).leave();
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
  }
}
