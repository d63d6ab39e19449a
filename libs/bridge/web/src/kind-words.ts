import type { AssessmentKind } from '@ademruimte/contracts';

/** What a moment along the bridge is called. */
export function kindWords(kind: AssessmentKind): string {
  const words: Record<AssessmentKind, string> = {
    intake: $localize`Intake`,
    progress: $localize`Voortgang`,
    exit: $localize`Afsluiting`,
  };
  return words[kind];
}
