import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { rolePermissions } from '@ademruimte/contracts';
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
  const account = async () => {
    const opened = await page(AccountPage);
    const choice = { offered: false, wanted: false, failedOn: null };
    opened.server.expectOne('/api/v1/morning-digest').flush(choice);
    return opened;
  };

  it('says who somebody is here, in words', async () => {
    const { screen, server } = await account();
    server.expectOne('/api/v1/sessions').flush([]);
    await screen.settle();
    for (const fact of ['Sanne Vermeer', 'Gemeente Waterrijk', 'consulent', 'Wijkteam Noord']) {
      expect(screen.words).toContain(fact);
    }
  });

  it('lets somebody sign out elsewhere, and shows what is left', async () => {
    const { screen, server } = await account();
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
    const { screen, server } = await account();
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

const refused = (status: number) => ({ status, statusText: 'Precondition Failed' });

describe('the page for administrators', () => {
  const ilse = {
    ...sanne,
    roles: ['administrator'],
    permissions: [...rolePermissions.administrator],
  } as typeof sanne;
  const noor = {
    ...{ id: 'n', name: 'Noor Bakker', email: 'noor@voorbeeld.test' },
    ...{ joined: false, isSelf: false, lastDay: null, roles: [] },
  };
  const waiting = {
    ...{ id: 'c', staffMemberId: 'n', name: 'Noor Bakker', kind: 'give', role: 'team_lead' },
    ...{ teamName: 'Team Noord', fromDay: '2026-11-24', untilDay: null },
    ...{ proposedByName: 'Omar Said', proposedAt: '2026-11-24T09:00:00Z' },
  };

  const beheer = async (who: typeof sanne, changes: object[] = []) => {
    const { screen, server } = await page(AdminPage, who);
    server.expectOne('/api/v1/people').flush([noor]);
    server.expectOne('/api/v1/role-changes').flush(changes);
    for (const part of ['team-settings', 'bridge-templates']) {
      for (const one of server.match(`/api/v1/${part}`)) one.flush([]);
    }
    await screen.settle();
    return { screen, server };
  };

  it('lets a second person decide about a role, and never who proposed it', async () => {
    const own = { ...waiting, id: 'd', mayDecide: false };
    const { screen, server } = await beheer(ilse, [{ ...waiting, mayDecide: true }, own]);
    expect(screen.names('button').filter((name) => name === 'Akkoord')).toHaveLength(1);
    screen.button('Akkoord').click();
    server.expectOne('/api/v1/role-changes/c/approve').flush(null);
  });

  it('shows the link of who is asked in, once', async () => {
    const { screen, server } = await beheer(ilse);
    screen.button('Nieuwe link voor Noor Bakker').click();
    const link = { token: 'geheim', expiresAt: '2026-12-01T10:00:00Z' };
    server.expectOne('/api/v1/people/n/invitations').flush(link);
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
    server.expectOne('/api/v1/people').flush([noor]);
    await screen.settle();
    expect(screen.words).toContain('/uitnodiging#geheim');
  });

  it('proposes the end of one role, and says that somebody else decides', async () => {
    const role = { id: 'm1', role: 'caseworker', teamName: 'Team Noord', fromDay: '2026-01-01' };
    const roles = [{ ...role, untilDay: null }];
    const { screen, server } = await page(AdminPage, ilse);
    server.expectOne('/api/v1/people').flush([{ ...noor, joined: true, roles }]);
    server.expectOne('/api/v1/role-changes').flush([]);
    for (const part of ['team-settings', 'bridge-templates']) {
      for (const one of server.match(`/api/v1/${part}`)) one.flush([]);
    }
    await screen.settle();
    screen.button('Laat stoppen: consulent, Noor Bakker').click();
    const sent = server.expectOne('/api/v1/people/n/role-changes');
    expect(sent.request.body).toMatchObject({ role: 'caseworker', membershipId: 'm1' });
    sent.flush({ id: 'c' });
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
    for (const one of server.match(({ method }) => method === 'GET')) one.flush([]);
    await screen.settle();
    expect(screen.words).toContain('Voorgesteld: Noor Bakker stopt als consulent.');
  });

  it('lays both versions of a team side by side when a colleague was faster', async () => {
    const noord = {
      ...{ id: 't', version: 1, name: 'Team Noord', phone: null },
      ...{ maxActiveGoals: 2, measurementMonths: 6 },
    };
    const { screen, server } = await page(AdminPage, ilse);
    for (const part of ['people', 'role-changes', 'bridge-templates']) {
      for (const one of server.match(`/api/v1/${part}`)) one.flush([]);
    }
    for (const one of server.match('/api/v1/team-settings')) one.flush([noord]);
    await screen.settle();
    screen.button('Wijzig Team Noord').click();
    await screen.settle();
    await screen.type('Naam van het team', 'Team Noordwest');
    screen.button('Bewaren').click();
    await screen.settle();
    const current = { ...noord, version: 2, name: 'Team Noordoost' };
    server
      .expectOne('/api/v1/teams/t')
      .flush({ type: '/problems/record-changed', status: 412, current }, refused(412));
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
    await screen.settle();
    expect(screen.words).toContain('Team Noordwest');
    expect(screen.words).toContain('Team Noordoost');
  });

  it('gives a privacy officer people to read, and nothing to change', async () => {
    const permissions = [...rolePermissions.privacy_officer];
    const { screen, server } = await beheer({ ...sanne, permissions });
    expect(screen.words).toContain('Noor Bakker');
    expect(screen.names('button')).toEqual([]);
    server.expectNone('/api/v1/team-settings');
  });

  it('shows the templates and which is in use', async () => {
    const { screen, server } = await page(AdminPage, ilse);
    server.expectOne('/api/v1/people').flush([]);
    server.expectOne('/api/v1/role-changes').flush([]);
    server.expectOne('/api/v1/team-settings').flush([]);
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
