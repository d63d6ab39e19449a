import { Component, LOCALE_ID } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { HttpTestingController } from '@angular/common/http/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { provideRouter, Router, RouterOutlet, withComponentInputBinding } from '@angular/router';
import type { FormOfAddress, Permission } from '@ademruimte/contracts';
import {
  ClientInView,
  type CurrentSession,
  type PlanResponse,
  Session,
} from '@ademruimte/web-client';
import { aClient, sanne } from '@ademruimte/web-client-testing';
import { Screen } from '@ademruimte/web-testing';
import { planRoutes } from '../plan.routes';
import { template } from './template-sample';

export const AMINA = '018f0000-0000-7000-8000-00000000a111';
export const CLIENT = `/api/v1/clients/${AMINA}`;
export const PLAN = `${CLIENT}/plan`;

const EVERYTHING: Permission[] = [
  'plan:read',
  'plan:edit',
  'plan:agree',
  'step:do',
  'recognition:give',
];

@Component({ selector: 'adem-window', imports: [RouterOutlet], template: '<router-outlet />' })
class Window {}

interface Reader {
  readonly may?: readonly Permission[];
  readonly who?: CurrentSession;
  readonly formOfAddress?: FormOfAddress;
}

/** A plan on the screen, with the server's end in our hands. */
export class OpenedPlan {
  readonly screen: Screen;

  constructor(
    private readonly fixture: ComponentFixture<unknown>,
    readonly server: HttpTestingController,
    readonly router: Router,
  ) {
    this.screen = new Screen(fixture);
  }

  /** All that can be read, with a space between pieces that stand apart. */
  get words(): string {
    return piecesOf(document.body);
  }

  /** Lets what was set in motion go on, and answers what a form asks by itself. */
  async soon(): Promise<void> {
    for (let turn = 0; turn < 4; turn += 1) {
      await new Promise((done) => setTimeout(done));
      TestBed.tick();
      this.answerByItself();
    }
  }

  async press(name: string): Promise<void> {
    this.screen.button(name).click();
    await this.soon();
  }

  /** Chooses one of a short list: the radio or checkbox with this label. */
  async choose(label: string): Promise<void> {
    const labels = [...document.querySelectorAll('label')];
    const found = labels.find((one) => piecesOf(one) === label);
    if (!found) throw new Error(`Nothing to choose called '${label}'`);
    found.click();
    await this.soon();
  }

  async type(label: string, text: string): Promise<void> {
    await this.screen.type(label, text);
    await this.soon();
  }

  /** Opens the menu behind 'Meer' of a step or goal and presses one of its lines. */
  async pick(more: string, line: string): Promise<void> {
    await this.press(more);
    const items = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')];
    const found = items.find((item) => piecesOf(item) === line);
    if (!found)
      throw new Error(`No '${line}' in the menu; there are: ${items.map(piecesOf).join()}`);
    found.click();
    await this.soon();
  }

  /** The one request with this method and end of its address. */
  request(method: string, end: string) {
    return this.server.expectOne(
      ({ method: used, url }) => used === method && url === `${CLIENT}${end}`,
    );
  }

  /** Answers a change with the version the record has now. */
  async accept(method: string, end: string, version = 99): Promise<void> {
    const headers = { ETag: `"${version}"` };
    this.request(method, end).flush(null, { status: 204, statusText: 'No Content', headers });
    await this.soon();
  }

  /** Answers the reload of the plan. */
  async reloaded(plan: PlanResponse): Promise<void> {
    this.server.expectOne(PLAN).flush(plan);
    await this.soon();
  }

  private answerByItself(): void {
    const asked = (end: string) =>
      this.server.match(({ method, url }) => method === 'GET' && url.includes(end));
    for (const draft of asked('/drafts/')) draft.flush(null, { status: 404, statusText: 'None' });
    for (const one of asked('/bridge-templates/current')) one.flush(template);
    for (const one of asked('/colleagues')) one.flush(colleagues);
  }
}

/** The people Sanne works with. */
export const colleagues = [
  {
    ...{ id: sanne.staffMemberId, name: 'Sanne Vermeer' },
    initials: 'SV',
    roles: ['caseworker'],
    teamIds: [],
  },
  { id: 'farid', name: 'Farid Amrani', initials: 'FA', roles: ['experience_expert'], teamIds: [] },
  { id: 'mo', name: 'Mo de Wit', initials: 'MW', roles: ['caseworker'], teamIds: [] },
];

/** Opens a page of Amina's plan for Sanne, who works on the file unless said otherwise. */
export async function openPlan(plan: PlanResponse, path = '', reader: Reader = {}) {
  const { may = EVERYTHING, who = sanne, formOfAddress = 'u' } = reader;
  TestBed.resetTestingModule();
  document.body.replaceChildren();
  TestBed.configureTestingModule({
    providers: [
      { provide: LOCALE_ID, useValue: 'nl' },
      { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
      provideRouter([], withComponentInputBinding()),
    ],
  });
  const server = aClient();
  const found = TestBed.inject(Session).find();
  server
    .expectOne('/api/v1/sessions/current')
    .flush({ ...who, permissions: [...EVERYTHING, ...may] });
  await found;
  const names = { callName: 'Amina', fullName: 'Amina Haddadi', formOfAddress };
  TestBed.inject(ClientInView).show({ id: AMINA, ...names, may });
  const router = TestBed.inject(Router);
  router.resetConfig([{ path: 'inwoners/:clientId/doelplan', children: planRoutes }]);
  const fixture = TestBed.createComponent(Window);
  document.body.append(fixture.nativeElement as HTMLElement);
  const opened = new OpenedPlan(fixture, server, router);
  await router.navigateByUrl(`/inwoners/${AMINA}/doelplan${path}`);
  await opened.soon();
  await opened.reloaded(plan);
  return opened;
}

/** Makes it a day in November 2026 for as long as a test file runs; clocks tick as always. */
export function onDay(day: string): void {
  beforeAll(() => {
    const now = new Date(`${day}T09:00:00Z`);
    jest.useFakeTimers({ now, doNotFake: [...TICKING] });
  });
  afterAll(() => jest.useRealTimers());
}

const TICKING = [
  ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate'],
  ...['clearImmediate', 'nextTick', 'queueMicrotask', 'performance', 'hrtime'],
  ...['requestAnimationFrame', 'cancelAnimationFrame'],
  ...['requestIdleCallback', 'cancelIdleCallback'],
] as const satisfies FakeableAPI[];

type FakeableAPI = NonNullable<
  Extract<Parameters<typeof jest.useFakeTimers>[0], { doNotFake?: unknown }>['doNotFake']
>[number];

/** The words of an element as a reader meets them: pieces apart, without the template's breaks. */
function piecesOf(node: Node): string {
  const pieces = (of: Node): string[] =>
    of.nodeType === Node.TEXT_NODE ? [of.textContent ?? ''] : [...of.childNodes].flatMap(pieces);
  return pieces(node).join(' ').replace(/\s+/g, ' ').trim();
}
