import { sanne, problem } from '@ademruimte/web-client-testing';
import {
  aBridge,
  aFile,
  aGoal,
  AMINA,
  anEmptyFile,
  anEvent,
  aStep,
  forAnExpert,
} from '../testing/file-samples';
import { FILE, openFile, soon } from '../testing/open-file';

const STEP = `/api/v1/clients/${AMINA}/steps/s1`;

describe('the first page of a file', () => {
  it('says first what comes next, who does it and when', async () => {
    const { screen } = await openFile(aFile());
    const headings = [...document.querySelectorAll('h2')].map(({ textContent }) =>
      textContent.trim(),
    );
    expect(headings).toEqual([
      'De volgende stap',
      'Afspraak',
      'Mijn brug',
      'Doelplan',
      'Wat goed gaat',
      'Wie helpt mee',
      'Wat er gebeurde',
    ]);
    expect(screen.words).toContain('De woningcorporatie bellen');
    expect(screen.words).toContain('Amina doet dit');
  });

  it('begins with what a colleague left to know, until it was read', async () => {
    const summary = 'Bel niet na zes uur.';
    const handover = { id: 'h1', version: 2, fromName: 'Tom', onDay: '2026-11-20', summary };
    const { screen, server, press } = await openFile(aFile({ handover }));
    expect(document.querySelector('h2')?.textContent).toContain('Tom droeg Amina aan je over');
    expect(screen.words).toContain(summary);
    await press('Gelezen');
    const read = server.expectOne(`/api/v1/clients/${AMINA}/handovers/h1/read`);
    expect(read.request.headers.get('If-Match')).toBe('"2"');
    read.flush(null);
    await soon();
    server.expectOne(FILE).flush(aFile());
    await soon();
    expect(screen.words).not.toContain(summary);
  });

  it.each([
    [{ agreedOn: '2026-11-24', changedSince: false }, 'Samen afgesproken op dinsdag 24 november'],
    [{ agreedOn: '2026-11-24', changedSince: true }, 'Nog niet opnieuw afgesproken'],
  ])('says beside the goals how it stands with the agreement: %j', async (agreement, words) => {
    const { screen } = await openFile(aFile({ agreement }));
    expect(screen.words).toContain(words);
  });

  it('says nothing of an agreement nobody made', async () => {
    const { screen } = await openFile(aFile({ agreement: null }));
    expect(screen.words).not.toContain('afgesproken');
  });

  it('tells when people meet and what they agreed the last time', async () => {
    const nextConversation = {
      id: 'c1',
      version: 1,
      kind: 'visit' as const,
      startsAt: '2199-11-27T09:00:00.000Z',
      durationMinutes: null,
      place: null,
      interpreter: true,
    };
    const { screen } = await openFile(aFile({ nextConversation, lastAgreed: 'post sorteren' }));
    expect(screen.words).toContain('27 november 2199, 10.00 uur');
    expect(screen.words).toContain('Thuis · met tolk');
    expect(screen.words).toContain('Vorige keer: post sorteren');
  });

  it('invites to agree a day when there is none', async () => {
    const { screen } = await openFile(aFile());
    const link = screen.link('Spreek samen een dag af');
    expect(link.getAttribute('href')).toBe(`/inwoners/${AMINA}/gesprekken/nieuw`);
  });

  it('tells what happened in plain words', async () => {
    const timeline = [
      anEvent('step_done', 'huurpapieren in één map'),
      anEvent('recognition', 'Knap gedaan', 'Farid'),
      anEvent('conversation_missed', 'Bus reed niet'),
      anEvent('trajectory_closed', 'moved_away'),
    ];
    const { screen } = await openFile(aFile({ timeline }));
    expect(screen.words).toContain('Stap gelukt: huurpapieren in één map');
    expect(screen.words).toContain('Farid: ‘Knap gedaan’');
    expect(screen.words).toContain('Afspraak ging niet door. Bus reed niet');
    expect(screen.words).toContain('Traject afgesloten: verhuisd');
  });

  it('names who helps, colleagues by their part in the work', async () => {
    const helpers = [
      {
        kind: 'staff' as const,
        name: 'Sanne Vermeer',
        role: 'lead_worker',
        organisationName: null,
      },
      { kind: 'helper' as const, name: 'juf Els', role: 'school', organisationName: 'De Linde' },
    ];
    const { screen } = await openFile(aFile({ helpers }));
    expect(screen.words).toContain('regisseurSanne Vermeer');
    expect(screen.words).toContain('schooljuf Els, De Linde');
  });

  it('shows an expert what is shared and nothing around it', async () => {
    const { screen } = await openFile(forAnExpert());
    expect(screen.words).not.toContain('Mijn brug');
    expect(screen.words).not.toContain('Wie helpt mee');
    expect(screen.words).not.toContain('Wat goed gaat');
    expect(screen.words).not.toContain('Afspraak');
    expect(screen.names('button')).not.toContain('Gelukt');
  });

  it('lets an expert do a step of their own', async () => {
    const own = aStep('s1', 'Samen naar de markt', { ownerStaffMemberId: sanne.staffMemberId });
    const nextStep = { ...own, goalTitle: 'Mensen' };
    const { screen } = await openFile(forAnExpert({ nextStep, goals: [aGoal([own])] }));
    expect(screen.names('button')).toContain('Gelukt');
  });
});

describe('a first page with nothing on it yet', () => {
  it('invites the first goal, once', async () => {
    const { screen, router, press } = await openFile(anEmptyFile());
    expect(screen.words).toContain('Waar wil Amina mee beginnen?');
    expect(screen.names('button').filter((name) => name === 'Doel toevoegen')).toHaveLength(1);
    await press('Doel toevoegen');
    expect(router.url).toBe(`/inwoners/${AMINA}/doelplan/doel`);
  });

  it('invites a step for a goal that has none to do', async () => {
    const { router, press } = await openFile(anEmptyFile({ goals: [aGoal([])] }));
    await press('Stap toevoegen');
    expect(router.url).toBe(`/inwoners/${AMINA}/doelplan/doel/g1/stap`);
  });

  it('invites to the bridge', async () => {
    const { screen, router, press } = await openFile(anEmptyFile());
    expect(screen.words).toContain('Eén onderwerp is genoeg om te beginnen.');
    await press('Brug invullen');
    expect(router.url).toBe(`/inwoners/${AMINA}/brug/invullen`);
  });

  it('offers nothing to who may only read', async () => {
    const reading = anEmptyFile({
      relation: 'team_lead',
      may: ['client:read', 'contact:read', 'bridge:read', 'plan:read', 'conversation:read'],
    });
    const { screen } = await openFile(reading);
    expect(screen.names('button')).toEqual([]);
    expect(screen.names('a')).not.toContain('Schrijf op wat goed gaat');
    expect(screen.names('a')).not.toContain('Spreek samen een dag af');
  });
});

describe('the bridge on the first page', () => {
  it('names what is different, up and down alike', async () => {
    await openFile(aFile());
    const chips = [...document.querySelectorAll('adem-bridge-panel .chip')];
    expect(chips.map(({ textContent }) => textContent.trim())).toEqual([
      'Post: van 1 naar 3',
      'Je dagen: van 4 naar 3',
    ]);
    expect(chips.every(({ className }) => className === 'chip')).toBe(true);
  });

  it('can be read as a list', async () => {
    const { screen, press } = await openFile(aFile());
    expect(document.querySelector('adem-bridge-picture')).toBeTruthy();
    await press('Toon als lijst');
    expect(document.querySelector('adem-bridge-picture')).toBeNull();
    expect(screen.words).toContain('3 van 5');
    expect(screen.button('Toon als lijst').getAttribute('aria-pressed')).toBe('true');
  });

  it('says when it is time to look back together', async () => {
    const { screen } = await openFile(aFile({ bridge: aBridge({ nextDueOn: '2026-01-05' }) }));
    expect(screen.words).toContain('Tijd om samen terug te kijken');
    expect(screen.names('button')).toContain('Brug invullen');
  });
});

/** What the bar below says; to who listens it is said a moment later. */
function said(): string {
  return document.querySelector('mat-snack-bar-container')?.textContent ?? '';
}

describe('a step on the first page', () => {
  const after = aFile({ nextStep: null, goals: [aGoal([])] });

  it('is done in one press, and can be taken back', async () => {
    const { server, screen, press } = await openFile(aFile());
    await press('Gelukt');
    const post = server.expectOne({ method: 'POST', url: `${STEP}/done` });
    expect(post.request.headers.get('If-Match')).toBe('"1"');
    post.flush(null, { headers: { ETag: '"2"' } });
    await soon();
    server.expectOne(FILE).flush(after);
    await soon();
    expect(screen.words).toContain('Er staat nu geen stap open.');
    expect(said()).toContain('Gelukt: De woningcorporatie bellen');
    await press('Ongedaan maken');
    const reopened = server.expectOne(`${STEP}/reopen`);
    expect(reopened.request.headers.get('If-Match')).toBe('"2"');
    reopened.flush(null, { headers: { ETag: '"3"' } });
    await soon();
    server.expectOne(FILE).flush(aFile());
  });

  it('does not take an impatient second press for the step that came in its place', async () => {
    const { server, press } = await openFile(aFile());
    await press('Gelukt');
    server.expectOne(`${STEP}/done`).flush(null, { headers: { ETag: '"2"' } });
    await soon();
    const nextStep = { ...aStep('s2', 'Brief nakijken'), goalTitle: 'Wonen' };
    server.expectOne(FILE).flush(aFile({ nextStep }));
    await soon();
    await press('Gelukt');
    server.verify();
  });

  it('gets another day where it stands', async () => {
    const { server, screen, press } = await openFile(aFile());
    await press('Opnieuw plannen');
    await screen.type('Een andere dag', '1-12-2199');
    await press('Bewaren');
    const post = server.expectOne({ method: 'POST', url: `${STEP}/replan` });
    expect(post.request.body).toEqual({ dueOn: '2199-12-01' });
    post.flush(null, { headers: { ETag: '"2"' } });
    await soon();
    const step = aStep('s1', 'De woningcorporatie bellen', { version: 2, dueOn: '2199-12-01' });
    server.expectOne(FILE).flush(aFile({ nextStep: { ...step, goalTitle: 'Wonen' } }));
    await soon();
    expect(said()).toContain('Opnieuw gepland: zondag 1 december 2199');
    expect(screen.words).not.toContain('Welke dag past wel?');
  });

  it('says so when a colleague was faster, and shows what is there now', async () => {
    const { server, screen, press } = await openFile(aFile());
    await press('Gelukt');
    server.expectOne(`${STEP}/done`).flush(...problem('record-changed', 412));
    await soon();
    expect(screen.alert).toContain('Een collega was je net voor.');
    server.expectOne(FILE).flush(after);
    await soon();
    expect(screen.words).toContain('Er staat nu geen stap open.');
  });
});
