import { TestBed } from '@angular/core/testing';
import { HttpClient } from '@angular/common/http';
import { Kept } from '@ademruimte/web-client';
import { problem } from '@ademruimte/web-client-testing';
import { AMINA, aFile, forAnExpert } from './testing/file-samples';
import { FILE, openFile, openTab, soon } from './testing/open-file';

const CLIENT = `/api/v1/clients/${AMINA}`;
const { client } = aFile();
const anAppointment = {
  ...{ id: 'c1', version: 1, durationMinutes: null, place: null, interpreter: false },
  kind: 'visit' as const,
};

describe('the head of a file', () => {
  it('says who this is and how to reach them', async () => {
    const { screen } = await openFile(aFile());
    expect(screen.heading('Amina Haddadi').tagName).toBe('H1');
    expect(screen.words).toContain('Arabisch, tolk erbij');
    expect(screen.words).toContain('liefst sms, niet op woensdag');
    expect(screen.link('Bel 06 12 34 56 78').getAttribute('href')).toBe('tel:0612345678');
  });

  it('warns for what makes contact unsafe, and marks a secret address', async () => {
    const safeContactRules = ['Nooit bellen na 18.00 uur', 'Geen brieven sturen'];
    const careful = { ...client, safeContactRules, secretAddress: true };
    const { screen } = await openFile(aFile({ client: careful }));
    expect(screen.heading('Veilig contact')).toBeTruthy();
    expect(screen.words).toContain('Nooit bellen na 18.00 uur');
    expect(screen.words).toContain('Geen brieven sturen');
    expect(screen.words).toContain('geheim adres');
  });

  it('says nothing of that when there is nothing to take care of', async () => {
    const { screen } = await openFile(aFile());
    expect(screen.words).not.toContain('Veilig contact');
    expect(screen.words).not.toContain('geheim adres');
  });

  it('begins a conversation', async () => {
    const { router, press } = await openFile(aFile());
    await press('Nieuw gesprek');
    expect(router.url).toBe(`/inwoners/${AMINA}/gesprekken/nieuw`);
  });
});

describe('a file that is open in an emergency', () => {
  const until = new Date(Date.now() + 600_000).toISOString();
  const emergency = { id: 'e1', version: 1, until };

  it('says until when on every page, and that it is read only and looked at', async () => {
    const { screen } = await openFile(aFile({ emergency, relation: 'break_glass' }));
    expect(screen.words).toMatch(/Noodinzage tot \d{1,2}\.\d\d uur\./);
    expect(screen.words).toContain('Alleen lezen. Dit wordt nagekeken.');
  });

  it('is left by who has seen enough', async () => {
    const { server, router, press } = await openFile(aFile({ emergency }));
    await press('Ik ben klaar');
    const asked = server.expectOne(`${CLIENT}/break-glass/e1/close`);
    expect(asked.request.headers.get('If-Match')).toBe('"1"');
    asked.flush(null);
    await soon();
    expect(router.url).toBe('/');
  });

  it('leaves the screen by itself when the hour is over', async () => {
    const past = { ...emergency, until: new Date(Date.now() - 1).toISOString() };
    const { router } = await openFile(aFile({ emergency: past }));
    await soon();
    expect(router.url).toBe('/');
  });

  it('is nothing special for who works with the client', async () => {
    const { screen } = await openFile(aFile());
    expect(screen.words).not.toContain('Noodinzage');
  });
});

describe('the way into a talk', () => {
  const link = () => document.querySelector<HTMLAnchorElement>('adem-talk-link a');

  it('begins a new one when nothing is planned today', async () => {
    await openFile(aFile({ nextConversation: null }));
    expect(link()?.textContent).toContain('Samen in gesprek');
    expect(link()?.getAttribute('href')).toMatch(`/inwoners/${AMINA}/gesprek/`);
  });

  it('is the appointment of today', async () => {
    const startsAt = new Date().toISOString();
    const today = { ...anAppointment, id: 'today', startsAt };
    await openFile(aFile({ nextConversation: today }));
    expect(link()?.getAttribute('href')).toBe(`/inwoners/${AMINA}/gesprek/today`);
  });

  it('goes on with the one that is under way, and afterwards to its last words', async () => {
    const { server } = await openFile(aFile({ talkUnderWay: true }));
    const drafts = server.match(({ url }) => url.includes('/drafts/talk/'));
    for (const draft of drafts) draft.flush(...problem('not-found', 404));
    const talk = TestBed.inject(Kept).open('talk', AMINA);
    await talk.whenReady();
    talk.set('conversation.id', 'under-way');
    await soon();
    expect(link()?.textContent).toContain('Verder met het gesprek');
    expect(link()?.getAttribute('href')).toBe(`/inwoners/${AMINA}/gesprek/under-way`);
    talk.set('close.state', 'sent');
    await soon();
    expect(link()?.textContent).toContain('Gesprek afronden');
    expect(link()?.getAttribute('href')).toBe(`/inwoners/${AMINA}/gesprek/under-way/daarna`);
  });

  it('asks the server for no talk when there is none', async () => {
    const { server } = await openFile(aFile());
    server.expectNone(({ url }) => url.includes('/drafts/'));
  });

  it('is not there for an experience expert', async () => {
    await openFile(forAnExpert());
    expect(link()).toBeNull();
  });
});

describe('the tabs of a file', () => {
  function tabsOf(): string[] {
    const nav = document.querySelector('nav[aria-label="Dossier"]');
    return [...(nav?.querySelectorAll('a') ?? [])].map(({ textContent }) => textContent.trim());
  }

  it('are all there for who works on it', async () => {
    const { screen } = await openFile(aFile());
    const tabs = [
      'Overzicht',
      'Brug',
      'Doelplan',
      'Gesprekken',
      'Gezin',
      'Berichten',
      'Wie ziet wat',
    ];
    expect(tabsOf()).toEqual(tabs);
    expect(screen.link('Gegevens').getAttribute('href')).toBe(`/inwoners/${AMINA}/gegevens`);
  });

  it('are Overzicht, Doelplan and Notities for an experience expert, who starts no conversation', async () => {
    const { screen } = await openFile(forAnExpert());
    expect(tabsOf()).toEqual(['Overzicht', 'Doelplan', 'Notities']);
    expect(screen.names('a')).not.toContain('Gegevens');
    expect(screen.names('button')).not.toContain('Nieuw gesprek');
  });

  it.each(['/brug', '/gesprekken', '/gezin', '/gegevens'])(
    'are not reached by an experience expert who types the address %s',
    async (tab) => {
      const { screen, go } = await openFile(forAnExpert(), tab);
      expect(screen.words).toContain('Dit kunnen we niet vinden.');
      expect(screen.words).not.toContain('een ander tabblad');
      await go('/doelplan');
      expect(screen.words).toContain('een ander tabblad');
    },
  );

  it.each(['/brug', '/gesprekken', '/gezin', '/gegevens'])(
    'are reached by who works on the file at the address %s',
    async (tab) => {
      const { screen } = await openFile(aFile(), tab);
      expect(screen.words).toContain('een ander tabblad');
    },
  );

  it('mark the one that is open', async () => {
    const { screen } = await openFile(aFile(), '/brug');
    expect(screen.link('Brug').getAttribute('aria-current')).toBe('page');
    expect(screen.link('Overzicht').hasAttribute('aria-current')).toBe(false);
  });

  it('say the next step in a line, which the first page says large', async () => {
    const { screen, go } = await openFile(aFile(), '/brug');
    expect(screen.words).toMatch(/De volgende stap ?De woningcorporatie bellen/);
    expect(screen.names('button')).not.toContain('Gelukt');
    await go('');
    expect(screen.names('button')).toContain('Gelukt');
    expect(screen.names('a')).not.toContain('De volgende stap');
  });
});

describe('asking for a file', () => {
  it('happens once, whatever tabs are opened', async () => {
    const { server, go } = await openFile(aFile());
    await go('/brug');
    await go('/gezin');
    await go('');
    server.expectNone(FILE);
  });

  it('happens again when a page wrote something in it', async () => {
    const { server, screen } = await openFile(aFile(), '/gegevens');
    TestBed.inject(HttpClient).put(CLIENT, {}).subscribe();
    server.expectOne(CLIENT).flush(null);
    await soon();
    server.expectOne(FILE).flush(aFile({ client: { ...client, fullName: 'Amina el Haddadi' } }));
    await soon();
    expect(screen.heading('Amina el Haddadi')).toBeTruthy();
  });

  it('waits for the next page while somebody rates the bridge', async () => {
    const { server, go } = await openFile(aFile(), '/brug');
    TestBed.inject(HttpClient).put(`${CLIENT}/assessments/1/ratings`, {}).subscribe();
    server.expectOne(`${CLIENT}/assessments/1/ratings`).flush(null);
    await soon();
    server.expectNone(FILE);
    await go('');
    server.expectOne(FILE).flush(aFile());
  });

  it('is not stirred by what is written in another file', async () => {
    const { server } = await openFile(aFile());
    TestBed.inject(HttpClient).put('/api/v1/clients/iemand-anders', {}).subscribe();
    server.expectOne('/api/v1/clients/iemand-anders').flush(null);
    await soon();
    server.expectNone(FILE);
  });

  it('keeps what is known on screen when it fails, and says so', async () => {
    const { server, screen, press } = await openFile(aFile());
    TestBed.inject(HttpClient).put(CLIENT, {}).subscribe();
    server.expectOne(CLIENT).flush(null);
    await soon();
    server.expectOne(FILE).flush(...problem('busy', 503));
    await soon();
    expect(screen.heading('Amina Haddadi')).toBeTruthy();
    expect(screen.words).toContain('We konden niet kijken of er iets veranderd is.');
    await press('Opnieuw proberen');
    server.expectOne(FILE).flush(aFile());
    await soon();
    expect(screen.words).not.toContain('veranderd');
  });

  it('says kindly that a file is not there, or not theirs', async () => {
    const { server, screen } = await openTab();
    server.expectOne(FILE).flush(...problem('not-found', 404));
    await soon();
    expect(screen.heading('Dit dossier kunnen we niet openen').tagName).toBe('H1');
    expect(screen.link('Naar je inwoners')).toBeTruthy();
    expect(screen.words).not.toContain('een ander tabblad');
  });

  it('offers a second try when something went wrong', async () => {
    const { server, screen, press } = await openTab();
    server.expectOne(FILE).flush(...problem('unexpected', 500));
    await soon();
    await press('Opnieuw proberen');
    server.expectOne(FILE).flush(aFile());
    await soon();
    expect(screen.heading('Amina Haddadi')).toBeTruthy();
  });
});
