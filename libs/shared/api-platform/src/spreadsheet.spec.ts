import { spreadsheetCell, spreadsheetFile } from './spreadsheet';

describe('a file for a spreadsheet', () => {
  it.each([
    ['=HYPERLINK("https://x")', `"'=HYPERLINK(""https://x"")"`],
    ['+31 6', `"'+31 6"`],
    ['-2', `"'-2"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    [' =1', `"' =1"`],
    ['"=1', `"'""=1"`],
    ['Sanne "S" Vermeer', '"Sanne ""S"" Vermeer"'],
    ['a;b', '"a;b"'],
    ['', '""'],
  ])('lets no spreadsheet run %s', (words, written) => {
    expect(spreadsheetCell(words)).toBe(written);
  });

  it('has a line for each row, and says how its letters are written', () => {
    const bytes = spreadsheetFile([
      ['Stap', 'Dag'],
      ['Bellen', 'vrijdag'],
    ]);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    expect(text).toBe('\ufeff"Stap";"Dag"\r\n"Bellen";"vrijdag"\r\n');
  });
});
