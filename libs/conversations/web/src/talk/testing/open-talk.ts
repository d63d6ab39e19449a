import type { HttpTestingController, TestRequest } from '@angular/common/http/testing';
import { Component, type Injector, LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import {
  provideRouter,
  Router,
  RouterOutlet,
  withComponentInputBinding,
  withRouterConfig,
} from '@angular/router';
import { Kept, type KeptDocument, TALK_SENDING, type TalkKit } from '@ademruimte/web-client';
import { aSignedInClient, problem } from '@ademruimte/web-client-testing';
import { Screen } from '@ademruimte/web-testing';
// The screens are there before the clock of a test runs: the routes fetch them only when asked.
import '../arrive/arrive-page';
import '../choose/choose-page';
import '../frame/talk-frame';
import { TalkSender } from '../send/talk-sender';
import { talkRoutes } from '../talk.routes';
import '../topic/topic-page';
import { aKit, AMINA, TALK } from './kit-samples';

@Component({ selector: 'adem-window', imports: [RouterOutlet], template: '<router-outlet />' })
class Window {}

/** The first screen makes every component it shows; a busy machine takes its time. */
jest.setTimeout(30_000);

export const KIT = `/api/v1/clients/${AMINA}/talk-kit`;
export const URGENT = `/api/v1/clients/${AMINA}/urgent-needs`;

/** A talk with Amina, with the server's end in our hands. */
export class OpenTalk {
  private readonly answers = new Map<string, object>();

  constructor(
    readonly screen: Screen,
    readonly router: Router,
    readonly server: HttpTestingController,
    private readonly kit: TalkKit | undefined,
  ) {}

  /** The document everything is kept in. */
  get document(): KeptDocument {
    return TestBed.inject(Kept).open('talk', AMINA);
  }

  /** The part of the address that says where in the talk people are. */
  get place(): string {
    return this.router.url.split(`${TALK}/`)[1] ?? '';
  }

  async go(path = ''): Promise<void> {
    await this.router.navigateByUrl(`/inwoners/${AMINA}/gesprek/${TALK}${path}`);
    await this.settle();
  }

  async press(name: string): Promise<void> {
    this.screen.button(name).click();
    await this.settle();
  }

  async follow(name: string): Promise<void> {
    this.screen.link(name).click();
    await this.settle();
  }

  async point(sentence: string): Promise<void> {
    this.screen.field(sentence).click();
    await this.settle();
  }

  async write(label: string, words: string): Promise<void> {
    const field = this.screen.field(label);
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await this.settle();
  }

  /** What the server answers when it is asked for this address. */
  knows(url: string, answer: object): void {
    this.answers.set(url, answer);
  }

  /** What was sent to this address; it is written down on the device first, which takes a moment. */
  async sent(url: string): Promise<TestRequest> {
    for (let turn = 0; turn < 20; turn += 1) {
      const [found] = this.server.match({ method: 'POST', url });
      if (found) return found;
      await this.settle();
    }
    throw new Error(`Nothing was sent to ${url}.`);
  }

  isPressed(name: string): boolean {
    return this.screen.button(name).getAttribute('aria-pressed') === 'true';
  }

  /** Answers what waits, and lets the page take it in. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 6; turn += 1) {
      await new Promise((done) => setTimeout(done));
      TestBed.tick();
      for (const read of this.server.match(({ method }) => method === 'GET')) this.answer(read);
    }
  }

  private answer(read: TestRequest): void {
    const known = this.answers.get(read.request.url);
    if (known) read.flush(known);
    else if (read.request.url !== KIT) read.flush(...problem('not-found', 404));
    else if (this.kit) read.flush(this.kit);
    else read.error(new ProgressEvent('error'));
  }
}

/** Opens a talk as the router does; without a kit the network is away. */
export async function openTalk(
  kit: Partial<TalkKit> | 'no network' = {},
  path = '/aankomen',
): Promise<OpenTalk> {
  document.body.replaceChildren();
  TestBed.configureTestingModule({
    providers: [
      { provide: LOCALE_ID, useValue: 'nl' },
      {
        provide: TALK_SENDING,
        useValue: (injector: Injector) => Promise.resolve(injector.get(TalkSender)),
      },
      provideRouter(
        [],
        withComponentInputBinding(),
        withRouterConfig({ paramsInheritanceStrategy: 'always' }),
      ),
    ],
  });
  const server = await aSignedInClient();
  const router = TestBed.inject(Router);
  router.resetConfig([
    { path: 'inwoners/:clientId/gesprek/:conversationId', children: talkRoutes },
    { path: '**', component: Window },
  ]);
  const fixture = TestBed.createComponent(Window);
  document.body.append(fixture.nativeElement as HTMLElement);
  const known = kit === 'no network' ? undefined : aKit(kit);
  const open = new OpenTalk(new Screen(fixture), router, server, known);
  await open.go(path);
  return open;
}
