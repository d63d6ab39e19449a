/** First names, in the order in which they are given out. */
export const NAMES = [
  'Ada',
  'Bilal',
  'Cato',
  'Deniz',
  'Elif',
  'Fenna',
  'Gijs',
  'Hanna',
  'Idris',
  'Jet',
  'Kofi',
  'Lotte',
  'Mehmet',
  'Nadia',
  'Okke',
  'Paulien',
  'Quinten',
  'Rania',
  'Stijn',
  'Tirza',
];
/** Family names nobody has. */
export const FAMILY = [
  'Aardappel',
  'van der Boterham',
  'Citroen',
  'de Drop',
  'el Erwt',
  'Fluitketel',
  'van Gember',
  'Hagelslag',
  'ten IJs',
  'Jampot',
  'Kaneel',
  'van de Linde',
  'Muntthee',
  'Nootmuskaat',
  'op den Oever',
];
/** Languages as often as they are spoken here. */
export const LANGUAGES = ['nl', 'nl', 'nl', 'nl', 'tr', 'ar', 'pl', 'uk', 'ti'];
/** What goes well. */
export const STRENGTHS = [
  'houdt vol',
  'goede buren',
  'kookt graag',
  'komt altijd op tijd',
  'lacht veel',
  'weet wat helpt',
  'vraagt om uitleg',
  'zorgt voor anderen',
];
/** Why support began. */
export const REASONS = [
  'Te weinig over aan het eind van de maand.',
  'Brieven die blijven liggen.',
  'Na een scheiding alles opnieuw regelen.',
  'Minder uren werk, en de rekeningen bleven komen.',
];
/** What somebody works on: a goal with its first step. */
export const THEMES = [
  {
    domain: 'making_ends_meet',
    title: 'Rondkomen tot het eind van de maand.',
    step: 'Ik schrijf een week op wat ik koop.',
  },
  {
    domain: 'paperwork',
    title: 'Rust in mijn papieren.',
    step: 'Ik maak vandaag drie brieven open.',
  },
  { domain: 'social_support', title: 'Vaker iemand zien.', step: 'Ik bel mijn nicht.' },
  {
    domain: 'work',
    title: 'Werk dat bij mij past.',
    step: 'Ik vraag wanneer ik mag komen kijken.',
  },
  {
    domain: 'basic_skills',
    title: 'Zelf een formulier invullen.',
    step: 'Ik ga naar het spreekuur in de bieb.',
  },
  {
    domain: 'participation',
    title: 'Iets om naar uit te kijken.',
    step: 'Ik loop maandag een rondje met de buurvrouw.',
  },
] as const;
