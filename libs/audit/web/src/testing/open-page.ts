import { Component, inputBinding, LOCALE_ID, type Type } from '@angular/core';
import type { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { type Role, rolePermissions } from '@ademruimte/contracts';
import { Session } from '@ademruimte/web-client';
import { aClient, sanne } from '@ademruimte/web-client-testing';
import { Screen } from '@ademruimte/web-testing';

const ROOT = '/api/v1';

/** Any other page. */
@Component({ selector: 'adem-elsewhere', template: '' })
export class Elsewhere {}

/** Lets what was set in motion go on, without waiting for the server. */
export async function soon(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
  }
}

/** A page of the log as somebody sees it, with the server's end in our hands. */
export class OpenPage {
  readonly router = TestBed.inject(Router);

  constructor(
    readonly server: HttpTestingController,
    readonly screen: Screen,
  ) {}

  async press(name: string): Promise<void> {
    this.screen.button(name).click();
    await soon();
  }

  /** Answers the one request that waits at this address, and gives it back to look at. */
  async answer(method: string, url: string, body: object | Blob | null, status = 200) {
    const asked = this.server.expectOne(
      (request) => request.method === method && request.urlWithParams === `${ROOT}${url}`,
    );
    asked.flush(body, { status, statusText: String(status) });
    await soon();
    return asked.request;
  }
}

/** Opens a page for somebody with this role; nothing it asks is answered yet. */
export async function openPage(
  page: Type<unknown>,
  inputs: Readonly<Record<string, unknown>>,
  role: Role,
): Promise<OpenPage> {
  TestBed.configureTestingModule({ providers: [{ provide: LOCALE_ID, useValue: 'nl' }] });
  const server = aClient();
  const found = TestBed.inject(Session).find();
  const permissions = [...rolePermissions[role]];
  server.expectOne(`${ROOT}/sessions/current`).flush({ ...sanne, roles: [role], permissions });
  await found;
  TestBed.inject(Router).resetConfig([{ path: '**', component: Elsewhere }]);
  const fixture = TestBed.createComponent(page, {
    bindings: Object.entries(inputs).map(([name, value]) => inputBinding(name, () => value)),
  });
  document.body.append(fixture.nativeElement as HTMLElement);
  await soon();
  return new OpenPage(server, new Screen(fixture));
}
