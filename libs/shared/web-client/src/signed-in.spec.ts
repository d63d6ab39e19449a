import { TestBed } from '@angular/core/testing';
import type { ActivatedRouteSnapshot, RouterStateSnapshot, UrlTree } from '@angular/router';
import { Session } from './session';
import { signedIn, wantedPage } from './signed-in';
import { aClient, problem, sanne } from './testing/client';

const CURRENT = '/api/v1/sessions/current';

function visit(url: string) {
  const state = { url } as RouterStateSnapshot;
  return TestBed.runInInjectionContext(() => signedIn({} as ActivatedRouteSnapshot, state));
}

describe('the door to every page', () => {
  it('opens for who is signed in, and asks the server once', async () => {
    const server = aClient();
    const first = visit('/team');
    server.expectOne(CURRENT).flush(sanne);
    expect(await first).toBe(true);
    expect(await visit('/inwoners')).toBe(true);
    server.verify();
  });

  it('leads anybody else to the sign-in page and remembers where they were going', async () => {
    const server = aClient();
    const visited = visit('/inwoners/018f/doelplan');
    server.expectOne(CURRENT).flush(...problem('not-signed-in', 401));
    const tree = (await visited) as UrlTree;
    expect(tree.toString()).toBe('/inloggen?terug=%2Finwoners%2F018f%2Fdoelplan');
  });

  it('does not take silence of the server for a stranger', async () => {
    const server = aClient();
    const visited = visit('/team') as Promise<unknown>;
    server.expectOne(CURRENT).error(new ProgressEvent('error'));
    await expect(visited).rejects.toMatchObject({ status: 0 });
  });
});

describe('the page to go back to', () => {
  it.each(['//elders.test', '/\\elders.test', 'https://elders.test', 'javascript:alert(1)', ''])(
    'is never %s',
    (terug) => expect(wantedPage(terug)).toBe('/'),
  );

  it('is the page that was asked for', () => {
    expect(wantedPage('/inwoners/018f/brug?nu=1')).toBe('/inwoners/018f/brug?nu=1');
  });
});

describe('the session', () => {
  it('knows what a person may, and nothing before they are known', async () => {
    const server = aClient();
    const session = TestBed.inject(Session);
    expect(session.may('plan:edit')).toBe(false);
    const found = session.find();
    server.expectOne(CURRENT).flush(sanne);
    await found;
    expect(session.may('plan:edit')).toBe(true);
    expect(session.may('team:assign')).toBe(false);
  });

  it('remembers who was here when it has ended, so that the page stays', async () => {
    const server = aClient();
    const session = TestBed.inject(Session);
    void session.find();
    server.expectOne(CURRENT).flush(sanne);
    const again = session.find();
    server.expectOne(CURRENT).flush(...problem('not-signed-in', 401));
    expect(await again).toBeUndefined();
    expect(session.current()?.name).toBe('Sanne Vermeer');
  });
});
