import type { AssessmentResponse } from '@ademruimte/web-client';
import { problem } from '@ademruimte/web-client-testing';
import { aBridge, aDraft, AMINA, aRating, aTemplate, DRAFT, noBridge } from '../testing/samples';
import { api, openBridge, soon } from '../testing/open-bridge';

const draftAddress = `${api.assessments}/${DRAFT}`;
const saving = { method: 'PUT', url: `${draftAddress}/ratings` };
const housing = aRating('housing', 2);

/** A client without a draft; nothing is made before an answer. */
async function openNew(path = '', bridge = noBridge(), wanted = {}) {
  const opened = await openBridge(`/invullen${path}`, wanted);
  opened.server.expectOne(api.bridge).flush(bridge);
  await soon();
  opened.server.expectOne(api.template).flush(aTemplate());
  await soon();
  return opened;
}

async function openDraft(draft: AssessmentResponse, path = '') {
  const opened = await openBridge(`/invullen${path}`);
  const { id, version } = draft;
  opened.server.expectOne(api.bridge).flush(aBridge({ draft: { id, version } }));
  await soon();
  opened.server.expectOne(draftAddress).flush(draft);
  await soon();
  opened.server.expectOne(`/api/v1/bridge-templates/${draft.templateId}`).flush(aTemplate());
  await soon();
  return opened;
}

/** Lets the time pass after which an answer is sent. */
async function aWhile(): Promise<void> {
  jest.advanceTimersByTime(2000);
  await soon();
}

beforeEach(() =>
  jest.useFakeTimers({ advanceTimers: true, now: new Date('2026-11-22T10:00:00Z') }),
);
afterEach(() => jest.useRealTimers());

const accepted = (version: number) => ({
  status: 204,
  statusText: 'No Content',
  headers: { ETag: `"${version}"` },
});

describe('choosing what to talk about', () => {
  it('shows the life domains by pillar, with a hint and when one may be skipped', async () => {
    const { screen } = await openNew();
    expect(screen.heading('Thuis').tagName).toBe('H3');
    expect(screen.link('Wonen').getAttribute('href')).toContain('/brug/invullen/housing');
    expect(screen.words).toContain('Over Wonen.');
    expect(screen.words).toContain('Sla over als dit klopt: Er wonen geen kinderen in huis.');
  });

  it('counts nothing', async () => {
    const { screen } = await openDraft(aDraft(housing));
    expect(screen.words).not.toMatch(/\d+ van (de )?(2|15)\b|%/);
  });

  it.each([
    ['the first time', noBridge(), 'Intake'],
    ['in between', aBridge(), 'Voortgang'],
    [
      'after a farewell',
      aBridge({ moments: [{ ...aBridge().moments[0]!, kind: 'exit' }] }),
      'Intake',
    ],
  ])('proposes a kind of moment: %s', async (_when, bridge, kind) => {
    const { screen } = await openNew('', bridge);
    expect(screen.field(kind).checked).toBe(true);
    expect(screen.field('Dag van het gesprek').value).toBe('22-11-2026');
  });

  it('shows what was said until now', async () => {
    const worker = aRating('housing', 'not_needed', { ratedBy: 'worker' });
    const { screen } = await openDraft(aDraft(housing, worker));
    expect(screen.words).toMatch(/2 van 5 ?Begeleider: hoeven we niet te weten/);
    expect(screen.words).toContain('Voortgang, gesprek van vrijdag 13 november');
  });

  it('is not for who may only look', async () => {
    const { screen } = await openBridge('/invullen', { may: ['bridge:read'] });
    expect(screen.heading('Deze brug kun je niet invullen')).toBeTruthy();
  });
});

describe('the kind and day of a moment', () => {
  const describing = { method: 'PUT', url: draftAddress };

  async function choosing() {
    const opened = await openDraft(aDraft(housing));
    await opened.press('Dag en soort veranderen');
    await opened.choose('Afsluiting');
    await opened.screen.type('Dag van het gesprek', '12-11-2026');
    await opened.press('Zo is het goed');
    return opened;
  }

  it('can be put right after the first answer, with all that was said', async () => {
    const { server } = await choosing();
    const { request } = server.expectOne(describing);
    expect(request.headers.get('If-Match')).toBe('"4"');
    expect(request.body).toEqual({ kind: 'exit', heldOn: '2026-11-12' });
    server.expectNone(api.assessments);
  });

  it('is the new one as soon as it is kept, and the next answer goes on from there', async () => {
    const { server, screen } = await choosing();
    server.expectOne(describing).flush(null, accepted(5));
    await soon();
    expect(screen.words).toContain('Afsluiting, gesprek van donderdag 12 november');
    expect(screen.words).toContain('2 van 5');
  });

  it('is asked again, with what was chosen, when a colleague was faster', async () => {
    const { server, screen, press } = await choosing();
    const current = { ...aDraft(housing), version: 5, kind: 'intake', heldOn: '2026-11-10' };
    const [body, refusal] = problem('record-changed', 412);
    server.expectOne(describing).flush({ ...body, current }, refusal);
    await soon();
    expect(screen.alert).toContain('Intake, gesprek van dinsdag 10 november');
    await press('Zo is het goed');
    const { request } = server.expectOne(describing);
    expect(request.headers.get('If-Match')).toBe('"5"');
    expect(request.body).toEqual({ kind: 'exit', heldOn: '2026-11-12' });
  });

  it('says so when there is no network, and keeps what was chosen', async () => {
    const { server, screen } = await choosing();
    server.expectOne(describing).error(new ProgressEvent('error'));
    await soon();
    expect(screen.alert).not.toBe('');
    expect(screen.field('Dag van het gesprek').value).toBe('12-11-2026');
  });
});

describe('talking about one life domain', () => {
  it.each([
    ['je', 'Hoe is housing voor je?'],
    ['u', 'Hoe is housing voor u?'],
  ])('asks in the form the client wants: %s', async (formOfAddress, question) => {
    const { screen } = await openNew('/housing', noBridge(), { formOfAddress });
    expect(screen.heading(`Wonen: ${question}`)).toBeTruthy();
    expect(screen.words).toContain('Het gaat om de afgelopen maand.');
  });

  it('makes the draft at the first answer and saves it', async () => {
    const { server, screen, choose } = await openNew('/housing');
    await choose('Zin 2 over housing.');
    server.expectNone(api.assessments);
    await aWhile();
    const made = server.expectOne(api.assessments);
    expect(made.request.body).toMatchObject({ kind: 'intake', heldOn: '2026-11-22' });
    const { id } = made.request.body as { id: string };
    made.flush({ id }, { status: 201, statusText: 'Created' });
    await soon();
    const saved = server.expectOne(`${api.assessments}/${id}/ratings`);
    expect(saved.request.headers.get('If-Match')).toBe('"1"');
    expect(saved.request.body).toEqual({ ratings: [housing] });
    saved.flush(null, accepted(2));
    await soon();
    expect(screen.words).toContain('Bewaard om');
  });

  it('saves own words with the answer, on the version that was seen', async () => {
    const { server, screen } = await openDraft(aDraft(housing), '/housing');
    await screen.type('In eigen woorden', 'Ik slaap bij mijn zus.');
    await aWhile();
    const saved = server.expectOne(saving);
    expect(saved.request.headers.get('If-Match')).toBe('"4"');
    expect(saved.request.body).toEqual({
      ratings: [{ ...housing, ownWords: 'Ik slaap bij mijn zus.' }],
    });
  });

  it('has one writer at a time: the next answer waits for the one before', async () => {
    const { server, choose } = await openDraft(aDraft(), '/housing');
    await choose('Zin 2 over housing.');
    await aWhile();
    const first = server.expectOne(saving);
    await choose('Zin 3 over housing.');
    await aWhile();
    server.expectNone(saving);
    first.flush(null, accepted(5));
    await soon();
    const second = server.expectOne(saving);
    expect(second.request.headers.get('If-Match')).toBe('"5"');
    expect(second.request.body).toEqual({ ratings: [aRating('housing', 3)] });
  });

  it('takes leaving out as an answer, and keeps own words when it changes', async () => {
    const { server, choose } = await openDraft(
      aDraft({ ...housing, ownWords: 'Tja.' }),
      '/housing',
    );
    await choose('Liever niet nu');
    await aWhile();
    expect(server.expectOne(saving).request.body).toEqual({
      ratings: [aRating('housing', 'not_now', { ownWords: 'Tja.' })],
    });
  });

  it('keeps the worker’s own view apart', async () => {
    const { server, choose } = await openDraft(aDraft(housing), '/housing');
    await choose('Hoeven we niet te weten');
    await aWhile();
    const worker = aRating('housing', 'not_needed', { ratedBy: 'worker' });
    expect(server.expectOne(saving).request.body).toEqual({ ratings: [housing, worker] });
  });

  it('tells the worker what is urgent, only at that level', async () => {
    const { server, screen, choose } = await openDraft(aDraft(housing), '/housing');
    expect(screen.words).not.toContain('Vraag wat er vandaag nodig is.');
    await choose('Zin 1 over housing.');
    expect(screen.words).toContain('Vraag wat er vandaag nodig is.');
    await aWhile();
    server.expectOne(saving).flush(null, accepted(5));
  });

  it('takes an answer away and gives it back', async () => {
    const { server, press } = await openDraft(aDraft(housing), '/housing');
    await press('Keuze weghalen');
    await aWhile();
    const emptied = server.expectOne(saving);
    expect(emptied.request.body).toEqual({ ratings: [] });
    emptied.flush(null, accepted(5));
    await press('Ongedaan maken');
    await aWhile();
    expect(server.expectOne(saving).request.body).toEqual({ ratings: [housing] });
  });

  it('keeps a text that is too long on the screen and saves the rest', async () => {
    const { server, screen, choose } = await openDraft(aDraft(housing), '/housing');
    await screen.type('In eigen woorden', 'a'.repeat(2001));
    await choose('Zin 4 over housing.');
    await aWhile();
    const saved = server.expectOne(saving);
    expect(saved.request.body).toEqual({ ratings: [aRating('housing', 4)] });
    saved.flush(null, accepted(5));
    await soon();
    expect(screen.field('In eigen woorden').value).toHaveLength(2001);
    expect(screen.words).toContain('Dit is te lang.');
    expect(screen.words).toContain('Nog niet bewaard.');
  });

  it('tries again by itself when the server was silent', async () => {
    const { server, screen, choose } = await openDraft(aDraft(), '/housing');
    await choose('Zin 2 over housing.');
    await aWhile();
    server.expectOne(saving).error(new ProgressEvent('error'));
    await soon();
    expect(screen.words).toContain('Nog niet bewaard.');
    jest.advanceTimersByTime(5000);
    await soon();
    server.expectOne(saving).flush(null, accepted(5));
    await soon();
    expect(screen.words).toContain('Bewaard om');
  });
});

describe('a colleague who fills in the same bridge', () => {
  const refused = (current: AssessmentResponse) =>
    [
      { type: '/problems/record-changed', title: '', status: 412, current },
      { status: 412, statusText: 'Precondition Failed' },
    ] as const;

  async function meet(theirs: AssessmentResponse) {
    const opened = await openDraft(aDraft(housing), '/housing');
    await opened.choose('Zin 1 over housing.');
    await aWhile();
    opened.server.expectOne(saving).flush(...refused(theirs));
    await soon();
    return opened;
  }

  it('is joined when they talked about something else', async () => {
    const children = aRating('children', 4);
    const { server } = await meet({ ...aDraft(housing, children), version: 7 });
    await aWhile();
    const saved = server.expectOne(saving);
    expect(saved.request.headers.get('If-Match')).toBe('"7"');
    expect(saved.request.body).toEqual({ ratings: [aRating('housing', 1), children] });
    expect(document.body.textContent).toContain('Een collega vulde ook iets in.');
  });

  it('stands beside it when both chose, for somebody to decide', async () => {
    const { server, screen, press, choose } = await meet({
      ...aDraft(aRating('housing', 4)),
      version: 7,
    });
    expect(screen.words).toContain('Een collega was je net voor');
    expect(screen.words).toContain('Zin 1 over housing.');
    expect(screen.words).toContain('Zin 4 over housing.');
    await aWhile();
    server.expectNone(saving);
    await choose('Nu staat er Zin 4 over housing.');
    await press('Zo bewaren');
    await aWhile();
    server.expectNone(saving);
    expect(screen.words).not.toContain('Een collega was je net voor');
  });

  it('keeps mine on the newest version when that was chosen', async () => {
    const { server, press } = await meet({ ...aDraft(aRating('housing', 4)), version: 7 });
    await press('Zo bewaren');
    const saved = server.expectOne(saving);
    expect(saved.request.headers.get('If-Match')).toBe('"7"');
    expect(saved.request.body).toEqual({ ratings: [aRating('housing', 1)] });
  });

  it('who finished it leaves what was said here, to keep as a new bridge', async () => {
    const children = aRating('children', 4);
    const { server, screen, press } = await meet({ ...aDraft(housing, children), status: 'final' });
    expect(screen.heading('Deze brug is al afgerond')).toBeTruthy();
    await press('Bewaren als nieuwe brug');
    const made = server.expectOne(api.assessments);
    const { id } = made.request.body as { id: string };
    expect(id).not.toBe(DRAFT);
    made.flush({ id }, { status: 201, statusText: 'Created' });
    await soon();
    const saved = server.expectOne(`${api.assessments}/${id}/ratings`);
    expect(saved.request.body).toEqual({ ratings: [aRating('housing', 1)] });
  });

  it('who began at the same moment is joined too', async () => {
    const { server, choose } = await openNew('/housing');
    await choose('Zin 2 over housing.');
    await aWhile();
    server.expectOne(api.assessments).flush(...problem('assessment-under-way', 409));
    await soon();
    server.expectOne(api.bridge).flush(aBridge({ draft: { id: DRAFT, version: 4 } }));
    await soon();
    server.expectOne(draftAddress).flush(aDraft(aRating('children', 3)));
    await aWhile();
    const saved = server.expectOne(saving);
    expect(saved.request.headers.get('If-Match')).toBe('"4"');
    expect(saved.request.body).toEqual({ ratings: [aRating('children', 3), housing] });
  });
});

describe('ending', () => {
  it('finishes with one life domain, after saving what was not sent yet', async () => {
    const { server, choose, go, press, router } = await openDraft(aDraft(), '/housing');
    await choose('Zin 2 over housing.');
    await go('/invullen');
    await press('Afronden');
    server.expectOne(saving).flush(null, accepted(5));
    await soon();
    const finished = server.expectOne(`${draftAddress}/finalise`);
    expect(finished.request.headers.get('If-Match')).toBe('"5"');
    finished.flush(null, accepted(6));
    await soon();
    expect(router.url).toBe(`/inwoners/${AMINA}/brug`);
  });

  it('asks kindly for one life domain when nothing was said', async () => {
    const { screen, press } = await openNew();
    await press('Afronden');
    expect(screen.alert).toContain('Vul minstens één onderwerp in.');
  });

  it('throws a draft away, and brings it back with all that was said', async () => {
    const { server, press, router } = await openDraft(aDraft(housing));
    await press('Weggooien');
    const gone = server.expectOne({ method: 'DELETE', url: draftAddress });
    expect(gone.request.headers.get('If-Match')).toBe('"4"');
    gone.flush(null, accepted(5));
    await soon();
    expect(router.url).toBe(`/inwoners/${AMINA}/brug`);
    await press('Ongedaan maken');
    const made = server.expectOne(api.assessments);
    expect(made.request.body).toMatchObject({ kind: 'progress', heldOn: '2026-11-13' });
    const { id } = made.request.body as { id: string };
    made.flush({ id }, { status: 201, statusText: 'Created' });
    await soon();
    const saved = server.expectOne(`${api.assessments}/${id}/ratings`);
    expect(saved.request.body).toEqual({ ratings: [housing] });
    saved.flush(null, accepted(2));
    await soon();
    expect(router.url).toBe(`/inwoners/${AMINA}/brug/invullen`);
  });
});
