import { hardWords, shortForms, vagueTimes } from './hard-words';

/** A sentence longer than this is hard to hold for somebody under stress, in words. */
export const WORDS_IN_A_SENTENCE = 15;

/** What could be plainer: where it stands in the text, and what to say instead if we know. */
export interface PlainHint {
  readonly kind: 'long-sentence' | 'hard-word' | 'short-form' | 'vague-time';
  /** The words as they were typed. */
  readonly found: string;
  readonly instead?: string;
  /** Offset of the first character in the text. */
  readonly at: number;
}

type Finder = (text: string) => PlainHint[];

/**
 * Where a text could be plainer, in reading order; empty when it is fine. Help only: nothing here
 * ever stops somebody. Each word is named once, however often it stands there.
 */
export function plainHints(text: string): PlainHint[] {
  const found = FINDERS.flatMap((find) => find(text)).sort((a, b) => a.at - b.at || longest(a, b));
  return found.filter(
    (hint, index) => !found.slice(0, index).some((before) => isTold(before, hint)),
  );
}

const FINDERS: readonly Finder[] = [findHardWords, findShortForms, findVagueTimes, findLongOnes];

function findHardWords(text: string): PlainHint[] {
  return HARD.flatMap(({ pattern, instead }) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => {
      return { kind: 'hard-word' as const, found, instead, at: index };
    }),
  );
}

/** Known ones, and anything else written as letters with dots or as capitals. */
function findShortForms(text: string): PlainHint[] {
  return [...text.matchAll(SHORT)].flatMap(({ 0: written, index }) => {
    const instead = knownShortForm(written);
    const looksShort = /^(\p{L}\.){2,}$/u.test(written) || /^\p{Lu}{2,5}$/u.test(written);
    if (!instead && (!looksShort || EVERYDAY.has(written))) return [];
    const hint = { kind: 'short-form' as const, found: written, at: index };
    return [instead ? { ...hint, instead } : hint];
  });
}

function findVagueTimes(text: string): PlainHint[] {
  return [...text.matchAll(VAGUE)].map(({ 0: found, index }) => {
    return { kind: 'vague-time' as const, found, at: index };
  });
}

function findLongOnes(text: string): PlainHint[] {
  const hints: PlainHint[] = [];
  // A dot inside a short form or a number ends no sentence.
  for (const { 0: sentence, index } of text.matchAll(/(?:[^.!?\n]|[.](?=\S))+/gu)) {
    const words = sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
    if (words.length <= WORDS_IN_A_SENTENCE) continue;
    const start = `${words.slice(0, 4).join(' ')} …`;
    const at = index + sentence.search(/\S/u);
    hints.push({ kind: 'long-sentence', found: start, at });
  }
  return hints;
}

/** Capitals that everybody reads as a word. */
const EVERYDAY = new Set(['OK', 'TV', 'ID', 'PC', 'SMS', 'OV', 'DVD', 'NS']);

const SHORT = /(?:\p{L}\.){2,}|t\/m|(?<![\p{L}\p{N}])\p{L}{2,6}(?![\p{L}\p{N}])/gu;

const HARD = hardWords.map(([forms, instead]) => ({ pattern: wordsOf(forms.split('|')), instead }));

const VAGUE = new RegExp(
  `${wordsOf(vagueTimes).source}|${wordsOf(['(?:binnen|over) (?:\\p{N}+|een|twee|drie|vier|zes|acht) (?:dagen|weken|maanden|week|maand)']).source}`,
  'giu',
);

/** The longest first, so that 'volgende week' is not read as 'week'; never inside another word. */
function wordsOf(forms: readonly string[]): RegExp {
  const longestFirst = [...forms].sort((a, b) => b.length - a.length).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst})(?![\\p{L}\\p{N}])`, 'giu');
}

function knownShortForm(written: string): string | undefined {
  return shortForms[written] ?? shortForms[written.toLowerCase()];
}

function longest(a: PlainHint, b: PlainHint): number {
  return b.found.length - a.found.length;
}

/** The same words again, or a word inside something that was named already. */
function isTold(before: PlainHint, hint: PlainHint): boolean {
  if (before.kind === 'long-sentence' || hint.kind === 'long-sentence') return false;
  const inside = hint.at < before.at + before.found.length;
  return inside || before.found.toLowerCase() === hint.found.toLowerCase();
}
