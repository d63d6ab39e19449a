import { Conflict } from '@ademruimte/api-platform';
import type { TalkClash } from './talk-clash';

/** Somebody changed the same meanwhile: both versions, for a person to choose per field. */
export class TalkConflict extends Conflict {
  readonly code = 'talk-conflict';
  override readonly showsFile = true;
  override readonly details: Record<string, unknown>;

  constructor(clashes: readonly TalkClash[]) {
    super('A colleague changed the same; a person chooses what stays.');
    this.details = {
      conflicts: clashes.map(({ field, about, mine, theirs, theirsBy, at }) => ({
        ...{ field, about, mine, theirs, theirsBy },
        at: at?.toISOString() ?? null,
      })),
    };
  }
}

/** The worker finished this talk before. */
export class TalkFinished extends Conflict {
  readonly code = 'talk-finished';

  constructor() {
    super('This talk has been finished already.');
  }
}

/** The talk was saved before, under another key: it is there once. */
export class TalkExists extends Conflict {
  readonly code = 'already-exists';

  constructor() {
    super('This talk has been saved already.');
  }
}
