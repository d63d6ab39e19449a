import { expect, type Locator, type Page } from '@playwright/test';
import { press, write } from '../screen';
import {
  chooses,
  goesTo,
  goesToTheStep,
  ownWords,
  sentences,
  talksAbout,
  tile,
} from './at-the-table';
import type { Dice } from './dice';
import type { Journal } from './journal';

const TOPICS = ['Wonen', 'Werk'] as const;
const OTHERS = ['Kinderen', 'Rondkomen', 'Post en papieren'] as const;
const WORDS = [
  'huur',
  'brief',
  'morgen',
  'de post',
  'niet alleen',
  'bellen',
  'rust',
  'één ding',
] as const;
const TEXTS = { step: 'Kleine stap', if: 'Als', then: 'Dan' } as const;
const SURE = 'Hoe zeker ben je dat dit lukt?';
const DAYS = ['vandaag', 'morgen'] as const;

/** Two people who do whatever comes up, each tap and letter of it written down. */
export class RandomTalk {
  constructor(
    private readonly page: Page,
    private readonly dice: Dice,
    private readonly journal: Journal,
  ) {}

  /** Two topics and the first words of a goal, so that every screen has something to do. */
  async begins(): Promise<void> {
    await goesTo(this.page, 'Kiezen');
    for (const topic of TOPICS) {
      await this.journal.does(`chosen ${topic}`, 'yes', () => chooses(this.page, topic));
    }
    await goesTo(this.page, 'Doel');
    await this.journal.does('goal', 'Ik wil', () =>
      write(this.page, 'Doel in eigen woorden', 'Ik wil'),
    );
  }

  /** One thing, whatever it is. */
  move(): Promise<void> {
    const moves = [
      () => this.points(),
      () => this.says(),
      () => this.says(),
      () => this.words(),
      () => this.plans('step'),
      () => this.plans('if'),
      () => this.plans('then'),
      () => this.isSure(),
      () => this.onADay(),
      () => this.choosesOne(),
    ] as const;
    return this.dice.one(moves)();
  }

  private async choosesOne(): Promise<void> {
    await goesTo(this.page, 'Kiezen');
    const topic = this.dice.one(OTHERS);
    const others = OTHERS.filter((other) => this.journal.last(`chosen ${other}`) === 'yes');
    const chosen = others.includes(topic);
    // A third one is enough for today.
    if (others.length > 0 && !chosen) return;
    const pressed = String(!chosen);
    await this.journal.does(`chosen ${topic}`, chosen ? '' : 'yes', async () => {
      await tile(this.page, topic).click();
      await expect(tile(this.page, topic)).toHaveAttribute('aria-pressed', pressed);
    });
  }

  private async points(): Promise<void> {
    const topic = this.dice.one(TOPICS);
    await talksAbout(this.page, topic);
    const which = this.dice.between(0, 6);
    const label = sentences(this.page).locator('label').nth(which);
    const words = (await label.innerText()).trim();
    await this.journal.does(`pointed ${topic}`, words, () => label.click());
  }

  private async says(): Promise<void> {
    const topic = this.dice.one(TOPICS);
    await talksAbout(this.page, topic);
    await (await ownWords(this.page)).focus();
    await this.types(`said ${topic}`);
  }

  private async words(): Promise<void> {
    if (!this.page.url().endsWith('/doel')) await goesTo(this.page, 'Doel');
    await this.page.getByRole('textbox', { name: 'Doel in eigen woorden' }).focus();
    await this.types('goal');
  }

  private async plans(field: keyof typeof TEXTS): Promise<void> {
    await goesToTheStep(this.page);
    await this.page.getByRole('textbox', { name: TEXTS[field], exact: true }).focus();
    await this.types(field);
  }

  private async isSure(): Promise<void> {
    await goesToTheStep(this.page);
    const sure = String(this.dice.between(0, 10));
    await this.taps('sure', SURE, sure);
  }

  private async onADay(): Promise<void> {
    await goesToTheStep(this.page);
    await this.taps('day', 'Wanneer?', this.dice.one(DAYS));
  }

  private taps(field: string, question: string, answer: string): Promise<void> {
    const options = this.page.getByRole('group', { name: question });
    const option = options.getByRole('radio', { name: answer, exact: true });
    const label = options.locator('label').filter({ has: option });
    return this.journal.does(field, answer, () => label.click());
  }

  /** Goes on at the end of what stands in the field that has the focus, letter by letter. */
  private async types(field: string): Promise<void> {
    await this.page.keyboard.press('Control+End');
    for (const letter of ` ${this.dice.one(WORDS)} ${this.dice.one(WORDS)}`) {
      const value = this.journal.last(field) + letter;
      await this.journal.does(field, value, () => this.page.keyboard.type(letter));
      await this.page.waitForTimeout(this.dice.between(10, 60));
    }
  }
}

/** What is picked in a group of answers; nothing when nothing is. */
async function picked(answers: Locator): Promise<string> {
  const label = answers.locator('label:has(:checked)');
  return (await label.count()) > 0 ? (await label.innerText()).trim() : '';
}

/** What stands on the screens of a talk, under the names of the journal. */
export async function readsBack(page: Page): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  await goesTo(page, 'Kiezen');
  for (const topic of [...TOPICS, ...OTHERS]) {
    const pressed = await tile(page, topic).getAttribute('aria-pressed');
    found.set(`chosen ${topic}`, pressed === 'true' ? 'yes' : '');
  }
  const areChosen = TOPICS.every((topic) => found.get(`chosen ${topic}`) === 'yes');
  for (const topic of areChosen ? TOPICS : []) {
    await talksAbout(page, topic);
    found.set(`pointed ${topic}`, await picked(sentences(page)));
    const box = page.getByRole('textbox', { name: 'In eigen woorden' });
    found.set(`said ${topic}`, (await box.count()) > 0 ? await box.inputValue() : '');
  }
  await goesTo(page, 'Doel');
  const goal = page.getByRole('textbox', { name: 'Doel in eigen woorden' });
  found.set('goal', await goal.inputValue());
  if (found.get('goal') !== '') await readsTheStep(page, found);
  return found;
}

async function readsTheStep(page: Page, found: Map<string, string>): Promise<void> {
  await press(page, 'Naar de stap');
  for (const [field, name] of Object.entries(TEXTS)) {
    found.set(field, await page.getByRole('textbox', { name, exact: true }).inputValue());
  }
  found.set('sure', await picked(page.getByRole('group', { name: SURE })));
  found.set('day', await picked(page.getByRole('group', { name: 'Wanneer?' })));
}
