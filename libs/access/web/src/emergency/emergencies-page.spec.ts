import { inputBinding, LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type Role, rolePermissions } from '@ademruimte/contracts';
import { type EmergencyResponse, Session } from '@ademruimte/web-client';
import { aClient, problem, sanne } from '@ademruimte/web-client-testing';
import { Screen } from '@ademruimte/web-testing';
import { EmergenciesPage } from './emergencies-page';

const AMINA = '018f0000-0000-7000-8000-00000000000a';
const emergency = (more: Partial<EmergencyResponse> = {}): EmergencyResponse => ({
  ...{ id: 'e1', version: 3, clientId: AMINA, clientReference: '0000-000A', callName: null },
  ...{ staffName: 'Joost Bakker', kind: 'safety', reason: 'Buren horen niets meer van haar.' },
  ...{ openedAt: '2026-11-24T13:00:00.000Z', until: '2026-11-24T14:00:00.000Z', isOpen: false },
  ...{ reviewBy: '2026-12-01', reviewedAt: null, reviewerName: null, verdict: null, words: null },
  ...more,
});

async function soon(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
  }
}

async function opened(role: Role, list?: EmergencyResponse[]) {
  TestBed.configureTestingModule({
    providers: [{ provide: LOCALE_ID, useValue: 'nl' }, provideRouter([])],
  });
  const server = aClient();
  const found = TestBed.inject(Session).find();
  const permissions = [...rolePermissions[role]];
  server.expectOne('/api/v1/sessions/current').flush({ ...sanne, roles: [role], permissions });
  await found;
  const fixture = TestBed.createComponent(EmergenciesPage, {
    bindings: [inputBinding('alles', () => undefined)],
  });
  document.body.append(fixture.nativeElement as HTMLElement);
  await soon();
  if (list) server.expectOne('/api/v1/break-glass?scope=open').flush(list);
  await soon();
  return { server, screen: new Screen(fixture) };
}

describe('emergencies to review', () => {
  afterEach(() => document.body.replaceChildren());

  it('tell who, when and why, and to the officer not about whom', async () => {
    const { screen } = await opened('privacy_officer', [emergency()]);
    expect(screen.words).toContain('Joost Bakker');
    expect(screen.words).toContain('dinsdag 24 november, 14.00 uur');
    expect(screen.words).toContain('inwoner 0000-000A');
    expect(screen.words).toContain('Buren horen niets meer van haar.');
    expect(screen.words).toContain('Nakijken vóór het eind van dinsdag 1 december.');
    expect(screen.link('Wat is er bekeken?').getAttribute('href')).toContain(AMINA);
  });

  it('lead a team lead to the file', async () => {
    const { screen } = await opened('team_lead', [emergency({ callName: 'Amina' })]);
    expect(screen.link('Amina').getAttribute('href')).toBe(`/inwoners/${AMINA}`);
    expect(screen.names('a')).not.toContain('Wat is er bekeken?');
  });

  it('are judged with a choice, on the version that was seen', async () => {
    const { screen, server } = await opened('team_lead', [emergency()]);
    screen.button('Nakijken van Joost Bakker').click();
    await soon();
    const draft = server.expectOne('/api/v1/drafts/emergency-review/e1');
    draft.flush(...problem('not-found', 404));
    await soon();
    screen.button('Vastleggen').click();
    await soon();
    expect(screen.words).toContain('Kies wat het beste past.');
    screen.field('Het kon niet wachten').click();
    await soon();
    screen.button('Vastleggen').click();
    await soon();
    const asked = server.expectOne('/api/v1/break-glass/e1/review');
    expect(asked.request.headers.get('If-Match')).toBe('"3"');
    expect(asked.request.body).toEqual({ verdict: 'justified', words: null });
    asked.flush(null);
    await soon();
    server.expectOne('/api/v1/break-glass?scope=open').flush([]);
    await soon();
    expect(screen.words).toContain('Er is niets na te kijken');
  });

  it('are not for a caseworker', async () => {
    const { screen } = await opened('caseworker');
    expect(screen.words).toContain('Nakijken doet een ander');
  });
});
