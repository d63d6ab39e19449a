/** With a capital, to begin a sentence: 'zus Noor' does this as 'Zus Noor'. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Puts somebody's own words between Dutch quotation marks, once. */
export function inQuotes(words: string | null | undefined): string {
  const bare = (words ?? '').trim().replace(/^['"‘’“”„]+|['"‘’“”]+$/g, '');
  return bare ? `‘${bare}’` : '';
}
