import { chosenFrom, type ConflictPart, differencesOf } from './record-form';

interface Step {
  text: string;
  owner: string;
  ownerName: string;
}

const parts: ConflictPart<Step>[] = [
  { label: 'Stap', keys: ['text'], say: ({ text }) => text },
  { label: 'Wie', keys: ['owner', 'ownerName'], say: (s) => s.ownerName || s.owner },
];
const mine: Step = { text: 'Bellen', owner: 'other', ownerName: 'juf Els' };
const theirs: Step = { text: 'Schrijven', owner: 'client', ownerName: '' };

describe('two versions of one record', () => {
  it('differ only where they say something else', () => {
    expect(differencesOf(parts, mine, { ...theirs, text: 'Bellen' })).toEqual([
      { part: 1, label: 'Wie', mine: 'juf Els', theirs: 'client', typed: true },
    ]);
  });

  it('say which part was typed here, when it is known what both began with', () => {
    const before: Step = { ...mine, text: 'Bellen met Els' };
    const typed = differencesOf(parts, mine, theirs, before).map((one) => one.typed);
    expect(typed).toEqual([true, false]);
  });

  it('become one by choosing part by part', () => {
    expect(chosenFrom(parts, { mine, theirs }, new Set([0]))).toEqual({
      text: 'Bellen',
      owner: 'client',
      ownerName: '',
    });
  });

  it('never take half of what belongs together', () => {
    expect(chosenFrom(parts, { mine, theirs }, new Set([1]))).toEqual({
      text: 'Schrijven',
      owner: 'other',
      ownerName: 'juf Els',
    });
  });
});
