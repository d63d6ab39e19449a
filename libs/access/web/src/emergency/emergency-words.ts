import type { EmergencyKind, EmergencyVerdict } from '@ademruimte/contracts';

/** What kind of emergency it was, in words. */
export const emergencyWords = (): Readonly<Record<EmergencyKind, string>> => ({
  safety: $localize`Iemand is niet veilig`,
  health: $localize`Gezondheid`,
  child: $localize`Een kind`,
  other: $localize`Iets anders`,
});

/** What a colleague found of it, in words; about the moment, never about the person. */
export const verdictWords = (): Readonly<Record<EmergencyVerdict, string>> => ({
  justified: $localize`Het kon niet wachten`,
  not_justified: $localize`Het had kunnen wachten`,
});
