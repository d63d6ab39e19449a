/** Something no screen says, with why, and where it may be said all the same. */
export interface Unwanted {
  readonly said: RegExp;
  readonly why: string;
  /** Texts, or pieces of them, in which it means something else. */
  readonly unless?: readonly string[];
}

/** Words that rank, score, blame or rush; jargon; and short forms. All found by reading aloud. */
export const unwanted: readonly Unwanted[] = [
  // Ranking and scoring
  { said: /\bscor(e|es|en|t|de)\b/, why: 'A person has no score.' },
  { said: /\b(rang|ranglijst|rangorde|top \d|koploper|winnaar)\w*/, why: 'Nobody is ranked.' },
  {
    said: /\bbeste?\b(?! (tijd|moment)\b)/,
    why: 'Nobody is better than somebody else.',
    unless: ['past het beste', 'het beste past'],
  },
  { said: /\b(slecht|zwak)(e|er|st|ste)?\b/, why: 'It judges.' },
  { said: /\b(prest|productief|rendement|efficiënt|succesvol)\w*/, why: 'Work is not a race.' },
  {
    said: /\b(gemiddeld|onder de maat|boven de maat|vergeleken)\w*/,
    why: 'People are not compared.',
  },
  { said: /\b(on)?voldoende\b/, why: 'It is a mark.' },
  { said: /%|\b(procent|percentage)\b/, why: 'Nobody is a percentage.' },
  // Blame
  { said: /\bte laat\b/, why: 'It blames; say what still can be done.' },
  { said: /achterstand|\bachter(gelopen|lopen)\b/, why: 'It says that somebody falls behind.' },
  { said: /\b(mislukt|mislukking|gefaald|falen|faalt)\b/, why: 'It is planned again, not failed.' },
  {
    said: /\bfout(en|e)?\b/,
    why: 'Nobody is at fault.',
    unless: ['Er is geen goed of fout.'],
  },
  { said: /\b(nalatig|verzuim|no-?show|niet nagekomen|afgehaakt|onwillig)\w*/, why: 'It blames.' },
  // The log says that a door stayed shut, not that a person refused.
  { said: /\bweiger\w*/, why: 'People have reasons.' },
  { said: /\b(had moeten|weer niet|alweer|eindelijk|nog steeds niet)\b/, why: 'It sighs.' },
  { said: /\bhelaas\b/, why: 'It makes heavy what is ordinary.' },
  // Rush and duty
  {
    said: /\b(snel|sneller|spoedig|z\.s\.m|haast|onmiddellijk|deadline)\b/,
    why: 'One step at a time.',
  },
  { said: /\bdirect\b/, why: 'It rushes.', unless: ['Is er direct gevaar? Bel 112.'] },
  { said: /\b(verplicht|verplichting|eis|eisen|target|norm)\w*\b/, why: 'It pushes.' },
  {
    said: /\bmoet(en)?\b/,
    why: 'Towards a resident it pushes; say what somebody can do.',
    unless: [
      // A day in a form, a password, a text: nothing a person owes.
      ...[
        'Deze dag moet nog komen',
        'Het moeten minstens … tekens zijn',
        'wat er moet blijven staan',
      ],
      // What the law asks of us, for something that cannot wait.
      ...['Uiterlijk … moet iemand', 'Vandaag moet iemand', 'Vóór … moet iemand'],
      // What a colleague needs to know, or is let into.
      ...['moet weten', 'Wat moet de volgende weten', 'wat achter moet blijven'],
      'Denk je dat het wel moet kunnen?',
    ],
  },
  // Words of an office
  { said: /\b(klant|cliënt|client|patiënt|dossiernummer)(en|s)?\b/, why: 'Say inwoner.' },
  { said: /\bactiepunt(en)?\b/, why: 'Say stap.' },
  { said: /\b(casus|cases?|zaak|trajectplan)\b/, why: 'It is about a person.' },
  { said: /\bmeting(en)?\b/, why: 'The bridge does not measure; it helps to talk.' },
  { said: /\b(evaluatie|evalueren|monitoren|interventie|intake ?gesprek)\b/, why: 'Jargon.' },
  { said: /\brecht op\b/, why: 'Nobody can promise; say: past waarschijnlijk.' },
  // Short forms, which stop a reader
  {
    said: /\b(bijv|evt|incl|excl|enz|etc|max|min|nr|tel|ca|resp|o\.a|d\.w\.z|i\.p\.v|m\.b\.t|t\.a\.v|i\.v\.m|a\.u\.b)\./,
    why: 'Write it out.',
  },
];
