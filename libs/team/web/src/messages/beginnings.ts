/** How a message to a colleague can begin, as the address of the page says it. */
export const beginnings = ['vraag', 'hulp', 'kleiner', 'dankjewel'] as const;
export type Beginning = (typeof beginnings)[number];

const words = (): Readonly<Record<Beginning, string>> => ({
  vraag: $localize`Hoe gaat het hier? Ik ben benieuwd wat jij ziet.`,
  hulp: $localize`Zal ik met je meedenken? Zeg maar wat jou helpt.`,
  kleiner: $localize`Zou een kleinere stap hier helpen? Ik kijk graag met je mee.`,
  dankjewel: $localize`Dankjewel! Mooi hoe je dit deed.`,
});

/** First words to change or keep; none for an address that says something else. */
export function firstWords(beginning: string | undefined): string {
  const known = beginnings.find((one) => one === beginning);
  return known ? words()[known] : '';
}

/** What kind of message it is, to begin with. */
export function firstKind(beginning: string | undefined): 'question' | 'thanks' {
  return beginning === 'dankjewel' ? 'thanks' : 'question';
}
