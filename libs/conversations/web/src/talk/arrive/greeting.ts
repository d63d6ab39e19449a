/**
 * An opening question without its own greeting, since the screen has greeted already: only what
 * follows 'Fijn dat u er bent.' is left.
 */
export function withoutGreeting(question: string): string {
  const bare = question.replace(/^Fijn dat (je|u) er bent[.!]\s*/, '');
  return bare || question;
}
