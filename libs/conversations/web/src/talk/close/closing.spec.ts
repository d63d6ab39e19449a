import '../after/after-page';
import '../close/close-page';
import '../goal/goal-page';
import '../goal/step-page';
import type { TestRequest } from '@angular/common/http/testing';
import { addDays, dayOf } from '@ademruimte/contracts';
import type { Fields, TalkKit } from '@ademruimte/web-client';
import { problem } from '@ademruimte/web-client-testing';
import { AMINA, TALK } from '../testing/kit-samples';
import { type OpenTalk, openTalk } from '../testing/open-talk';

const TALKS = `/api/v1/clients/${AMINA}/talks`;
const tomorrow = addDays(dayOf(new Date()), 1);

/** A talk in which all of it was said. */
const said: Fields = {
  ...{ 'conversation.id': TALK, 'conversation.version': null, 'conversation.kind': 'visit' },
  ...{ 'conversation.startsAt': '2026-11-22T09:00:00Z', templateId: 'template' },
  ...{ domains: ['housing'], 'rating.housing': { level: 2, reason: null } },
  ...{ 'goal.id': 'goal', 'goal.title': 'Ik wil rust.', 'goal.lifeDomain': 'id-housing' },
  ...{ 'step.id': 'step', 'step.text': 'Ik bel Els.', 'step.dueOn': tomorrow },
};

async function atTheSheet(more: Fields = {}, kit: Partial<TalkKit> = {}): Promise<OpenTalk> {
  const open = await openTalk(kit, '/afsluiten');
  open.document.setMany({ ...said, ...more });
  await open.settle();
  return open;
}

/** What was sent to close the talk. */
async function closed(open: OpenTalk): Promise<TestRequest> {
  await open.press('Gesprek afsluiten');
  return open.sent(TALKS);
}

/** The server has it; nothing of this talk is under way any more. */
function answered(call: TestRequest): TestRequest['request'] {
  call.flush({ id: TALK }, { status: 201, statusText: 'Created' });
  return call.request;
}

const focused = (): string => document.activeElement?.textContent?.trim() ?? '';

describe('closing a talk', () => {
  it('lays what was agreed on one sheet, in the form the client wants', async () => {
    const { screen } = await atTheSheet({ 'step.if': 'het stil is', 'step.then': 'bel ik' });
    expect(screen.words).toContain('Dit wilt u');
    expect(screen.words).toContain('‘Ik wil rust.’');
    expect(screen.words).toContain('Uw stap');
    expect(screen.words).toContain('Als het stil is, dan bel ik.');
  });

  it('sends both voices, once, with its key', async () => {
    const open = await atTheSheet();
    await open.press('Amina Zo is het goed');
    await open.press('Sanne Vermeer Zo is het goed');
    const request = answered(await closed(open));
    expect(request.headers.get('Idempotency-Key')).toBe(open.document.fields()['close.key']);
    expect(request.body).toMatchObject({
      agreement: { clientName: 'Amina', way: 'on_tablet' },
      goal: { title: 'Ik wil rust.' },
      step: { text: 'Ik bel Els.', dueOn: tomorrow },
    });
  });

  it('agrees nothing while one of the two did not say yes', async () => {
    const open = await atTheSheet();
    await open.press('Amina Zo is het goed');
    expect(answered(await closed(open)).body).toMatchObject({ agreement: null });
  });

  it('asks of a sensitive goal whether it may be on paper, and leaves it off until then', async () => {
    const open = await atTheSheet({ 'goal.lifeDomain': 'id-debts' });
    expect(open.screen.words).toContain('Mag dit doel op uw blad op papier?');
    expect(document.querySelectorAll('.sheet section.no-print')).toHaveLength(2);
    await open.press('Mag erop');
    expect(document.querySelectorAll('.sheet section.no-print')).toHaveLength(0);
    expect(answered(await closed(open)).body).toMatchObject({ onCopy: true });
  });

  it('asks nobody to agree when there is no step, and says that this is fine', async () => {
    const { screen } = await atTheSheet({ 'step.text': '' });
    expect(screen.words).toContain('Dat mag.');
    expect(screen.names('button')).not.toContain('Amina Zo is het goed');
  });

  it('says that all is kept, and brings who listens along', async () => {
    const open = await atTheSheet();
    answered(await closed(open));
    await open.settle();
    expect(open.screen.words).toContain('Alles is bewaard.');
    expect(focused()).toBe('Dank u wel voor dit gesprek, Amina.');
    expect(open.screen.names('a')).toContain('Blad op A5');
  });

  it('says without a network that it stands here and goes by itself', async () => {
    const open = await atTheSheet();
    (await closed(open)).error(new ProgressEvent('error'));
    await open.settle();
    expect(open.screen.words).toContain('Het staat op dit apparaat.');
    expect(open.screen.names('a')).not.toContain('Blad op A5');
    expect(open.screen.names('a')).toContain('Daarna, voor jou alleen');
  });

  it('lays both versions side by side, and sends what a person kept', async () => {
    const open = await atTheSheet();
    const conflict = { field: 'goal.title', about: null, mine: 'Ik wil rust.' };
    const theirs = { theirs: 'Ik wil slapen.', theirsBy: 'Karin Smit', at: null };
    const [body, answer] = problem('talk-conflict', 409);
    (await closed(open)).flush({ ...body, conflicts: [{ ...conflict, ...theirs }] }, answer);
    await open.settle();
    expect(focused()).toBe('Een collega veranderde hetzelfde');
    expect(open.screen.words).toContain('Van Karin Smit');
    await open.point('Van Karin Smit Ik wil slapen.');
    await open.press('Zo bewaren');
    expect(answered(await open.sent(TALKS)).body).toMatchObject({
      choices: [{ field: 'goal.title', keep: 'theirs', theirs: 'Ik wil slapen.' }],
    });
  });

  it('says which answers a newer bridge has no place for, and goes on in one press', async () => {
    const open = await atTheSheet();
    const conflict = { field: 'rating.id-housing', about: 'Wonen', mine: 'Wonen 2.' };
    const theirs = { theirs: null, theirsBy: 'Karin Smit', at: null };
    const [body, answer] = problem('talk-conflict', 409);
    (await closed(open)).flush({ ...body, conflicts: [{ ...conflict, ...theirs }] }, answer);
    await open.settle();
    expect(focused()).toBe('Een collega begon een nieuwe brug');
    expect(open.screen.words).toContain('Wonen 2.');
    expect(open.screen.names('button')).not.toContain('Zo bewaren');
    await open.press('Verder');
    expect(answered(await open.sent(TALKS)).body).toMatchObject({
      choices: [{ field: 'rating.id-housing', keep: 'theirs', theirs: null }],
    });
  });

  it('says plainly that the file was closed, and that the words are still here', async () => {
    const open = await atTheSheet();
    (await closed(open)).flush(...problem('client-closed', 409));
    await open.settle();
    expect(focused()).toBe('Het gesprek staat nog niet in het dossier');
    expect(open.screen.words).toContain('Dit dossier is gesloten, of een collega heeft het nu.');
    expect(open.screen.words).toContain('Ik bel Els.');
    await open.press('Terug naar het blad');
    expect(open.screen.names('button')).toContain('Gesprek afsluiten');
  });

  it('tries again with another key after a refusal', async () => {
    const open = await atTheSheet();
    const first = await closed(open);
    first.flush(...problem('too-many-active-goals', 409));
    await open.settle();
    await open.press('Opnieuw versturen');
    const again = answered(await open.sent(TALKS));
    expect(again.headers.get('Idempotency-Key')).not.toBe(
      first.request.headers.get('Idempotency-Key'),
    );
  });
});
