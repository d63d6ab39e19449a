import type { ConflictDifference } from '@ademruimte/web-ui';
import type { TalkConflict } from '../talk-parts';

type Words = Omit<ConflictDifference, 'part'>;

/** A difference in words people know: what it is about, and both versions side by side. */
export function conflictWords({ field, about, mine, theirs, theirsBy }: TalkConflict): Words {
  const by = theirsBy ?? undefined;
  if (field === 'goal.status') {
    return {
      ...{ by, label: $localize`Gaat dit doel door?` },
      mine: $localize`Ja, we gaan ermee verder`,
      theirs:
        theirs === 'paused'
          ? $localize`Nee, het doel rust nu`
          : $localize`Nee, het doel is afgerond`,
    };
  }
  const what = field === 'goal.title' ? $localize`Het doel in woorden` : (about ?? '');
  return { by, label: what, mine: mine ?? '', theirs: theirs ?? '' };
}
