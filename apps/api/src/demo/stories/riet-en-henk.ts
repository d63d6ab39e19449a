import type { Story } from './story';

/** A couple near pension age who do not use what they are entitled to. */
export const riet: Story = {
  lead: 'sanne',
  startedDaysAgo: 130,
  person: {
    callName: 'mevrouw Bos',
    givenNames: 'Maria',
    familyName: 'Bos',
    birthDate: '1960-06-30',
    formOfAddress: 'u',
    addressLine: 'Nergenspad 3',
    postcode: '1234 ZX',
    city: 'Voorbeeldstad',
  },
  contact: {
    channel: 'letter',
    phone: '010 555 02 02',
    language: 'nl',
    interpreter: false,
    bestTime: 'in de ochtend',
  },
  reason: 'Te weinig geld sinds Henk minder werkt. Toeslagen niet aangevraagd.',
  strengths: ['al 38 jaar samen', 'heel zuinig', 'grote moestuin'],
  household: {
    name: 'Riet en Henk Bos',
    role: 'partner',
    members: [{ name: 'Henk Bos', role: 'partner', birthDate: '1959-12-14' }],
  },
  helpers: [{ name: 'Marja', role: 'dochter', reach: '06 12 34 56 80', mayKnow: 'alles' }],
  moments: [
    {
      daysAgo: 129,
      hour: 9,
      kind: 'visit',
      place: 'aan de keukentafel',
      agreed: 'Samen kijken welke toeslag past. Niets hoeft vandaag.',
      assessment: {
        kind: 'intake',
        said: [
          { domain: 'making_ends_meet', level: 2, words: 'Wij vragen niet graag iets.' },
          { domain: 'making_ends_meet', by: 'worker', level: 2 },
          { domain: 'paperwork', level: 3 },
          { domain: 'physical_health', reason: 'not_now' },
          { domain: 'social_support', level: 4, words: 'Marja komt elke zondag.' },
          { domain: 'children', reason: 'not_applicable' },
        ],
      },
      goals: [
        {
          title: 'Zonder zorgen de winter door.',
          domain: 'making_ends_meet',
          horizon: 'voor de kou',
          shared: true,
          steps: [
            {
              text: 'Wij zoeken het laatste jaaroverzicht op.',
              by: 'client',
              inDays: 6,
              doneAfter: 4,
              praise: 'Het lag al klaar op tafel. Fijn.',
            },
            { text: 'Zorgtoeslag samen aanvragen.', by: 'sanne', inDays: 14, doneAfter: 14 },
          ],
        },
      ],
      agreesPlan: true,
    },
    {
      daysAgo: 64,
      hour: 9,
      kind: 'visit',
      place: 'aan de keukentafel',
      agreed: 'De toeslag komt binnen. Nu nog de energie.',
      assessment: {
        kind: 'progress',
        said: [
          { domain: 'making_ends_meet', level: 3, words: 'Er blijft nu iets over.' },
          { domain: 'making_ends_meet', by: 'worker', level: 3 },
          { domain: 'paperwork', level: 4 },
          { domain: 'social_support', level: 4 },
        ],
      },
      steps: [
        {
          goal: 'Zonder zorgen de winter door.',
          text: 'Formulier voor de energietoeslag klaarleggen.',
          by: 'sanne',
          inDays: 64,
        },
      ],
    },
    {
      ...{ daysAgo: 14, hour: 10, kind: 'phone' },
      agreed: 'De papieren voor de energie liggen klaar op tafel.',
    },
  ],
  next: {
    ...{ inDays: 0, hour: 14, kind: 'visit', place: 'aan de keukentafel' },
    ...{ plannedDaysAgo: 14, remindedDaysAgo: 4 },
  },
};
