import { changeWords, comparedWords } from './change-words';

describe('what changed, in words', () => {
  it('says how many life domains can be laid side by side', () => {
    const change = { up: 4, same: 3, down: 1, n: 8 };
    expect(comparedWords(change)).toBe('Bij acht leefgebieden is toen en nu een zin gekozen.');
    expect(comparedWords({ ...change, n: 1 })).toContain('één leefgebied');
  });

  it('tells up and down alike', () => {
    expect(changeWords({ up: 4, same: 3, down: 1, n: 8 })).toBe(
      'Vier gingen omhoog, drie bleven gelijk en één ging omlaag.',
    );
  });

  it('leaves out what did not happen', () => {
    expect(changeWords({ up: 0, same: 2, down: 0, n: 2 })).toBe('Twee bleven gelijk.');
  });

  it('begins a sentence with Eén, whose capital takes no mark', () => {
    expect(changeWords({ up: 1, same: 0, down: 0, n: 1 })).toBe('Eén ging omhoog.');
  });
});
