/** A language as the form offers it: its BCP-47 code and what people call it. */
export interface Language {
  readonly code: string;
  readonly name: string;
}

/** What is spoken most at the table; the form shows these first. */
export const commonLanguages = (): readonly Language[] => [
  { code: 'nl', name: $localize`Nederlands` },
  { code: 'ar', name: $localize`Arabisch` },
  { code: 'ti', name: $localize`Tigrinya` },
  { code: 'tr', name: $localize`Turks` },
  { code: 'pl', name: $localize`Pools` },
  { code: 'uk', name: $localize`Oekraïens` },
  { code: 'en', name: $localize`Engels` },
  { code: 'fa', name: $localize`Farsi` },
  { code: 'so', name: $localize`Somalisch` },
  { code: 'fr', name: $localize`Frans` },
  { code: 'es', name: $localize`Spaans` },
];

/** The other languages somebody may speak best, by name. */
export const otherLanguages = (): readonly Language[] => [
  { code: 'am', name: $localize`Amhaars` },
  { code: 'hy', name: $localize`Armeens` },
  { code: 'bg', name: $localize`Bulgaars` },
  { code: 'zh', name: $localize`Chinees` },
  { code: 'prs', name: $localize`Dari` },
  { code: 'de', name: $localize`Duits` },
  { code: 'dse', name: $localize`Nederlandse Gebarentaal` },
  { code: 'ka', name: $localize`Georgisch` },
  { code: 'hi', name: $localize`Hindi` },
  { code: 'hu', name: $localize`Hongaars` },
  { code: 'id', name: $localize`Indonesisch` },
  { code: 'it', name: $localize`Italiaans` },
  { code: 'ckb', name: $localize`Koerdisch (Sorani)` },
  { code: 'kmr', name: $localize`Koerdisch (Kurmanji)` },
  { code: 'ms', name: $localize`Maleis` },
  { code: 'pap', name: $localize`Papiaments` },
  { code: 'ps', name: $localize`Pasjtoe` },
  { code: 'pt', name: $localize`Portugees` },
  { code: 'rif', name: $localize`Riffijns` },
  { code: 'ro', name: $localize`Roemeens` },
  { code: 'ru', name: $localize`Russisch` },
  { code: 'sr', name: $localize`Servisch` },
  { code: 'srn', name: $localize`Sranantongo` },
  { code: 'sw', name: $localize`Swahili` },
  { code: 'zgh', name: $localize`Tamazight` },
  { code: 'ta', name: $localize`Tamil` },
  { code: 'th', name: $localize`Thais` },
  { code: 'ur', name: $localize`Urdu` },
  { code: 'vi', name: $localize`Vietnamees` },
];

/** What a language is called; a code this list does not know gets the browser's own name for it. */
export function languageName(code: string): string {
  const listed = [...commonLanguages(), ...otherLanguages()].find((one) => one.code === code);
  return listed?.name ?? named(code);
}

function named(code: string): string {
  try {
    return new Intl.DisplayNames('nl', { type: 'language' }).of(code) ?? code;
  } catch {
    // A code that is none shows as it was stored.
    return code;
  }
}
