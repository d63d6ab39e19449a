import { Kept } from '@ademruimte/web-client';
import { TestBed } from '@angular/core/testing';
import { aKit, AMINA, TALK } from './testing/kit-samples';
import { openTalk, URGENT } from './testing/open-talk';

describe('arriving in a talk', () => {
  it('greets by name in the form the client wants', async () => {
    const { screen } = await openTalk({ formOfAddress: 'je' });
    expect(screen.heading('Fijn dat je er bent, Amina.').tagName).toBe('H1');
    expect(screen.names('button')).toContain('Wat geeft je stress?');
  });

  it('does not greet twice: a question comes without its own greeting', async () => {
    const { screen } = await openTalk();
    expect(screen.names('button')).toContain('Wat is er nodig?');
  });

  it('puts one question alone, and back', async () => {
    const open = await openTalk();
    await open.press('Wat geeft u stress?');
    expect(open.screen.heading('Wat geeft u stress?').tagName).toBe('H1');
    expect(open.screen.names('button')).not.toContain('Wat is er nodig?');
    await open.press('Andere vraag');
    expect(open.screen.names('button')).toContain('Wat is er nodig?');
  });

  it('keeps nothing until somebody begins', async () => {
    const open = await openTalk();
    expect(open.document.fields()).toEqual({});
    await open.follow('Beginnen');
    expect(open.place).toBe('kiezen');
    expect(open.document.fields()).toMatchObject({
      'conversation.id': TALK,
      'conversation.version': null,
      templateId: 'template',
      screen: 'kiezen',
    });
  });

  it('knows the appointment it is', async () => {
    const planned = { id: TALK, version: 4, startsAt: '2026-11-23T09:00:00Z' };
    const place = 'aan de keukentafel';
    const open = await openTalk({ plannedConversation: { ...planned, kind: 'office', place } });
    await open.follow('Beginnen');
    expect(open.document.fields()).toMatchObject({
      'conversation.version': 4,
      'conversation.kind': 'office',
      'conversation.place': place,
    });
  });
});

describe('choosing what to talk about', () => {
  it('takes one to three, and gives them back', async () => {
    const open = await openTalk({}, '/kiezen');
    await open.press('Wonen');
    await open.press('Schulden');
    await open.press('Wonen');
    expect(open.isPressed('Wonen')).toBe(false);
    expect(open.document.fields()['domains']).toEqual(['debts']);
  });

  it.each(['je', 'u'] as const)('says under each what it is about, also in %s', async (form) => {
    const { screen } = await openTalk({ formOfAddress: form }, '/kiezen');
    expect(screen.words).toContain('Over Schulden.');
  });

  it('asks at one too many which may wait, and swaps them', async () => {
    const open = await openTalk({ maxDomains: 2 }, '/kiezen');
    await open.press('Wonen');
    await open.press('Schulden');
    await open.press('Post');
    expect(open.screen.words).toContain('Twee is genoeg voor vandaag.');
    const may = [...document.querySelectorAll<HTMLButtonElement>('adem-talk-foot button')];
    expect(may.map(({ textContent }) => textContent.trim())).toEqual([
      'Wonen',
      'Schulden',
      'Post mag wachten',
    ]);
    may[0]?.click();
    await open.settle();
    expect(open.document.fields()['domains']).toEqual(['debts', 'post']);
  });

  it('lets the worker set aside what need not be known, out of sight until asked', async () => {
    const open = await openTalk({}, '/kiezen');
    expect(open.screen.words).not.toContain('Hoeven we niet te weten');
    expect(open.screen.words).not.toContain('geen kinderen in huis');
    await open.press('Kinderen');
    await open.press('Iets opzijleggen');
    expect(open.screen.words).toContain('Sla over als dit klopt: Er wonen geen kinderen in huis.');
    await open.press('Hoeven we niet te weten: Kinderen');
    expect(open.document.fields()).toMatchObject({ 'aside.children': true, domains: [] });
    await open.press('Toch erbij: Kinderen');
    expect(open.document.fields()['aside.children']).toBeUndefined();
  });

  it('may be skipped', async () => {
    const open = await openTalk({}, '/kiezen');
    expect(open.screen.link('Meteen naar het doel').getAttribute('href')).toContain('/doel');
  });
});

describe('talking about a life domain', () => {
  async function aboutHousing() {
    const open = await openTalk({}, '/kiezen');
    await open.press('Wonen');
    await open.press('Schulden');
    await open.follow('Verder');
    return open;
  }

  it('asks one question in u, and another at a tap', async () => {
    const open = await aboutHousing();
    expect(open.screen.words).toContain('Hoe is Wonen voor u?');
    expect(open.screen.words).not.toContain('Wat mag als eerste beter?');
    await open.press('Andere vraag');
    expect(open.screen.words).toContain('Wat mag als eerste beter?');
  });

  it('keeps what is pointed at with one tap, stays there, and goes on at the next', async () => {
    const open = await aboutHousing();
    await open.point('Wonen 2.');
    expect(open.document.fields()['rating.housing']).toEqual({ level: 2, reason: null });
    expect(open.screen.words).toContain('Hoe is Wonen voor u?');
    await open.follow('Verder');
    expect(open.place).toBe('praten/debts');
    await open.point('Liever niet nu');
    expect(open.document.fields()['rating.debts']).toEqual({ level: null, reason: 'not_now' });
    expect(open.screen.link('Verder').getAttribute('href')).toMatch(/doel$/);
  });

  it('lets somebody change their mind, and take it back', async () => {
    const open = await aboutHousing();
    await open.point('Wonen 2.');
    await open.point('Past niet bij mij');
    expect(open.document.fields()['rating.housing']).toMatchObject({ reason: 'not_applicable' });
    await open.press('Keuze weghalen');
    expect(open.document.fields()['rating.housing']).toBeUndefined();
  });

  it('keeps own words, with a choice or without', async () => {
    const open = await aboutHousing();
    await open.press('In eigen woorden');
    await open.screen.type('In eigen woorden', 'Het lekt.');
    expect(open.document.fields()['words.housing']).toBe('Het lekt.');
  });

  it('tells the worker quietly what is urgent, and never opens it by itself', async () => {
    const open = await aboutHousing();
    await open.point('Wonen 2.');
    expect(open.screen.words).not.toContain('Dreigt uitzetting?');
    await open.point('Wonen 1.');
    const note = [...document.querySelectorAll('details')].find(({ textContent }) =>
      textContent.includes('Dreigt uitzetting?'),
    );
    expect(note?.open).toBe(false);
  });

  it('never asks for the worker’s own view', async () => {
    const open = await aboutHousing();
    await open.point('Wonen 1.');
    expect(open.screen.words).not.toMatch(/als begeleider|Wat zie jij/);
  });
});

describe('the frame of a talk', () => {
  it('leads to any of its places, and marks the one people are at', async () => {
    const { screen } = await openTalk({}, '/kiezen');
    const places = ['Aankomen', 'Kiezen', 'Praten', 'Doel', 'Afsluiten', 'Daarna'];
    for (const place of places) expect(screen.link(place)).toBeTruthy();
    expect(screen.link('Kiezen').getAttribute('aria-current')).toBe('step');
    expect(screen.link('Praten').hasAttribute('aria-current')).toBe(false);
  });

  it('goes to the file at a pause, and comes back to the same place', async () => {
    const open = await openTalk({}, '/kiezen');
    await open.press('Wonen');
    await open.press('Pauze');
    expect(open.router.url).toBe(`/inwoners/${AMINA}`);
    await open.go();
    expect(open.place).toBe('kiezen');
    expect(open.isPressed('Wonen')).toBe(true);
  });

  it('says of another talk under way that it is there, and throws nothing away by itself', async () => {
    const open = await openTalk({}, '/kiezen');
    await open.press('Wonen');
    await open.router.navigateByUrl(`/inwoners/${AMINA}/gesprek/another/aankomen`);
    await open.settle();
    expect(open.screen.heading('Er is nog een gesprek onderweg')).toBeTruthy();
    expect(open.screen.link('Verder met dat gesprek').getAttribute('href')).toContain(TALK);
    expect(open.document.fields()['domains']).toEqual(['housing']);
  });

  it('says kindly that it cannot open without a network when nothing was prepared', async () => {
    const { screen } = await openTalk('no network');
    expect(screen.heading('Dit gesprek staat nog niet op dit apparaat')).toBeTruthy();
    expect(screen.names('button')).toContain('Opnieuw proberen');
  });

  it('goes on without a network with what was set ready', async () => {
    const open = await openTalk('no network');
    TestBed.inject(Kept)
      .open('talk', AMINA)
      .keepSnapshot(JSON.parse(JSON.stringify(aKit())) as never);
    await open.press('Opnieuw proberen');
    expect(open.screen.heading('Fijn dat u er bent, Amina.')).toBeTruthy();
  });
});

describe('what cannot wait', () => {
  it('is one tap away on every screen', async () => {
    for (const path of ['/aankomen', '/kiezen', '/praten']) {
      const { screen } = await openTalk({}, path);
      expect(screen.names('button')).toContain('Spoed');
      TestBed.resetTestingModule();
    }
  });

  it('stands on the first screen, but safety does not: somebody may look along', async () => {
    const open = await openTalk();
    const wanted = { about: null, text: null, endDate: null, actsOwner: 'worker', actsName: null };
    const need = (kind: string) => ({
      wanted: { ...wanted, kind, knownOn: aKit().today },
      sent: true,
    });
    open.document.setMany({ 'urgent.1': need('food'), 'urgent.2': need('safety') });
    await open.settle();
    const list = document.querySelector('[aria-label="Dit gaat voor"]');
    expect(list?.textContent).toContain('Eten');
    expect(list?.textContent).not.toContain('Veiligheid');
    open.server.expectNone(URGENT);
  });
});
