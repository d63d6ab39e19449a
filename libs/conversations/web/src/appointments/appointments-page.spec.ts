import { inputBinding, LOCALE_ID, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { Permission } from '@ademruimte/contracts';
import { type AppointmentResponse, Session } from '@ademruimte/web-client';
import { aClient, sanne } from '@ademruimte/web-client-testing';
import { Screen } from '@ademruimte/web-testing';
import { AppointmentsPage } from './appointments-page';

const APPOINTMENTS = '/api/v1/appointments';
/** A Wednesday. */
const TODAY = '2026-11-25';

function at(startsAt: string, more: Partial<AppointmentResponse> = {}): AppointmentResponse {
  return {
    ...{ clientId: 'amina', callName: 'Amina', conversationId: startsAt, version: 1 },
    ...{ kind: 'visit', status: 'planned', startsAt, durationMinutes: null, place: null },
    ...{ interpreter: false, mayChange: true },
    ...more,
  };
}

async function open(items: AppointmentResponse[], may: Permission[] = ['conversation:edit']) {
  TestBed.resetTestingModule();
  document.body.replaceChildren();
  TestBed.configureTestingModule({
    providers: [{ provide: LOCALE_ID, useValue: 'nl' }, provideRouter([])],
  });
  const server = aClient();
  const found = TestBed.inject(Session).find();
  server.expectOne('/api/v1/sessions/current').flush({
    ...sanne,
    permissions: [...sanne.permissions, ...may],
  });
  await found;
  const week = signal<string | undefined>(undefined);
  const toon = signal<string | undefined>(undefined);
  const fixture = TestBed.createComponent(AppointmentsPage, {
    bindings: [inputBinding('week', week), inputBinding('toon', toon)],
  });
  document.body.append(fixture.nativeElement as HTMLElement);
  const soon = async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      await new Promise((done) => setTimeout(done));
      TestBed.tick();
      for (const read of server.match(({ url }) => url === APPOINTMENTS)) {
        read.flush({ from: '', until: '', items });
      }
      for (const read of server.match(({ url }) => url === '/api/v1/clients')) {
        read.flush({ items: [{ id: 'amina', fullName: 'Amina Haddadi' }], nextCursor: null });
      }
    }
  };
  await soon();
  const screen = new Screen(fixture, fixture.nativeElement as HTMLElement);
  const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
  /** Both forms of the week are on the page; a style shows one. */
  const press = async (name: string, within = document.body) => {
    const all = [...within.querySelectorAll<HTMLElement>('button')];
    const button = all.find((one) => one.textContent?.replace(/\s+/g, ' ').trim() === name);
    if (!button) throw new Error(`No button ${name}`);
    button.click();
    await soon();
  };
  return { server, screen, soon, press, navigate, week, toon };
}

const columns = () => document.querySelector<HTMLElement>('adem-agenda-week') ?? document.body;
const lines = () => document.querySelector<HTMLElement>('adem-agenda-list') ?? document.body;

describe('the page Afspraken', () => {
  const TICKING = [
    ...(['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate'] as const),
    ...(['clearImmediate', 'nextTick', 'queueMicrotask', 'performance', 'hrtime'] as const),
    ...(['requestAnimationFrame', 'cancelAnimationFrame'] as const),
  ];
  beforeAll(() =>
    jest.useFakeTimers({ now: new Date(`${TODAY}T09:00:00Z`), doNotFake: [...TICKING] }),
  );
  afterAll(() => jest.useRealTimers());

  it('shows the week, each appointment with whom and how, leading to the file', async () => {
    await open([at('2026-11-25T13:00:00Z', { kind: 'phone' })]);
    const link = columns().querySelector('a');
    expect(link?.textContent).toContain('14.00');
    expect(link?.textContent).toContain('Amina');
    expect(link?.getAttribute('href')).toContain('/inwoners/amina/gesprekken#');
    expect(columns().querySelectorAll('h2')).toHaveLength(5);
  });

  it('lets a day be pressed to plan on it, from today on', async () => {
    const { screen } = await open([]);
    const names = [...columns().querySelectorAll('button')].map((one) =>
      one.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(names).toEqual([
      'Plannen op woensdag 25 november',
      'Plannen op donderdag 26 november',
      'Plannen op vrijdag 27 november',
    ]);
    expect(screen.words).not.toContain('Met wie spreek je af');
  });

  it('asks with whom, and takes the day along to the form', async () => {
    const { screen, press, navigate } = await open([]);
    await press('Plannen op donderdag 26 november', columns());
    expect(screen.words).toContain('Met wie spreek je af op donderdag 26 november?');
    expect(document.activeElement?.id).toBe('plan-with');
    const choice = document.querySelector('select');
    if (choice) choice.value = 'amina';
    choice?.dispatchEvent(new Event('change'));
    expect(navigate).toHaveBeenLastCalledWith(['/inwoners', 'amina', 'gesprekken', 'nieuw'], {
      queryParams: { dag: '2026-11-26' },
    });
  });

  it('takes no day along from the button above, and lets go of it without a trace', async () => {
    const { screen, press, navigate } = await open([]);
    await press('Plannen op donderdag 26 november', columns());
    await press('Toch niet');
    expect(screen.words).not.toContain('Met wie spreek je af');
    expect(document.activeElement?.textContent).toBe('Afspraken');
    await press('Afspraak maken');
    expect(screen.words).toContain('Met wie spreek je af?');
    const choice = document.querySelector('select');
    if (choice) choice.value = 'amina';
    choice?.dispatchEvent(new Event('change'));
    expect(navigate).toHaveBeenLastCalledWith(['/inwoners', 'amina', 'gesprekken', 'nieuw'], {
      queryParams: {},
    });
  });

  it('plans nothing for who only reads', async () => {
    await open([], []);
    expect(document.body.textContent).not.toContain('Plannen');
    expect(document.body.textContent).not.toContain('Afspraak maken');
  });

  it('has on a phone the days to come of this week, free ones too, and what was there', async () => {
    await open([at('2026-11-23T09:00:00Z', { status: 'held' }), at('2026-11-26T09:00:00Z')]);
    const days = [...lines().querySelectorAll('h2')].map((one) => one.textContent?.trim());
    expect(days.map((day) => day?.split(' ')[0])).toEqual([
      ...['maandag', 'woensdag', 'donderdag', 'vrijdag'],
    ]);
    expect(lines().textContent).toContain('gesproken');
    expect(lines().textContent).toContain('Plannen op woensdag 25 november');
  });

  it('turns to other weeks by its address', async () => {
    const { press, navigate, week, soon, server } = await open([]);
    await press('Volgende');
    expect(navigate.mock.lastCall?.[1]).toMatchObject({ queryParams: { week: '2026-11-30' } });
    week.set('2026-12-02');
    TestBed.tick();
    const asked = server.expectOne(({ url }) => url === APPOINTMENTS).request.urlWithParams;
    expect(asked).toContain('from=2026-11-30');
    expect(asked).toContain('until=2026-12-06');
    await soon();
  });

  it('is a list of four weeks for who likes that, and kind when it is empty', async () => {
    const { screen, toon, soon } = await open([]);
    toon.set('lijst');
    TestBed.tick();
    await soon();
    expect(columns()).toBe(document.body);
    expect(screen.heading('Hier is nog ruimte')).toBeTruthy();
  });
});
