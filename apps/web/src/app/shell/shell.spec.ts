import { Component } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Router, TitleStrategy } from '@angular/router';
import type { CurrentSession } from '@ademruimte/web-client';
import { Connection, SearchWords, Session } from '@ademruimte/web-client';
import { aClient, sanne } from '@ademruimte/web-client-testing';
import { Screen } from '@ademruimte/web-testing';
import { PageTitle } from '../page-title';
import { Shell } from './shell';

@Component({ selector: 'adem-today', template: '<h1 i18n>Goedemorgen</h1>' })
class Today {}
@Component({ selector: 'adem-clients', template: '<h1 i18n>Inwoners</h1><input id="zoeken" />' })
class Clients {}

async function signedIn(who: CurrentSession = sanne) {
  TestBed.configureTestingModule({
    providers: [{ provide: TitleStrategy, useExisting: PageTitle }],
  });
  const server = aClient();
  const found = TestBed.inject(Session).find();
  server.expectOne('/api/v1/sessions/current').flush(who);
  await found;
  TestBed.inject(Router).resetConfig([
    { path: 'vandaag', title: 'Vandaag', component: Today },
    { path: 'inwoners', title: 'Inwoners', component: Clients },
  ]);
  const fixture: ComponentFixture<Shell> = TestBed.createComponent(Shell);
  document.body.append(fixture.nativeElement as HTMLElement);
  const screen = new Screen(fixture, fixture.nativeElement as HTMLElement);
  await go('/vandaag');
  await screen.settle();
  return { screen, go: (url: string) => go(url).then(() => screen.settle()) };
}

async function go(url: string): Promise<void> {
  await TestBed.inject(Router).navigateByUrl(url);
}

describe('the bar', () => {
  it('has the main menu and marks the page somebody is on', async () => {
    const { screen } = await signedIn();
    expect(screen.link('Vandaag').getAttribute('aria-current')).toBe('page');
    expect(screen.link('Inwoners').getAttribute('aria-current')).toBeNull();
    expect(screen.link('Team').getAttribute('href')).toBe('/team');
  });

  it('leaves out what a role never does', async () => {
    const { screen } = await signedIn({
      ...sanne,
      roles: ['administrator'],
      permissions: ['people:read'],
    });
    expect(screen.names('a')).not.toContain('Inwoners');
    expect(screen.names('a')).not.toContain('Zoeken');
    expect(screen.names('a')).toContain('Beheer');
  });

  it('hands a name over in memory, never in an address', async () => {
    const { screen } = await signedIn();
    screen.field('Zoek een inwoner').value = '  Amina ';
    screen.field('Zoek een inwoner').form?.dispatchEvent(new Event('submit'));
    await screen.settle();
    expect(TestBed.inject(SearchWords).words()).toBe('Amina');
    expect(TestBed.inject(Router).url).toBe('/inwoners');
  });

  it('says calmly that there is no connection', async () => {
    const { screen } = await signedIn();
    expect(screen.words).not.toContain('geen verbinding');
    TestBed.inject(Connection).failed();
    await screen.settle();
    expect(screen.words).toContain('Er is nu geen verbinding. Wat je typt, blijft hier staan.');
  });
});

describe('arriving on a page', () => {
  it('names the tab, says the title and puts focus on the heading', async () => {
    const { screen, go: visit } = await signedIn();
    await visit('/inwoners');
    expect(document.title).toBe('Inwoners · Ademruimte');
    expect(document.querySelector('[aria-live=polite]')?.textContent).toBe('Inwoners');
    expect(document.activeElement).toBe(screen.heading('Inwoners'));
  });

  it('puts focus on the place an address points at', async () => {
    const { screen, go: visit } = await signedIn();
    await visit('/inwoners#zoeken');
    expect(document.activeElement?.id).toBe('zoeken');
    expect(screen.words).toContain('Inwoners');
  });

  it('leaves focus alone on the first page', async () => {
    await signedIn();
    expect(document.activeElement).toBe(document.body);
  });
});
