import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type CurrentSession, Session } from '@ademruimte/web-client';
import { aClient, problem, sanne } from '@ademruimte/web-client-testing';
import { Screen } from '@ademruimte/web-testing';
import { AccountPage } from './account-page';
import { AdminPage } from './admin-page';

async function page(component: Type<unknown>, who: CurrentSession = sanne) {
  const server = aClient();
  const found = TestBed.inject(Session).find();
  server.expectOne('/api/v1/sessions/current').flush(who);
  await found;
  const fixture = TestBed.createComponent(component);
  TestBed.tick();
  return { server, screen: new Screen(fixture, fixture.nativeElement as HTMLElement) };
}

const here = { id: 'a', device: 'Chrome, Linux', current: true };
const there = { id: 'b', device: 'Safari, iPad', current: false };
const times = { startedAt: '2026-11-22T08:00:00Z', lastSeenAt: '2026-11-22T09:00:00Z' };

describe('my account', () => {
  it('says who somebody is here, in words', async () => {
    const { screen, server } = await page(AccountPage);
    server.expectOne('/api/v1/sessions').flush([]);
    await screen.settle();
    for (const fact of ['Sanne Vermeer', 'Gemeente Waterrijk', 'consulent', 'Wijkteam Noord']) {
      expect(screen.words).toContain(fact);
    }
  });

  it('lets somebody sign out elsewhere, and shows what is left', async () => {
    const { screen, server } = await page(AccountPage);
    server.expectOne('/api/v1/sessions').flush([
      { ...here, ...times },
      { ...there, ...times },
    ]);
    await screen.settle();
    screen.button('Daar uitloggen op Safari, iPad').click();
    server.expectOne({ method: 'DELETE', url: '/api/v1/sessions/b' }).flush(null);
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
    server.expectOne('/api/v1/sessions').flush([{ ...here, ...times }]);
    await screen.settle();
    expect(screen.words).toContain('Chrome, Linux');
    expect(screen.words).not.toContain('Safari');
  });

  it('says so when signing out elsewhere was refused', async () => {
    const { screen, server } = await page(AccountPage);
    server.expectOne('/api/v1/sessions').flush([{ ...there, ...times }]);
    await screen.settle();
    screen.button('Daar uitloggen op Safari, iPad').click();
    const request = server.expectOne({ method: 'DELETE', url: '/api/v1/sessions/b' });
    request.flush(...problem('busy', 503));
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
    server.expectOne('/api/v1/sessions').flush([]);
    await screen.settle();
    expect(screen.alert).toContain('Het is even druk.');
  });
});

describe('the page for administrators', () => {
  it('shows the templates and which is in use', async () => {
    const { screen, server } = await page(AdminPage, { ...sanne, roles: ['administrator'] });
    const template = { id: 't', version: 1, name: 'Mijn brug', number: 2, status: 'published' };
    server.expectOne('/api/v1/bridge-templates').flush([template]);
    await screen.settle();
    expect(screen.words).toContain('Mijn brug, versie 2');
    expect(screen.words).toContain('in gebruik');
  });

  it('is kind to anybody else and asks the server nothing', async () => {
    const { screen, server } = await page(AdminPage);
    await screen.settle();
    expect(screen.words).toContain('Deze pagina is voor beheerders');
    server.verify();
  });
});
