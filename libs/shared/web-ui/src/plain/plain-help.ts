import { Component, computed, input, linkedSignal, resource } from '@angular/core';
import { type PlainHint, plainHints } from './plain-hints';

/** Nobody wants a remark in the middle of a word; in milliseconds. */
const PAUSE = 900;
const SHOWN_AT_ONCE = 2;

/**
 * Help with plain words, in the margin of a field that the resident will read. It waits for a
 * pause in the typing, names at most two things at a time and blocks nothing.
 */
@Component({
  selector: 'adem-plain-help',
  templateUrl: './plain-help.html',
  styleUrl: './plain-help.scss',
})
export class PlainHelp {
  /** What is in the field now. */
  readonly text = input.required<string | null | undefined>();

  private readonly rested = resource({
    params: () => this.text() ?? '',
    loader: async ({ params, abortSignal }) => {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      return abortSignal.aborted ? '' : params;
    },
  });
  /** The remarks of the last pause stay while somebody types on: nothing flickers. */
  private readonly hints = linkedSignal<string | undefined, PlainHint[]>({
    source: () => (this.rested.hasValue() ? this.rested.value() : undefined),
    computation: (text, before) =>
      text === undefined ? stillThere(before?.value, this.text()) : plainHints(text),
  });
  protected readonly lines = computed(() => this.hints().slice(0, SHOWN_AT_ONCE).map(lineOf));
  protected readonly more = computed(() => Math.max(0, this.hints().length - SHOWN_AT_ONCE));
}

function stillThere(hints: PlainHint[] | undefined, text: string | null | undefined): PlainHint[] {
  return text ? (hints ?? []) : [];
}

interface Line {
  readonly found: string;
  readonly advice: string;
}

function lineOf({ kind, found, instead }: PlainHint): Line {
  switch (kind) {
    case 'long-sentence':
      return { found, advice: $localize`Een lange zin. Kan dit in twee zinnen?` };
    case 'vague-time':
      return { found, advice: $localize`Welke dag precies? Dat geeft rust.` };
    case 'short-form':
      return { found, advice: instead ?? $localize`Schrijf het woord liever uit.` };
    case 'hard-word':
      return { found, advice: instead ?? '' };
  }
}
