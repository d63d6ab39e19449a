const SMALL_WORDS = ['van', 'de', 'der', 'den', 'het', 'ter', 'ten', 'el', 'al', 'bin', 'te', "'t"];

/** At most two initials of a name, without its small words: Joost van der Meer is JM. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => !SMALL_WORDS.includes(word.toLowerCase()));
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words;
  return chosen.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase('nl') ?? '').join('');
}
