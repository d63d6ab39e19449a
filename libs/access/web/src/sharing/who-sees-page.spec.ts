import { explainParts, type Relation } from '@ademruimte/contracts';
import { inputBinding, LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { rolePermissions } from '@ademruimte/contracts';
import {
  type ExpertInvitationResponse,
  Session,
  type SharingAgreementResponse,
  type WhoSeesWhat,
} from '@ademruimte/web-client';
import { aClient, problem, sanne } from '@ademruimte/web-client-testing';
import { Screen } from '@ademruimte/web-testing';
import { WhoSeesPage } from './who-sees-page';

const CLIENT = '/api/v1/clients/amina';
const ACCESS = `${CLIENT}/access`;
const since = { fromDay: '2026-03-03', untilDay: null, untilMoment: null, lifeDomains: [] };
const whole = ['contact', 'household', 'bridge', 'plan', 'conversations', 'notes'] as const;
const opened = (because: Relation) =>
  explainParts([because as 'lead_worker']).map(({ part, why }) => ({
    ...{ part, open: why.allowed },
    because: why.allowed ? (why.by as Relation) : (why.because as 'role-never'),
  }));
const lead = {
  ...{ staffMemberId: 'sanne', name: 'Sanne Vermeer', because: 'lead_worker' as const },
  ...{ sees: [...whole, 'confidential' as const], ...since, parts: opened('lead_worker') },
};
const expert = {
  ...{ staffMemberId: 'farid', name: 'Farid Amrani', because: 'experience_expert' as const },
  ...{ sees: ['shared_plan' as const, 'phone' as const], ...since, lifeDomains: ['Schulden'] },
  parts: opened('experience_expert'),
};
const teamLead = {
  ...{ staffMemberId: 'ilse', name: 'Ilse Jansen', because: 'team_lead' as const },
  ...{ sees: whole.slice(0, -1), ...since, parts: opened('team_lead') },
};
const agreement: SharingAgreementResponse = {
  ...{ id: 'a1', version: 1, withKind: 'staff', name: 'Farid Amrani', parts: ['phone'] },
  ...{ lifeDomains: [{ code: 'debts', title: 'Schulden', sensitive: true }], withdrawnOn: null },
  ...{ fromDay: '2026-11-01', untilDay: '2099-01-01', agreedHow: 'spoken' },
  agreedOn: '2026-11-01',
};
const handedBack: ExpertInvitationResponse = {
  ...{ id: 'i1', version: 3, staffMemberId: 'farid', name: 'Farid Amrani', state: 'handed_back' },
  ...{ invitedByName: 'Sanne Vermeer', toldOn: '2026-11-01', how: 'in_person' },
  toldOtherOn: null,
};

const all = (more: Partial<WhoSeesWhat> = {}): WhoSeesWhat => ({
  ...{ day: '2026-11-22', people: [lead, expert, teamLead], helpers: [], agreements: [] },
  ...{ invitations: [], ...more },
});

async function soon(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
  }
}

async function open(answer: WhoSeesWhat) {
  TestBed.configureTestingModule({ providers: [{ provide: LOCALE_ID, useValue: 'nl' }] });
  const server = aClient();
  const found = TestBed.inject(Session).find();
  const permissions = [...rolePermissions.caseworker];
  server.expectOne('/api/v1/sessions/current').flush({ ...sanne, permissions });
  await found;
  const bindings = [inputBinding('clientId', () => 'amina')];
  const fixture = TestBed.createComponent(WhoSeesPage, { bindings });
  document.body.append(fixture.nativeElement as HTMLElement);
  await soon();
  server.expectOne(ACCESS).flush(answer);
  await soon();
  const screen = new Screen(fixture);
  const press = async (name: string) => {
    screen.button(name).click();
    await soon();
  };
  return { server, screen, press };
}

describe('who sees what', () => {
  afterEach(() => document.body.replaceChildren());

  it('tells of each person why, from the table the guards read', async () => {
    await open(all());
    const why = [...document.querySelectorAll('details')].map(({ textContent }) => textContent);
    expect(why[0]).toContain('Als regisseur ziet Sanne Vermeer: gegevens, gezin, de brug');
    expect(why[1]).toContain('Als ervaringsdeskundige ziet Farid Amrani: doelen en stappen.');
    expect(why[1]).toMatch(
      /Nooit voor een ervaringsdeskundige, wie het ook is: gegevens, .*notities/,
    );
    expect(why[2]).toContain('Niet zonder een reden voor die dag: notities');
  });

  it('tells of everybody in a line: who, as what, what they see, since when', async () => {
    const { screen } = await open(all());
    expect(screen.words).toMatch(/Sanne Vermeer ?· regisseur · ziet alles ?/);
    expect(screen.words).toMatch(/sinds 3 maart/);
    expect(screen.words).toMatch(
      /Farid Amrani ?· ervaringsdeskundige · ziet gedeelde doelen en stappen, en ook: telefoonnummer, schulden/,
    );
    expect(screen.words).toMatch(/Ilse Jansen ?· teamleider · ziet alles, behalve notities/);
  });

  it('names no sensitive part of life on paper, which others may find', async () => {
    const { screen } = await open(all({ agreements: [agreement] }));
    const fixture = document.querySelector('adem-who-sees-page') ?? document.body;
    const onPaper = fixture.cloneNode(true) as HTMLElement;
    for (const hidden of onPaper.querySelectorAll('.no-print, button')) hidden.remove();
    expect(screen.words).toContain('schulden');
    expect(onPaper.textContent).not.toMatch(/schulden/i);
    expect(onPaper.textContent).toContain('wat apart is afgesproken');
  });

  it('takes back what was shared, on the version that was read', async () => {
    const { screen, server, press } = await open(all({ agreements: [agreement] }));
    await press('Intrekken Farid Amrani');
    const sent = server.expectOne(`${CLIENT}/sharing-agreements/a1/withdraw`);
    expect(sent.request.headers.get('If-Match')).toBe('"1"');
    sent.flush(null);
    await soon();
    const gone = { ...agreement, withdrawnOn: '2026-11-22' };
    server.expectOne(ACCESS).flush(all({ agreements: [gone] }));
    await soon();
    expect(screen.words).toContain('Er is nu niets extra gedeeld.');
    expect(screen.words).toMatch(/ingetrokken op 22 november/);
    expect(screen.heading('Wie ziet wat')).toBe(document.activeElement);
  });

  it('asks to tell the client when an expert handed the invitation back', async () => {
    const { screen, server, press } = await open(all({ invitations: [handedBack] }));
    expect(screen.words).toContain('dat het iemand anders wordt');
    await press('Verteld');
    const sent = server.expectOne(`${CLIENT}/expert-invitations/i1/told`);
    expect(sent.request.headers.get('If-Match')).toBe('"3"');
    sent.flush(null);
    await soon();
    const told = { ...handedBack, toldOtherOn: '2026-11-22' };
    server.expectOne(ACCESS).flush(all({ invitations: [told] }));
    await soon();
    expect(screen.words).not.toContain('dat het iemand anders wordt');
  });

  it('prints only after that was written down', async () => {
    const printed = jest.fn();
    window.print = printed;
    const { screen, server, press } = await open(all());
    await press('Afdrukken');
    expect(printed).not.toHaveBeenCalled();
    server.expectOne(`${ACCESS}/prints`).flush(...problem('busy', 503));
    await soon();
    expect(printed).not.toHaveBeenCalled();
    expect(screen.alert).not.toBe('');
  });

  it('says what is missing before anything is shared', async () => {
    const { screen, server, press } = await open(all());
    await press('Delen afspreken');
    server.match(() => true).forEach((request) => request.flush({ pillars: [] }));
    await soon();
    await press('Vastleggen');
    expect(screen.words).toContain('Met wie?');
    server.expectNone(`${CLIENT}/sharing-agreements`);
  });
});
