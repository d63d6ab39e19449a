import { Component, LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, RouterOutlet } from '@angular/router';
import type { FileResponse } from '@ademruimte/web-client';
import { aSignedInClient } from '@ademruimte/web-client-testing';
import { Screen } from '@ademruimte/web-testing';
import { ClientFrame } from '../client-frame';
import { OverviewPage } from '../overview/overview-page';
import { AMINA } from './file-samples';

@Component({ selector: 'adem-elsewhere', template: '<p i18n>een ander tabblad</p>' })
class Elsewhere {}

@Component({ selector: 'adem-window', imports: [RouterOutlet], template: '<router-outlet />' })
class Window {}

const TABS = ['brug', 'doelplan', 'gesprekken', 'gezin', 'gegevens'];

export const FILE = `/api/v1/clients/${AMINA}/file`;

/** Lets what was set in motion go on, without waiting for the server. */
export async function soon(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
  }
}

/** Opens Amina's file at a tab, as the router does; the file itself is not answered yet. */
export async function openTab(tab = '') {
  TestBed.configureTestingModule({ providers: [{ provide: LOCALE_ID, useValue: 'nl' }] });
  const server = await aSignedInClient();
  const router = TestBed.inject(Router);
  router.resetConfig([
    {
      path: 'inwoners/:clientId',
      component: ClientFrame,
      children: [
        { path: '', pathMatch: 'full', component: OverviewPage },
        ...TABS.map((path) => ({ path, component: Elsewhere })),
        { path: '**', component: Elsewhere },
      ],
    },
    { path: '**', component: Elsewhere },
  ]);
  const fixture = TestBed.createComponent(Window);
  document.body.append(fixture.nativeElement as HTMLElement);
  const screen = new Screen(fixture);
  const go = async (path: string): Promise<void> => {
    await router.navigateByUrl(`/inwoners/${AMINA}${path}`);
    await soon();
  };
  const press = async (name: string): Promise<void> => {
    screen.button(name).click();
    await soon();
  };
  await go(tab);
  return { server, screen, router, go, press };
}

/** Opens Amina's file and shows it. */
export async function openFile(file: FileResponse, tab = '') {
  const opened = await openTab(tab);
  opened.server.expectOne(FILE).flush(file);
  await soon();
  return opened;
}
