import type { Story } from './story';

/** A refugee family that talks with an interpreter. */
export const selam: Story = {
  lead: 'tom',
  expert: true,
  startedDaysAgo: 110,
  person: {
    callName: 'Selam',
    birthDate: '1992-01-05',
    formOfAddress: 'u',
    addressLine: 'Bedachtlaan 7',
    postcode: '1234 ZW',
    city: 'Voorbeeldstad',
  },
  contact: {
    channel: 'visit',
    phone: '06 12 34 56 82',
    language: 'ti',
    interpreter: true,
    bestTime: 'na de taalles',
  },
  safeContactRule: 'Bel alleen Selam zelf, nooit via buren.',
  reason: 'Nieuw in de gemeente, inrichting en inburgering lopen door elkaar.',
  strengths: ['spreekt drie talen', 'kookt voor de hele straat', 'geeft niet op'],
  household: {
    name: 'Gezin van Selam',
    role: 'parent',
    members: [
      { name: 'Dawit', role: 'partner', birthDate: '1988-05-20' },
      { name: 'Meron', role: 'child', birthDate: '2015-07-08' },
      { name: 'Natnael', role: 'child', birthDate: '2022-03-01' },
    ],
  },
  helpers: [
    { name: 'Hiwet', role: 'tolk Tigrinya', reach: '010 555 03 03' },
    { name: 'Bea', role: 'taalmaatje', organisationName: 'Taalhuis Voorbeeldstad' },
  ],
  moments: [
    {
      daysAgo: 109,
      hour: 15,
      kind: 'visit',
      agreed: 'Eerst school voor Meron. De rest mag even wachten.',
      assessment: {
        kind: 'intake',
        said: [
          { domain: 'children', level: 2, words: 'Meron gaat nog niet naar school.' },
          { domain: 'basic_skills', level: 1 },
          { domain: 'basic_skills', by: 'worker', level: 2, words: 'Zij verstaat al veel.' },
          { domain: 'practical_means', level: 2 },
        ],
      },
      goals: [
        {
          title: 'Meron gaat naar school.',
          domain: 'children',
          horizon: 'na de vakantie',
          steps: [
            {
              text: 'Ik ga met Bea naar de school kijken.',
              by: 'client',
              inDays: 7,
              doneAfter: 6,
              praise: 'U ging gewoon naar binnen.',
            },
          ],
          becomes: 'reached',
          milestone: 'Meron naar school',
        },
      ],
      agreesPlan: true,
    },
    {
      daysAgo: 16,
      hour: 15,
      kind: 'visit',
      agreed: 'Nu de taal. Elke week één uur met Bea.',
      assessment: {
        kind: 'progress',
        said: [
          { domain: 'children', level: 4, words: 'Meron heeft een vriendin.' },
          { domain: 'basic_skills', level: 2 },
          { domain: 'basic_skills', by: 'worker', level: 2 },
          { domain: 'practical_means', level: 2 },
        ],
      },
      goals: [
        {
          title: 'Zelf met de juf kunnen praten.',
          domain: 'basic_skills',
          horizon: 'voor de zomer',
          steps: [
            {
              text: 'Ik oefen met Bea drie zinnen voor de juf.',
              by: 'client',
              inDays: 18,
              ifText: 'het donderdag is',
              thenText: 'oefen ik na de les',
              confidence: 8,
            },
            { text: 'Samen de juf gedag zeggen.', by: 'farid', inDays: 20, confidence: 9 },
          ],
        },
      ],
      agreesPlan: true,
    },
  ],
  next: { inDays: 6, hour: 15, kind: 'visit' },
  handover: {
    to: 'sanne',
    inDays: 12,
    words: 'Selam drinkt eerst koffie, dan pas papieren. Hiwet tolkt altijd mee. Dat werkt goed.',
  },
};
