import { Component, LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import {
  provideRouter,
  Router,
  RouterOutlet,
  withComponentInputBinding,
  withRouterConfig,
} from '@angular/router';
import type { FormOfAddress, Permission } from '@ademruimte/contracts';
import { ClientInView, Session } from '@ademruimte/web-client';
import { aClient, sanne } from '@ademruimte/web-client-testing';
import { Screen } from '@ademruimte/web-testing';
// Compiled beforehand, so that no test waits for it.
import '../fill/choose-page';
import '../fill/fill-page';
import '../fill/talk-page';
import '../history/history-page';
import '../page/bridge-page';
import { bridgeRoutes } from '../bridge.routes';
import { AMINA } from './samples';

// The first page of a file compiles all of Material it uses, on a busy machine too.
jest.setTimeout(20_000);

@Component({ selector: 'adem-window', imports: [RouterOutlet], template: '<router-outlet />' })
class Window {}

const CLIENT = `/api/v1/clients/${AMINA}`;

/** Addresses of the API. */
export const api = {
  bridge: `${CLIENT}/bridge`,
  assessments: `${CLIENT}/assessments`,
  template: '/api/v1/bridge-templates/current',
};

interface Wanted {
  readonly may?: readonly Permission[];
  readonly formOfAddress?: FormOfAddress;
}

/** Lets what was set in motion go on, without waiting for the server. */
export async function soon(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) {
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
  }
}

/** Opens a page of Amina's bridge as the router does; nothing is answered yet. */
export async function openBridge(path = '', { may, formOfAddress = 'u' }: Wanted = {}) {
  const permissions = [...(may ?? (['bridge:read', 'bridge:rate'] as const))];
  const routing = [
    withComponentInputBinding(),
    withRouterConfig({ paramsInheritanceStrategy: 'always' }),
  ];
  TestBed.configureTestingModule({
    providers: [provideRouter([], ...routing), { provide: LOCALE_ID, useValue: 'nl' }],
  });
  const server = aClient();
  const found = TestBed.inject(Session).find();
  server.expectOne('/api/v1/sessions/current').flush({ ...sanne, permissions });
  await found;
  const names = { callName: 'Amina', fullName: 'Amina Haddadi' };
  TestBed.inject(ClientInView).show({ id: AMINA, ...names, formOfAddress, may: permissions });
  const router = TestBed.inject(Router);
  router.resetConfig([{ path: 'inwoners/:clientId/brug', children: bridgeRoutes }]);
  const fixture = TestBed.createComponent(Window);
  document.body.append(fixture.nativeElement as HTMLElement);
  const screen = new Screen(fixture);
  const go = async (to: string): Promise<void> => {
    await router.navigateByUrl(`/inwoners/${AMINA}/brug${to}`);
    await soon();
  };
  await go(path);
  return { server, screen, router, go, choose, press: pressIn(screen) };
}

/** Points at a sentence, or at a reason for none; the second time it stands there, with `nth` 1. */
async function choose(label: string, nth = 0): Promise<void> {
  const labels = [...document.querySelectorAll('label')].filter(
    (one) => one.textContent.trim() === label,
  );
  labels[nth]?.click();
  await soon();
}

function pressIn(screen: Screen) {
  return async (name: string): Promise<void> => {
    screen.button(name).click();
    await soon();
  };
}
