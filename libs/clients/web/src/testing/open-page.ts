import { Component, inputBinding, LOCALE_ID, type Type } from '@angular/core';
import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { type Role, rolePermissions } from '@ademruimte/contracts';
import { Session } from '@ademruimte/web-client';
import { aClient, problem, sanne } from '@ademruimte/web-client-testing';
import { Screen } from '@ademruimte/web-testing';

const ROOT = '/api/v1';

@Component({ selector: 'adem-elsewhere', template: '' })
class Elsewhere {}

/** Lets what was set in motion go on, without waiting for the server. */
export async function soon(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
  }
}

/** A page as somebody sees it, with the server's end in our hands. */
export class OpenPage {
  readonly router = TestBed.inject(Router);

  constructor(
    readonly server: HttpTestingController,
    readonly screen: Screen,
  ) {}

  async press(name: string): Promise<void> {
    const button = this.screen.button(name);
    button.focus();
    button.click();
    await soon();
  }

  /** Picks one of a row of answers, or ticks a box. */
  async choose(label: string): Promise<void> {
    this.screen.field(label).click();
    await soon();
  }

  async type(label: string, text: string): Promise<void> {
    const field = this.screen.field(label);
    field.value = text;
    for (const kind of ['input', 'change', 'blur']) {
      field.dispatchEvent(new Event(kind, { bubbles: kind !== 'blur' }));
    }
    await soon();
  }

  /** Answers the one request that waits at this address, and gives it back to look at. */
  async answer(method: string, url: string, body: object | null, headers = {}) {
    const asked = this.server.expectOne(
      (request) => request.method === method && request.urlWithParams === `${ROOT}${url}`,
    );
    asked.flush(body, { headers });
    await soon();
    return asked.request;
  }

  /** Refuses the one request that waits at this address. */
  async refuse(method: string, url: string, code: string, status: number, more: object = {}) {
    const asked = this.server.expectOne({ method, url: `${ROOT}${url}` });
    const [body, options] = problem(code, status);
    asked.flush({ ...body, ...more }, options);
    await soon();
    return asked.request;
  }

  /** Whether something is asked or sent there now. */
  waitsFor(method: string, url: string): boolean {
    return (
      this.server.match(
        (request) => request.method === method && request.urlWithParams === `${ROOT}${url}`,
      ).length > 0
    );
  }
}

/** Opens a page for somebody with these roles; nothing it asks is answered yet. */
export async function openPage(
  page: Type<unknown>,
  inputs: Readonly<Record<string, unknown>> = {},
  roles: readonly Role[] = ['caseworker'],
): Promise<OpenPage> {
  TestBed.configureTestingModule({ providers: [{ provide: LOCALE_ID, useValue: 'nl' }] });
  const server = aClient();
  const found = TestBed.inject(Session).find();
  const permissions = [...new Set(roles.flatMap((role) => rolePermissions[role]))];
  server.expectOne(`${ROOT}/sessions/current`).flush({ ...sanne, roles, permissions });
  await found;
  TestBed.inject(Router).resetConfig([{ path: '**', component: Elsewhere }]);
  const fixture = TestBed.createComponent(page, {
    bindings: Object.entries(inputs).map(([name, value]) => inputBinding(name, () => value)),
  });
  document.body.append(fixture.nativeElement as HTMLElement);
  await soon();
  return new OpenPage(server, new Screen(fixture));
}
