import { aCopySource } from '../testing/copy-samples';
import { type Line, type Part, type Sheet, sheetOf } from './copy-sheet';
import type { CopySource, NextMeeting } from './copy-source';
import { copyWords, sheetLanguageOf, sheetLanguages } from './copy-words';

const TODAY = '2026-11-24';
const sheet = (source: Parameters<typeof aCopySource>[0] = {}): Sheet =>
  sheetOf(aCopySource(source), TODAY);

const wordsOf = (line: Line): string => ('said' in line ? line.said.text : line.fixed.text);
const partsOf = ({ goal, step, care, foot }: Sheet): Part[] => [
  ...(goal ? [goal] : []),
  ...(step ? [step, ...step.rows] : []),
  ...[...care, ...foot],
];
/** Each heading with the words below it. */
const told = (one: Sheet): string[] =>
  partsOf(one).map(({ label, lines }) => `${label.text}: ${lines.map(wordsOf).join(' / ')}`);
const everything = (one: Sheet): string => JSON.stringify(one);

describe("the client's copy of a talk", () => {
  it('says goal, step, day, if-then, what if it goes wrong, who reminds, whom to call and when next', () => {
    const one = sheet();
    expect(one.greeting).toEqual({
      words: [['Dag ', ',']],
      name: { text: 'Amina', lang: 'nl', dir: 'ltr' },
    });
    expect(one.heldOn).toEqual({ text: 'dinsdag 24 november', dutch: null });
    expect(told(one)).toEqual([
      'Mijn doel: Ik wil in mijn huis blijven wonen.',
      'De volgende stap: Ik bel de woningcorporatie over de huur.',
      'Wanneer: vrijdag 27 november',
      'Als: de kinderen op school zijn',
      'dan: bel ik met een kop koffie erbij.',
      'Als het niet lukt: Ik app Sanne, dan bellen we samen.',
      'Wie helpt mij eraan denken: Mijn zus Noor / met een appje om 9 uur',
      'Wie ik kan bellen: Sanne de Wit / Wijkteam Noord / 010 123 45 67',
      'Volgende afspraak: dinsdag 1 december, 10.00 uur / op kantoor / Stadhuis, kamer 12',
    ]);
  });

  it('never says how sure somebody is, nor why', () => {
    const source = aCopySource();
    const unsure = source.agreedGoals.map((goal) => ({
      ...{ ...goal, why: 'Voor de kinderen' },
      steps: goal.steps.map((step) => ({ ...step, confidence: 10 })),
    }));
    expect(everything(sheetOf({ ...source, agreedGoals: unsure }, TODAY))).toBe(
      everything(sheet()),
    );
  });

  it('leaves out every heading nothing was said under', () => {
    const step = {
      ...{ ifText: null, thenText: ' ', setbackText: null, reminderBy: null, reminderHow: null },
    };
    const one = sheet({ step, nextMeeting: null, nextContactOn: null, teamPhone: null });
    expect(told(one)).toEqual([
      'Mijn doel: Ik wil in mijn huis blijven wonen.',
      'De volgende stap: Ik bel de woningcorporatie over de huur.',
      'Wanneer: vrijdag 27 november',
      'Wie ik kan bellen: Sanne de Wit / Wijkteam Noord',
    ]);
  });

  it('names who does the step when that is not the client', () => {
    const byOther = sheet({ step: { owner: 'other', ownerName: 'Tom' } });
    const byWorker = sheet({ step: { owner: 'worker', ownerName: null } });
    expect(told(byOther)).toContain('Wie doet dit: Tom');
    expect(told(byWorker)).toContain('Wie doet dit: Sanne de Wit');
    expect(told(sheet()).join()).not.toContain('Wie doet dit');
  });

  it('thanks in je or u', () => {
    expect(sheet().thanks.text).toBe('Dank je wel voor het gesprek.');
    expect(sheet({ formOfAddress: 'u' }).thanks.text).toBe('Dank u wel voor het gesprek.');
  });

  it('says the day of the next contact when there is no appointment, until that day is over', () => {
    const next = (nextContactOn: string) => sheet({ nextMeeting: null, nextContactOn });
    expect(told(next('2026-12-03')).at(-1)).toBe('Volgende afspraak: donderdag 3 december');
    expect(told(next(TODAY)).at(-1)).toBe('Volgende afspraak: dinsdag 24 november');
    expect(told(next('2026-11-23')).at(-1)).toMatch(/^Wie ik kan bellen/);
  });

  it('keeps words somebody spread over lines on one line, so that it stays one page', () => {
    const one = sheet({ step: { text: 'Ik bel\n\n\n  morgen' } });
    expect(one.step?.lines.map(wordsOf)).toEqual(['Ik bel morgen']);
  });
});

describe('a goal on paper', () => {
  const hidden = (one: Sheet) => [one.goal, one.step, one.care];

  it('stays off with its step when its life domain is sensitive and nobody said "mag erop"', () => {
    expect(hidden(sheet({ sensitive: true }))).toEqual([null, null, []]);
    expect(everything(sheet({ sensitive: true }))).not.toMatch(
      /huis blijven|corporatie|koffie|zus/,
    );
    expect(sheet({ sensitive: true, onCopy: true }).goal).not.toBeNull();
  });

  it('is sensitive too when the talk only held a step of it', () => {
    expect(hidden(sheet({ sensitive: true, goalId: null }))).toEqual([null, null, []]);
    expect(sheet({ goalId: null }).goal?.lines.map(wordsOf)).toEqual([
      'Ik wil in mijn huis blijven wonen.',
    ]);
  });

  it('stays off when nothing was agreed, or another goal was', () => {
    expect(hidden(sheet({ agreedGoals: [] }))).toEqual([null, null, []]);
    expect(hidden(sheet({ goalId: 'other', stepId: null }))).toEqual([null, null, []]);
    expect(hidden(sheet({ goalId: null, stepId: null }))).toEqual([null, null, []]);
  });

  it('stands alone when the talk came to no step', () => {
    const one = sheet({ stepId: null });
    expect([one.goal === null, one.step]).toEqual([false, null]);
  });
});

describe('an address that must stay secret', () => {
  const visit: NextMeeting = {
    ...{ startsAt: '2026-12-01T09:00:00Z', kind: 'visit' },
    place: 'Kerkstraat 12, Rotterdam',
  };
  const secret: Partial<CopySource> = {
    ...{ secretAddress: true, addressLine: 'Kerkstraat 12', postcode: '3011 AB' },
  };

  it('is not the place of a visit', () => {
    expect(told(sheet({ nextMeeting: visit })).at(-1)).toContain('thuis / Kerkstraat 12');
    const one = sheet({ ...secret, nextMeeting: visit });
    expect(told(one).at(-1)).toBe('Volgende afspraak: dinsdag 1 december, 10.00 uur / thuis');
  });

  it('is not the place of a visit either when contact has to be safe', () => {
    const one = sheet({ hasSafeContactRule: true, nextMeeting: visit });
    expect(told(one).at(-1)).toBe('Volgende afspraak: dinsdag 1 december, 10.00 uur / thuis');
  });

  it.each(['Kerkstraat 12', 'kerkstraat  12', 'KERKSTRAAT-12', '3011AB', '3011 ab'])(
    'is taken out of words that hold it: %s',
    (typed) => {
      const one = sheet({ ...secret, step: { text: `Ik zet ${typed} op de envelop.` } });
      expect(one.step?.lines.map(wordsOf)).toEqual(['Ik zet … op de envelop.']);
    },
  );

  it('takes nothing else away, nor anything for who has no secret', () => {
    const text = 'Ik bel om 12 uur over 3011 euro.';
    expect(sheet({ ...secret, step: { text } }).step?.lines.map(wordsOf)).toEqual([text]);
    const open = sheet({ ...secret, secretAddress: false, nextMeeting: visit });
    expect(everything(open)).toContain('Kerkstraat 12');
  });
});

describe('the language of a sheet', () => {
  it.each([
    ['ar', 'ar'],
    ['TI', 'ti'],
    ['uk-UA', 'uk'],
    ['en-GB', 'en'],
    ['am', 'nl'],
    ['Arabisch', 'nl'],
    ['', 'nl'],
    [null, 'nl'],
  ])('for somebody who speaks %s is %s', (spoken, language) => {
    expect(sheetLanguageOf(spoken)).toBe(language);
  });

  it('has every fixed word in every language, and none is left in Dutch', () => {
    const flat = (words: object): string[] =>
      Object.values(words).flatMap((one: string | object) =>
        typeof one === 'string' ? [one] : flat(one),
      );
    const dutch = flat(copyWords.nl);
    for (const language of sheetLanguages.filter((one) => one !== 'nl')) {
      const words = flat(copyWords[language]);
      expect(words).toHaveLength(dutch.length);
      const same = words.filter((one, index) => one === dutch[index]);
      expect([language, same.filter((one) => one.length > 1)]).toEqual([language, []]);
    }
  });

  it('sets the Dutch words beside those of another language, and days in both', () => {
    const one = sheet({ language: 'ar', callName: 'أمينة' });
    expect([one.lang, one.dir]).toEqual(['ar', 'rtl']);
    expect(one.goal?.label).toEqual({ text: 'هدفي', dutch: 'Mijn doel' });
    expect(one.step?.rows[0]?.lines[0]).toEqual({
      fixed: { text: 'الجمعة، 27 نوفمبر', dutch: 'vrijdag 27 november' },
    });
    expect(one.greeting).toEqual({
      words: [
        ['مرحبا ', '،'],
        ['Dag ', ','],
      ],
      name: { text: 'أمينة', lang: 'ar', dir: 'rtl' },
    });
  });

  it.each([
    ['nl', 'dinsdag 1 december, 10.00 uur'],
    ['en', 'Tuesday 1 December, 10:00'],
    ['ar', 'الثلاثاء، 1 ديسمبر، 10:00'],
    ['tr', '1 Aralık Salı, 10:00'],
    ['pl', 'wtorek, 1 grudnia, 10:00'],
    ['ti', 'ሰሉስ፣ 1 ታሕሳስ፣ 10:00'],
    ['uk', 'вівторок, 1 грудня, 10:00'],
  ])('says day and time in %s', (language, moment) => {
    const [line] = sheet({ language }).foot[1]?.lines ?? [];
    expect(line && wordsOf(line)).toBe(moment);
  });

  it('names the year when it is another one', () => {
    const one = sheet({ step: { dueOn: '2027-01-05' } });
    expect(one.step?.rows[0]?.lines.map(wordsOf)).toEqual(['dinsdag 5 januari 2027']);
  });

  it.each([
    ['Ik bel morgen', 'ar', { lang: 'nl', dir: 'ltr' }],
    ['أتصل غدا', 'nl', { lang: 'ar', dir: 'rtl' }],
    ['فردا زنگ می‌زنم', 'fa', { lang: 'fa', dir: 'rtl' }],
    ['ጽባሕ ክድውል እየ', 'ti', { lang: 'ti', dir: 'ltr' }],
    ['Я подзвоню завтра', 'uk', { lang: 'uk', dir: 'ltr' }],
    ['Я позвоню завтра', 'ru', { lang: 'ru', dir: 'ltr' }],
    ['10:00 🙂', 'ar', { lang: 'nl', dir: 'ltr' }],
  ])('leaves what was said as it was said, and reads it in its own: %s', (text, spoken, own) => {
    const one = sheet({ language: spoken, step: { text } });
    expect(one.step?.lines).toEqual([{ said: { text, ...own }, strong: true }]);
  });
});
