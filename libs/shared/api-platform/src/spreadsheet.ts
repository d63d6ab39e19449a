/**
 * A cell no spreadsheet takes for a formula: what begins like one gets an apostrophe before it.
 * Always between quotes, so that no word can end it.
 */
export function spreadsheetCell(text: string): string {
  const isFormula = /^[\s'"]*[=+\-@\t\r\n|%]/.test(text);
  return `"${isFormula ? "'" : ''}${text.replaceAll('"', '""')}"`;
}

/** Rows as a file that opens in a spreadsheet here: semicolons, and letters of every language. */
export function spreadsheetFile(rows: readonly (readonly string[])[]): Uint8Array {
  const lines = rows.map((cells) => cells.map(spreadsheetCell).join(';'));
  // The mark in front tells a spreadsheet that these are not the letters of 1990.
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`);
}
