import { TestBed } from '@angular/core/testing';
import type { ReviewsResponse } from '@ademruimte/web-client';
import { problem } from '@ademruimte/web-client-testing';
import { AMINA, CLIENT, onDay, type OpenedPlan, openPlan } from '../testing/open-plan-page';
import { aGoal, agreed, aPlan, aStep } from '../testing/plan-samples';
import { anAskedReview, aReview, someReviews } from '../testing/review-samples';

onDay('2026-11-23');

const URL = `${CLIENT}/progress-reviews`;
const done = aStep('De woningcorporatie bellen', { status: 'done', doneOn: '2026-11-16' });
const dropped = aStep('Een brief schrijven', { status: 'dropped' });
const living = aGoal('Ik wil hier blijven wonen', { steps: [aStep('Map maken'), dropped, done] });
const rest = aGoal('Een uur voor mezelf', { status: 'paused' });
const plan = aPlan([living, rest], agreed);

const WORKER = ['plan:read', 'plan:edit', 'review:read', 'review:hold'] as const;
const LEAD = ['plan:read', 'review:read', 'review:approve'] as const;

/** The page with these reviews, for somebody who works on the file unless said otherwise. */
async function open(
  reviews: ReviewsResponse,
  may: readonly (typeof WORKER | typeof LEAD)[number][] = WORKER,
) {
  const opened = await openPlan(plan, '/terugkijken', { may });
  await answer(opened, reviews);
  return opened;
}

async function answer(opened: OpenedPlan, reviews: ReviewsResponse): Promise<void> {
  opened.server.expectOne(URL).flush(reviews);
  await opened.soon();
}

/** Chooses for a goal, among choices with the same words for each. */
async function choose(opened: OpenedPlan, goal: string, choice: string): Promise<void> {
  const sets = [...document.querySelectorAll('fieldset')];
  const set = sets.find((one) => one.querySelector('legend')?.textContent?.includes(goal));
  const labels = [...(set?.querySelectorAll('label') ?? [])];
  labels.find((one) => one.textContent.trim() === choice)?.click();
  await opened.soon();
}

describe('looking back together', () => {
  it('begins with what was agreed, what was done first, and nothing that was let go', async () => {
    const { words, screen } = await open(someReviews());
    expect(screen.heading('Samen terugkijken')).toBeTruthy();
    expect(words).toContain('‘Ik wil hier blijven wonen’');
    expect(words.indexOf('De woningcorporatie bellen')).toBeLessThan(words.indexOf('Map maken'));
    expect(words).toContain('gelukt, ma 16 nov');
    expect(words).not.toContain('Een brief schrijven');
    expect(words).not.toContain('Een uur voor mezelf');
    expect(words).toContain('Niets kiezen mag ook. Dan blijft het doel zoals het is.');
    expect(words).not.toContain('leest straks mee');
  });

  it('may be sent with nothing in it', async () => {
    const opened = await open(someReviews());
    await opened.press('Bewaren');
    const { body } = opened.request('POST', '/progress-reviews').request;
    expect(body).toEqual({
      ...{ id: expect.any(String), heldOn: '2026-11-23', worked: null, hindered: null, goals: [] },
    });
  });

  it('sends what worked and what was chosen, for the goal as it was seen', async () => {
    const opened = await open(someReviews());
    await opened.type('Wat werkte?', 'Samen bellen.');
    await choose(opened, 'Ik wil hier blijven wonen', 'Loslaten');
    expect(opened.words).toContain('Daarna kun je het doel afronden, met een aardig woord.');
    await opened.type('Waarom?', 'Het is goed zo.');
    await opened.press('Bewaren');
    expect(opened.request('POST', '/progress-reviews').request.body).toMatchObject({
      worked: 'Samen bellen.',
      goals: [{ goalId: living.id, version: 5, choice: 'let_go', words: 'Het is goed zo.' }],
    });
  });

  it('lets a choice go again', async () => {
    const opened = await open(someReviews());
    await choose(opened, 'Ik wil hier blijven wonen', 'Anders');
    await opened.press('Toch niets kiezen voor ‘Ik wil hier blijven wonen’');
    await opened.press('Bewaren');
    expect(opened.request('POST', '/progress-reviews').request.body).toMatchObject({ goals: [] });
  });

  it('says who reads along before it is kept', async () => {
    const { words } = await open(someReviews([], { approvalWanted: true }));
    expect(words).toContain('Ilse Jansen leest straks mee.');
  });

  it('shows what was kept, and leads on to what was chosen', async () => {
    const opened = await open(someReviews());
    await opened.press('Bewaren');
    opened.request('POST', '/progress-reviews').flush({ id: 'review' });
    await opened.soon();
    await opened.reloaded(plan);
    const said = { title: living.title, words: null, isWaiting: true };
    const goals = [
      { ...said, goalId: living.id, choice: 'let_go' as const },
      { ...said, goalId: 'other', title: 'Rust', choice: 'change' as const },
    ];
    await answer(opened, someReviews([aReview({ goals })]));
    expect(opened.words).toContain('‘Ik wil hier blijven wonen’ Loslaten');
    const href = (name: string) => opened.screen.link(name).getAttribute('href');
    const goal = `/inwoners/${AMINA}/doelplan/doel`;
    expect(href('Doel afronden: Ik wil hier blijven wonen')).toBe(`${goal}/${living.id}/afronden`);
    expect(href('Doel aanpassen: Rust')).toBe(`${goal}/other`);
  });

  it('shows both versions when a colleague put a goal in other words meanwhile', async () => {
    const opened = await open(someReviews());
    await opened.type('Wat werkte?', 'Samen bellen.');
    await choose(opened, 'Ik wil hier blijven wonen', 'Houden');
    await opened.press('Bewaren');
    const [body, refusal] = problem('record-changed', 412);
    const current = { id: living.id, version: 6, title: 'Rust met de huur', status: 'active' };
    opened.request('POST', '/progress-reviews').flush({ ...body, current }, refusal);
    await opened.soon();
    const other = { ...living, version: 6, title: 'Rust met de huur' };
    await opened.reloaded(aPlan([other], agreed));
    expect(opened.screen.alert).toContain(
      'Jullie keken naar ‘Ik wil hier blijven wonen’. Het doel heet nu ‘Rust met de huur’.',
    );
    await opened.press('Toch bewaren');
    expect(opened.request('POST', '/progress-reviews').request.body).toMatchObject({
      worked: 'Samen bellen.',
      goals: [{ goalId: living.id, version: 6, choice: 'keep' }],
    });
  });

  it('keeps what was typed when it is refused', async () => {
    const opened = await open(someReviews());
    await opened.type('Wat werkte?', 'Samen bellen.');
    await opened.type('Op welke dag?', '1-12-2026');
    await opened.press('Bewaren');
    opened.server.expectNone({ method: 'POST', url: URL });
    expect(opened.screen.field('Wat werkte?').value).toBe('Samen bellen.');
    await opened.type('Op welke dag?', '20-11-2026');
    await opened.press('Bewaren');
    opened.request('POST', '/progress-reviews').flush(...problem('client-closed', 409));
    await opened.soon();
    expect(opened.screen.field('Wat werkte?').value).toBe('Samen bellen.');
    expect(opened.screen.alert).not.toBe('');
  });

  it('keeps a draft while somebody types', async () => {
    const opened = await open(someReviews());
    await opened.type('Wat werkte?', 'Samen bellen.');
    window.dispatchEvent(new Event('online'));
    await opened.soon();
    const drafts = opened.server.match(
      ({ method, url }) => method === 'PUT' && url.includes('/drafts/'),
    );
    expect(drafts.map(({ request }) => request.url)).toEqual([
      `/api/v1/drafts/progress-review/${AMINA}`,
    ]);
    expect(JSON.stringify(drafts[0]?.request.body)).toContain('Samen bellen.');
  });

  it('finds what was typed another day, for the goals there are now', async () => {
    const opened = await openPlan(plan, '/terugkijken', { may: WORKER });
    opened.server.expectOne(URL).flush(someReviews());
    const words = { title: living.title, version: 5, words: 'Om de kinderen.' };
    const goals = [
      { ...words, goalId: 'gone', choice: 'keep' },
      { ...words, goalId: living.id, choice: 'change' },
    ];
    const kept = { version: 0, heldOn: '2026-11-20', worked: 'Bellen.', hindered: '', goals };
    const content = JSON.stringify({ ...kept, answer: '' });
    const url = `/api/v1/drafts/progress-review/${AMINA}`;
    for (let turn = 0; turn < 4; turn += 1) {
      await new Promise((done) => setTimeout(done));
      TestBed.tick();
      const savedAt = '2026-11-20T09:00:00Z';
      for (const draft of opened.server.match(url)) draft.flush({ content, savedAt, revision: 1 });
    }
    await opened.soon();
    expect(opened.screen.field('Wat werkte?').value).toBe('Bellen.');
    expect(opened.screen.field('Waarom?').value).toBe('Om de kinderen.');
    await choose(opened, 'Ik wil hier blijven wonen', 'Houden');
    await opened.press('Bewaren');
    expect(opened.request('POST', '/progress-reviews').request.body).toMatchObject({
      ...{ heldOn: '2026-11-20', worked: 'Bellen.' },
      goals: [{ goalId: living.id, version: 5, choice: 'keep', words: 'Om de kinderen.' }],
    });
  });

  it('reads earlier times by their day', async () => {
    const earlier = aReview({ heldOn: '2026-08-20', worked: 'Elke week bellen.' });
    const { screen, words } = await open(someReviews([earlier]));
    expect(screen.heading('Eerder teruggekeken')).toBeTruthy();
    expect(words).toContain('donderdag 20 augustus · Sanne Vermeer');
    expect(words).toContain('Elke week bellen.');
    expect(screen.names('button')).toContain('Bewaren');
  });
});

describe('a review a lead looks along with', () => {
  const asks = { approvalWanted: true };
  const said = [
    {
      kind: 'question',
      words: 'Wil zij dit zelf?',
      byName: 'Ilse Jansen',
      saidAt: '2026-11-23T09:00:00Z',
    },
  ] as const;

  it('says with whom it lies, and since when', async () => {
    const { words, screen } = await open(someReviews([anAskedReview()], asks));
    expect(words).toContain('Ligt bij Ilse Jansen sinds maandag 23 november.');
    expect(screen.names('button')).toEqual([
      'Dit aanpassen',
      'Opnieuw terugkijken',
      'Naar het doelplan',
    ]);
  });

  it('comes back with a question, is answered, and put differently in one go', async () => {
    const back = anAskedReview({ version: 2, approval: 'returned', said: [...said] });
    const opened = await open(someReviews([back], asks));
    expect(opened.words).toContain('Ilse Jansen heeft een vraag.');
    expect(opened.words).toContain('Wil zij dit zelf?');
    await opened.press('Antwoorden');
    expect(opened.screen.field('Wat werkte?').value).toBe('Samen bellen.');
    await opened.type('Wat antwoord je?', 'Ja, zij zelf.');
    await choose(opened, 'Ik wil hier blijven wonen', 'Houden');
    await opened.press('Bewaren');
    const { request } = opened.request('PUT', '/progress-reviews/review');
    expect(request.headers.get('If-Match')).toBe('"2"');
    expect(request.body).toEqual({
      ...{ worked: 'Samen bellen.', hindered: null, answer: 'Ja, zij zelf.' },
      goals: [{ goalId: living.id, version: 5, choice: 'keep', words: null }],
    });
  });

  it('keeps what was chosen about a goal that ended since, and takes another choice back', async () => {
    const chosen = { choice: 'let_go' as const, words: null };
    const goals = [
      { ...chosen, goalId: living.id, title: living.title, isWaiting: true },
      { ...chosen, goalId: 'over', title: 'Een hond', isWaiting: false },
    ];
    const opened = await open(someReviews([anAskedReview({ goals })], asks));
    await opened.press('Dit aanpassen');
    await opened.press('Toch niets kiezen voor ‘Ik wil hier blijven wonen’');
    await opened.press('Bewaren');
    expect(opened.request('PUT', '/progress-reviews/review').request.body).toMatchObject({
      goals: [{ goalId: 'over', choice: 'let_go' }],
    });
  });

  it('lays both versions beside each other when a colleague adapted it meanwhile', async () => {
    const opened = await open(someReviews([anAskedReview()], asks));
    await opened.press('Dit aanpassen');
    await opened.type('Wat werkte?', 'Samen bellen op maandag.');
    await opened.press('Bewaren');
    const [body, refusal] = problem('record-changed', 412);
    const current = { id: 'review', version: 3, worked: 'Samen lopen.', hindered: null };
    opened.request('PUT', '/progress-reviews/review').flush({ ...body, current }, refusal);
    await opened.soon();
    expect(opened.words).toContain('Samen bellen op maandag.');
    expect(opened.words).toContain('Samen lopen.');
    await opened.press('Zo bewaren');
    const { request } = opened.request('PUT', '/progress-reviews/review');
    expect(request.headers.get('If-Match')).toBe('"3"');
    expect(request.body).toMatchObject({ worked: 'Samen bellen op maandag.' });
  });

  it('is agreed with by the lead, with or without a word', async () => {
    const theirs = anAskedReview({ isOwn: false });
    const opened = await open(someReviews([theirs], asks), LEAD);
    expect(opened.screen.names('button')).toEqual(['Akkoord', 'Terug met een vraag']);
    await opened.press('Akkoord');
    const sent = opened.request('POST', '/progress-reviews/review/approve');
    expect(sent.request.headers.get('If-Match')).toBe('"1"');
    expect(sent.request.body).toEqual({ words: null });
    sent.flush(null, { status: 204, statusText: 'No Content' });
    await opened.soon();
    const agreedWord = { kind: 'agreed' as const, words: null, byName: 'Ilse Jansen' };
    const now = aReview({
      approval: 'approved',
      isOwn: false,
      said: [{ ...agreedWord, saidAt: '2026-11-23T09:00:00Z' }],
    });
    await answer(opened, someReviews([now], asks));
    expect(opened.words).toContain('Ilse Jansen is akkoord.');
    expect(opened.screen.names('button')).not.toContain('Akkoord');
  });

  it('is still answered when two people looked back again since', async () => {
    const theirs = { isOwn: false };
    const before = anAskedReview({ ...theirs, id: 'before', heldOn: '2026-11-20' });
    const opened = await open(someReviews([aReview(theirs), before], asks), LEAD);
    expect(opened.words).toContain('Ligt bij jou sinds maandag 23 november.');
    await opened.press('Akkoord');
    expect(opened.request('POST', '/progress-reviews/before/approve').request.body).toEqual({
      words: null,
    });
  });

  it('goes back with a question, which needs words', async () => {
    const opened = await open(someReviews([anAskedReview({ isOwn: false })], asks), LEAD);
    await opened.press('Terug met een vraag');
    expect(opened.words).toContain('Schrijf op wat je wilt weten.');
    await opened.type('Jouw woorden', 'Wil zij dit zelf?');
    await opened.press('Terug met een vraag');
    const { body } = opened.request('POST', '/progress-reviews/review/return').request;
    expect(body).toEqual({ words: 'Wil zij dit zelf?' });
  });

  it('shows what it is now when it was adapted while the lead was reading', async () => {
    const opened = await open(someReviews([anAskedReview({ isOwn: false })], asks), LEAD);
    await opened.type('Jouw woorden', 'Mooi.');
    await opened.press('Akkoord');
    const [body, refusal] = problem('record-changed', 412);
    const current = { id: 'review', version: 2, approval: 'asked', worked: 'Samen lopen.' };
    const sent = opened.request('POST', '/progress-reviews/review/approve');
    sent.flush({ ...body, current }, refusal);
    await opened.soon();
    expect(opened.screen.alert).toContain('Nu staat er: Samen lopen.');
    expect(opened.screen.alert).toContain('Jij typte: Mooi.');
    await opened.press('Toch antwoorden');
    const again = opened.request('POST', '/progress-reviews/review/approve').request;
    expect(again.headers.get('If-Match')).toBe('"2"');
  });

  it('is not answered twice when another lead was faster', async () => {
    const opened = await open(someReviews([anAskedReview({ isOwn: false })], asks), LEAD);
    await opened.type('Jouw woorden', 'Mooi.');
    await opened.press('Akkoord');
    const [body, refusal] = problem('record-changed', 412);
    const current = { id: 'review', version: 2, approval: 'approved', worked: null };
    const sent = opened.request('POST', '/progress-reviews/review/approve');
    sent.flush({ ...body, current }, refusal);
    await opened.soon();
    expect(opened.screen.alert).toContain('Een collega antwoordde al');
    expect(opened.screen.alert).toContain('Jij typte: Mooi.');
    expect(opened.screen.names('button')).toEqual(['Lees wat er nu staat']);
  });

  it('is another lead’s when it is one’s own', async () => {
    const both = [...LEAD, ...WORKER];
    const { screen } = await open(someReviews([anAskedReview()], asks), both);
    expect(screen.names('button')).not.toContain('Akkoord');
  });

  it('asks nothing of a lead before anybody looked back', async () => {
    const { screen, words } = await open(someReviews([], asks), LEAD);
    expect(words).toContain('Nog niet teruggekeken');
    expect(screen.names('button')).toEqual([]);
  });
});
