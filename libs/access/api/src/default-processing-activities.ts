/** The grounds municipal support usually runs on; an organisation begins with these. */
export const defaultProcessingActivities = [
  {
    code: 'debt_help',
    name: 'Schuldhulp',
    law: 'Wet gemeentelijke schuldhulpverlening',
    article: 'art. 3 en 4a',
    purpose: 'Helpen om schulden op te lossen of te voorkomen.',
    dataCategories: 'naam, contact, huishouden, situatie per leefgebied, plan, gesprekken',
    retention: '5 jaar na het einde van het traject',
  },
  {
    code: 'social_support',
    name: 'Ondersteuning thuis',
    law: 'Wet maatschappelijke ondersteuning 2015',
    article: 'art. 2.3.2',
    purpose: 'Helpen om zelf en met anderen rond te komen.',
    dataCategories: 'naam, contact, huishouden, situatie per leefgebied, plan, gesprekken',
    retention: '15 jaar na het einde van het traject',
  },
  {
    code: 'participation',
    name: 'Werk en inkomen',
    law: 'Participatiewet',
    article: 'art. 7',
    purpose: 'Helpen naar werk of meedoen, en met inkomen.',
    dataCategories: 'naam, contact, huishouden, situatie per leefgebied, plan, gesprekken',
    retention: '10 jaar na het einde van het traject',
  },
] as const;
