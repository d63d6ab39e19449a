import { randomUUID } from 'node:crypto';
import { expect, type Locator, type Page } from '@playwright/test';
import { aClient } from './support';

/** The six screens of a talk, by their place in the address. */
export type TalkScreen = 'aankomen' | 'kiezen' | 'praten' | 'doel' | 'doel/stap' | 'afsluiten';

/** What one talk of the journeys is about. */
export const TALK = {
  topics: ['Wonen', 'Schulden', 'Post en papieren'],
  goal: 'Ik wil hier blijven wonen.',
  step: 'Ik leg alle post op één stapel.',
};

/** Two people at one screen: everything they press is a tap, and taps are counted. */
export class TalkWalk {
  taps = 0;

  constructor(
    readonly page: Page,
    readonly clientId: string,
    readonly callName: string,
    readonly conversationId: string = randomUUID(),
  ) {}

  /** The bottom of the screen, with the one thing to press. */
  get foot(): Locator {
    return this.page.locator('adem-talk-foot');
  }

  get heading(): Locator {
    return this.page.getByRole('main').getByRole('heading', { level: 1 });
  }

  address(screen = ''): string {
    return `/inwoners/${this.clientId}/gesprek/${this.conversationId}/${screen}`;
  }

  /** Opens a screen of the talk by its address. */
  async open(screen: TalkScreen | 'daarna' | '' = ''): Promise<void> {
    await this.page.goto(this.address(screen));
    await expect(this.heading).toBeVisible();
  }

  /** One tap on what two people look at. */
  async tap(target: Locator): Promise<void> {
    this.taps += 1;
    await target.click();
  }

  async press(name: string | RegExp): Promise<void> {
    const exact = typeof name === 'string';
    const main = this.page.getByRole('main');
    await this.tap(
      main.getByRole('button', { name, exact }).or(main.getByRole('link', { name, exact })),
    );
  }

  /** Points at an answer of a question with answers in sight. */
  async point(question: string | RegExp, answer: string | number): Promise<void> {
    const labels = this.page.getByRole('group', { name: question }).locator('label');
    const wanted =
      typeof answer === 'number'
        ? labels.nth(answer)
        : labels.filter({ has: this.page.getByRole('radio', { name: answer, exact: true }) });
    await this.tap(wanted);
    await expect(wanted.getByRole('radio')).toBeChecked();
  }

  async write(label: string, words: string): Promise<void> {
    await this.page.getByRole('textbox', { name: label, exact: true }).fill(words);
  }

  async arrive(): Promise<void> {
    await this.press('Beginnen');
    await expect(this.page).toHaveURL(/\/kiezen$/);
  }

  async choose(topics: readonly string[] = TALK.topics): Promise<void> {
    for (const topic of topics) await this.press(topic);
    await this.press('Verder');
    await expect(this.page).toHaveURL(/\/praten/);
  }

  /** Per topic the client points at one sentence. */
  async talk(topics: readonly string[] = TALK.topics): Promise<void> {
    for (const [turn, topic] of topics.entries()) {
      await expect(this.heading).toContainText(topics.length > 1 ? topic : '');
      await this.point('Welke zin past het beste?', turn + 1);
      await this.tap(this.foot.getByRole('link', { name: 'Verder' }));
    }
    await expect(this.page).toHaveURL(/\/doel$/);
  }

  async aGoal(goal = TALK.goal): Promise<void> {
    await this.write('Doel in eigen woorden', goal);
    await this.press('Naar de stap');
    await expect(this.page).toHaveURL(/\/doel\/stap$/);
  }

  async aStep(step = TALK.step): Promise<void> {
    await this.write('Kleine stap', step);
    await this.point('Wanneer?', 'morgen');
    await this.point(/^Hoe zeker/, '8');
    await this.tap(this.foot.getByRole('button', { name: 'Verder' }));
    await expect(this.page).toHaveURL(/\/afsluiten$/);
  }

  /** Both say yes to the sheet, and the talk is closed. */
  async close(): Promise<void> {
    const both = this.page.getByRole('group', { name: 'Klopt het zo?' }).getByRole('button');
    await this.tap(both.first());
    await this.tap(both.last());
    await this.press('Gesprek afsluiten');
  }

  /** The whole talk, from arriving to the end, as far as `until`. */
  async walk(until: TalkScreen | 'closed' = 'closed'): Promise<void> {
    const ways: readonly [TalkScreen, () => Promise<void>][] = [
      ['aankomen', () => this.arrive()],
      ['kiezen', () => this.choose()],
      ['praten', () => this.talk()],
      ['doel', () => this.aGoal()],
      ['doel/stap', () => this.aStep()],
      ['afsluiten', () => this.close()],
    ];
    for (const [screen, go] of ways) {
      if (screen === until) return;
      await go();
    }
  }
}

/** A talk with somebody new, opened at arriving by whoever is signed in on this page. */
export async function aTalk(page: Page): Promise<TalkWalk> {
  const { id, callName } = await aClient(page);
  const talk = new TalkWalk(page, id, callName);
  await talk.open();
  await expect(page).toHaveURL(/\/aankomen$/);
  return talk;
}
