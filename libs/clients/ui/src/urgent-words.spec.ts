import { urgentReason, urgentSentence, urgentTitle, urgentTitleOf } from './urgent-words';

const MONDAY = '2026-11-23';
const THURSDAY = '2026-11-26';
const eviction = { kind: 'eviction', about: null, endDate: null } as const;
const energy = { kind: 'cut_off', about: 'energy' } as const;

describe('an urgent need in words', () => {
  it('says the last day of a term, which itself still counts', () => {
    expect(urgentSentence({ ...eviction, untilDay: THURSDAY }, MONDAY)).toBe(
      'Uiterlijk donderdag 26 november moet iemand iets doen, zodat het huis blijft.',
    );
    expect(urgentReason({ ...eviction, untilDay: THURSDAY })).toBe(
      'Bij spoed is dat binnen 3 werkdagen.',
    );
  });

  it('says before which day, when that is the day it happens', () => {
    const named = { ...energy, endDate: '2026-12-11', untilDay: '2026-12-11' };
    expect(urgentSentence(named, MONDAY)).toBe(
      'Vóór vrijdag 11 december moet iemand iets doen, zodat stroom en gas blijven.',
    );
    expect(urgentReason(named)).toBe('Dit is de dag uit de brief.');
  });

  it.each([
    ['food', 'Vandaag moet iemand zorgen dat er eten is.'],
    ['safety', 'Vandaag moet iemand zorgen dat het veilig is.'],
  ] as const)('says today for %s, without a reason', (kind, sentence) => {
    const topic = { kind, about: null, endDate: null, untilDay: MONDAY };
    expect(urgentSentence(topic, MONDAY)).toBe(sentence);
    expect(urgentReason(topic)).toBe('');
  });

  it('blames nobody when the day is over', () => {
    expect(urgentSentence({ ...eviction, untilDay: MONDAY }, THURSDAY)).toBe(
      'De dag was maandag 23 november. Kijk vandaag wat nog kan.',
    );
  });

  it('has a title of a few words, in the list and in the timeline', () => {
    expect(urgentTitle('cut_off', 'water')).toBe('Afgesloten van water');
    expect(urgentTitle('cut_off', 'health_insurance')).toBe('Zorgverzekering stopt');
    expect(['eviction', 'energy', 'food'].map(urgentTitleOf)).toEqual([
      'Huis uit',
      'Afgesloten van stroom of gas',
      'Eten',
    ]);
  });
});
