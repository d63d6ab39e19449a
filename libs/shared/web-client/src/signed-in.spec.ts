import { TestBed } from '@angular/core/testing';
import type { ActivatedRouteSnapshot, RouterStateSnapshot, UrlTree } from '@angular/router';
import { Session } from './session';
import { DeviceKey } from './kept/device-key';
import { Kept } from './kept';
import { HAS_KEY_HERE, signedIn, signedInOrPrepared, wantedPage } from './signed-in';
import { aClient, aSignedInClient, problem, sanne } from './testing/client';
import { aDevice, aFreshPage, countOnDisk, until } from './testing/device';

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

describe('the door to what was set ready for the road', () => {
  const TALK = '/inwoners/018f/gesprek/0190/aankomen';
  const enter = () => {
    const state = { url: TALK } as RouterStateSnapshot;
    const enters = signedInOrPrepared({} as ActivatedRouteSnapshot, state);
    return enters as Promise<boolean | UrlTree>;
  };
  const hasKeyHere = async () => (await TestBed.inject(Kept).whoIsHere()) !== undefined;
  const visit = () => TestBed.runInInjectionContext(enter);
  const aDoor = () => {
    TestBed.configureTestingModule({
      providers: [{ provide: HAS_KEY_HERE, useValue: hasKeyHere }],
    });
    return aClient();
  };

  /** Sanne was here with a network, so her key is on this device. */
  async function wasHere() {
    await aDevice();
    const server = await aSignedInClient();
    const found = TestBed.inject(DeviceKey).find();
    await until(() => {
      const [asked] = server.match(({ url }) => url.includes('/device-keys/'));
      asked?.flush({ key: btoa('s'.repeat(32)), staffMemberId: 'x', hours: 12 });
      return asked !== undefined;
    });
    await found;
    TestBed.resetTestingModule();
    aFreshPage();
  }

  it('opens without a network for whoever has a key on this device', async () => {
    await wasHere();
    const server = aDoor();
    const visited = visit();
    server.expectOne(CURRENT).error(new ProgressEvent('error'));
    expect(await visited).toBe(true);
  });

  it('stays closed without a network on a device that has none', async () => {
    await aDevice();
    const server = aDoor();
    const visited = visit();
    server.expectOne(CURRENT).error(new ProgressEvent('error'));
    await expect(visited).rejects.toMatchObject({ status: 0 });
  });

  it('leads to the sign-in page when the session ended, key or no key', async () => {
    await wasHere();
    const server = aDoor();
    const visited = visit();
    server.expectOne(CURRENT).flush(...problem('not-signed-in', 401));
    expect(String(await visited)).toContain('/inloggen');
    await until(async () => (await countOnDisk('keys')) === 0);
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
