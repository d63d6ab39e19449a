import type { HttpTestingController, TestRequest } from '@angular/common/http/testing';
import { Component, LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import {
  provideRouter,
  Router,
  RouterOutlet,
  withComponentInputBinding,
  withRouterConfig,
} from '@angular/router';
import { type Permission, relationPermissions } from '@ademruimte/contracts';
import {
  ClientInView,
  type AppointmentResponse,
  type ConversationResponse,
  type NoteResponse,
  Session,
} from '@ademruimte/web-client';
import { aClient, problem, sanne } from '@ademruimte/web-client-testing';
import { Screen } from '@ademruimte/web-testing';
// The pages are there before the clock of a test runs: the routes fetch them only when asked.
import '../conversations-frame';
import { conversationsRoutes } from '../conversations.routes';
import '../form/conversation-page';
import '../list/conversations-page';
import { amina, AMINA } from './talk-samples';

@Component({ selector: 'adem-window', imports: [RouterOutlet], template: '<router-outlet />' })
class Window {}

/** The first page of a file makes every component it shows; a busy machine takes its time. */
jest.setTimeout(20_000);

export const CLIENT = `/api/v1/clients/${AMINA}`;
export const TALKS = `${CLIENT}/conversations`;
/** How many the server gives at a time. */
export const PAGE = 20;
export const NOTES = `${CLIENT}/notes`;

/** What the server knows. */
export interface Known {
  talks?: readonly ConversationResponse[];
  notes?: readonly NoteResponse[];
  notesWaitForPurpose?: boolean;
  may?: readonly Permission[];
  /** What the reader has on any day somebody asks about. */
  agenda?: readonly AppointmentResponse[];
}

/** The tab Gesprekken of Amina with the server's end in our hands: reads answer what is known. */
export class OpenTalks {
  constructor(
    readonly screen: Screen,
    readonly router: Router,
    private readonly server: HttpTestingController,
    private readonly known: Known,
  ) {}

  async go(path = ''): Promise<void> {
    await this.router.navigateByUrl(`/inwoners/${AMINA}/gesprekken${path}`);
    await this.settle();
  }

  async press(name: string): Promise<void> {
    this.screen.button(name).click();
    await this.settle();
  }

  async choose(label: string): Promise<void> {
    this.screen.field(label).click();
    await this.settle();
  }

  async type(label: string, words: string): Promise<void> {
    const field = this.screen.field(label);
    field.value = words;
    for (const event of ['input', 'change', 'blur']) {
      field.dispatchEvent(new Event(event, { bubbles: true }));
    }
    await this.settle();
  }

  /** The write that was sent to this address. */
  sent(method: 'POST' | 'PUT', url: string): TestRequest {
    return this.server.expectOne({ method, url });
  }

  /** Says that nothing was sent there. */
  notSent(method: 'POST' | 'PUT', url: string): void {
    this.server.expectNone({ method, url });
  }

  /** Answers every read that waits, and lets the page take it in. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 6; turn += 1) {
      await new Promise((done) => setTimeout(done));
      TestBed.tick();
      for (const read of this.server.match(({ method }) => method === 'GET')) this.answer(read);
      for (const draft of this.server.match(({ url }) => url.includes('/drafts/'))) {
        draft.flush(null);
      }
    }
  }

  private answer(read: TestRequest): void {
    const { talks = [], notes = [], notesWaitForPurpose = false, agenda = [] } = this.known;
    const answers: Record<string, object> = {
      [TALKS]: { ...pageOf(talks, read), notesWaitForPurpose },
      [NOTES]: { ...pageOf(notes, read), notesWaitForPurpose },
      [CLIENT]: amina,
      '/api/v1/colleagues': [],
      '/api/v1/appointments': { from: '', until: '', items: agenda },
    };
    const known = answers[read.request.url];
    if (known) read.flush(known);
    else read.flush(...problem('not-found', 404));
  }
}

/** What the server answers of a list: a page of it, after the one that is named. */
function pageOf<T extends { readonly id: string }>(list: readonly T[], { request }: TestRequest) {
  const cursor = request.params.get('cursor');
  const rest = cursor ? list.slice(list.findIndex(({ id }) => id === cursor) + 1) : list;
  const items = rest.slice(0, PAGE);
  return { items, nextCursor: rest.length > PAGE ? items.at(-1)?.id : null };
}

/** Opens a page of Amina's conversations, as the router does. */
export async function openTalks(known: Known, path = ''): Promise<OpenTalks> {
  const may = known.may ?? relationPermissions.lead_worker;
  document.body.replaceChildren();
  TestBed.configureTestingModule({
    providers: [
      { provide: LOCALE_ID, useValue: 'nl' },
      provideRouter(
        [],
        withComponentInputBinding(),
        withRouterConfig({ paramsInheritanceStrategy: 'always' }),
      ),
    ],
  });
  const server = aClient();
  const found = TestBed.inject(Session).find();
  server.expectOne('/api/v1/sessions/current').flush({ ...sanne, permissions: may });
  await found;
  TestBed.inject(ClientInView).show({ ...amina, may });
  const router = TestBed.inject(Router);
  router.resetConfig([
    { path: 'inwoners/:clientId/gesprekken', children: conversationsRoutes },
    { path: '**', component: Window },
  ]);
  const fixture = TestBed.createComponent(Window);
  document.body.append(fixture.nativeElement as HTMLElement);
  const open = new OpenTalks(new Screen(fixture), router, server, known);
  await open.go(path);
  return open;
}
