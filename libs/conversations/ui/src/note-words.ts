import type { NoteVisibility } from '@ademruimte/contracts';

/** Who reads a note, in a few words. */
export const noteVisibilityNames = (): Readonly<Record<NoteVisibility, string>> => ({
  team: $localize`team`,
  care_team: $localize`iedereen die meehelpt`,
  shared_with_expert: $localize`gedeeld met de ervaringsdeskundige`,
  confidential: $localize`vertrouwelijk`,
});

/** The same in a sentence, for who chooses. */
export const noteVisibilitySentences = (): Readonly<Record<NoteVisibility, string>> => ({
  team: $localize`Collega’s die met deze inwoner werken, lezen dit.`,
  care_team: $localize`Iedereen die hier vanuit het team meehelpt, leest dit.`,
  shared_with_expert: $localize`Ook de ervaringsdeskundige leest dit.`,
  confidential: $localize`Alleen jij leest dit.`,
});
