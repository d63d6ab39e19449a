import { dayOf, type HistoryPart } from '@ademruimte/contracts';
import { changeWords, type FieldChangeView, type HistoryItemView } from './change-words';

const year = Number(dayOf(new Date()).slice(0, 4));
const day = `${String(year)}-11-27`;
const field = (name: string, before: string | null, after: string | null): FieldChangeView => ({
  ...{ field: name, before, after, isWithheld: false },
});
const item = (more: Partial<HistoryItemView>): HistoryItemView => ({
  ...{ staffName: 'Sanne', kind: 'changed', changes: [], isKept: true, ...more },
});
const told = (part: HistoryPart, ...changes: FieldChangeView[]) =>
  changeWords(part, item({ changes })).join(' ');

describe('what was done to a record', () => {
  it.each<[HistoryPart, FieldChangeView[], RegExp]>([
    ['step', [field('due_on', '2026-01-01', day)], /^Sanne zette de stap op [a-z]+ 27 november\.$/],
    [
      'step',
      [field('due_on', '2026-01-01', day), field('status', 'open', 'replanned')],
      /^Sanne zette de stap op [a-z]+ 27 november\.$/,
    ],
    ['step', [field('status', 'open', 'done')], /^Sanne vinkte de stap af\.$/],
    ['step', [field('status', 'done', 'open')], /^Sanne pakte de stap weer op\.$/],
    ['step', [field('status', 'open', 'dropped')], /^Sanne liet de stap los\.$/],
    ['step', [field('confidence', '6', '8')], /^Sanne veranderde ‘Hoe zeker’: ‘6’ werd ‘8’\.$/],
    ['step', [field('owner', 'client', 'worker')], /‘de inwoner’ werd ‘de begeleider’/],
    [
      'goal',
      [field('title', 'Rust', 'Vrede')],
      /^Sanne veranderde het doel: ‘Rust’ werd ‘Vrede’\.$/,
    ],
    ['goal', [field('why', null, 'Slapen')], /^Sanne vulde ‘Waarom’ in: ‘Slapen’\.$/],
    ['goal', [field('why', 'Slapen', null)], /^Sanne haalde ‘Waarom’ weg: ‘Slapen’\.$/],
    ['goal', [field('status', 'active', 'paused')], /^Sanne liet het doel even rusten\.$/],
    ['goal', [field('status', 'active', 'reached')], /^Sanne rondde het doel af: gehaald\.$/],
    [
      'household',
      [field('member_joined', null, 'Noor')],
      /^Sanne schreef op dat Noor erbij hoort\.$/,
    ],
    ['household', [field('member_left', null, 'Noor')], /Noor er niet meer bij hoort\.$/],
    ['goal', [field('shared_with_household', null, 'true')], /^Sanne deelde dit met het gezin\.$/],
    ['goal', [field('shared_with_household', 'true', null)], /^Sanne stopte met delen/],
    [
      'conversation',
      [field('starts_at', null, `${day}T09:00:00+00:00`)],
      /^Sanne zette het gesprek op [a-z]+ 27 november, 10\.00 uur\.$/,
    ],
    ['conversation', [field('status', 'planned', 'held')], /dat het gesprek doorging\.$/],
    ['conversation', [field('kind', 'visit', 'phone')], /‘Hoe’: ‘thuis’ werd ‘bellen’\.$/],
    ['contact', [field('channel', 'phone', 'sms')], /‘bellen’ werd ‘sms’/],
    ['contact', [field('language', 'nl', 'ar')], /‘Nederlands’ werd ‘Arabisch’/],
    ['contact', [field('interpreter', null, 'true')], /dat er een tolk bij is\.$/],
    ['client', [field('secret_address', null, 'true')], /^Sanne maakte het adres geheim\.$/],
    ['client', [field('birth_date', null, '1989-04-17')], /in: ‘\S+ 17 april 1989’\.$/],
    ['client', [field('call_name', 'Mina', 'Amina')], /‘Roepnaam’: ‘Mina’ werd ‘Amina’\.$/],
    ['strength', [field('ended_on', null, day)], /niet meer geldt, vanaf [a-z]+ 27 november\.$/],
    ['urgent', [field('status', 'open', 'handled')], /dat de spoed geregeld is\.$/],
    ['trajectory', [field('status', 'active', 'closed'), field('ended_on', null, day)], /af\.$/],
  ])('of a %s is told as people say it: %j', (part, changes, sentence) => {
    expect(told(part, ...changes)).toMatch(sentence);
  });

  it('is one sentence for each thing that became something else', () => {
    const changes = [field('title', 'Rust', 'Vrede'), field('status', 'paused', 'active')];
    expect(changeWords('goal', item({ changes }))).toHaveLength(2);
  });

  it('begins with its own words, and then the facts', () => {
    const changes = [
      ...[field('text', null, 'Ik bel.'), field('due_on', null, day)],
      ...[field('status', null, 'open'), field('owner', null, 'client')],
    ];
    const [first, ...facts] = changeWords('step', item({ kind: 'made', changes }));
    expect(first).toBe('Sanne schreef de stap op: ‘Ik bel.’');
    expect(facts[0]).toMatch(/^Dag: [a-z]+ 27 november\.$/);
    expect(facts[1]).toBe('Wie doet het: de inwoner.');
    expect(facts).toHaveLength(2);
  });

  it('is told without words that are not for the reader', () => {
    const hidden = { ...field('text', null, null), isWithheld: true };
    const sentence = 'Sanne veranderde de notitie. De tekst is afgeschermd.';
    expect(changeWords('note', item({ changes: [hidden] }))).toEqual([sentence]);
  });

  it('is told when what it was has been destroyed', () => {
    const gone = changeWords('goal', item({ isKept: false }));
    expect(gone).toEqual(['Sanne veranderde iets. Wat er stond, is vernietigd.']);
  });

  it('is told of what the product did by itself, and of what was taken away', () => {
    const removed = item({ kind: 'removed', staffName: null });
    expect(changeWords('goal', removed)).toEqual(['Ademruimte haalde het doel weg.']);
  });
});
