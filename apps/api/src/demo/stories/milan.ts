import type { Story } from './story';

/** A young man without a fixed place to sleep. */
export const milan: Story = {
  lead: 'sanne',
  startedDaysAgo: 96,
  person: {
    callName: 'Milan',
    givenNames: 'Milan',
    namePrefix: 'de',
    familyName: 'Wit',
    birthDate: '2004-11-02',
    formOfAddress: 'je',
    city: 'Voorbeeldstad',
  },
  contact: {
    channel: 'app',
    phone: '06 12 34 56 79',
    language: 'nl',
    interpreter: false,
    bestTime: 'na twaalf uur',
  },
  reason: 'Geen vaste slaapplek, geen inkomen.',
  strengths: ['blijft rustig als het druk is', 'handig met fietsen', 'eerlijk over wat niet lukt'],
  helpers: [
    { name: 'Ruben', role: 'vriend bij wie hij slaapt', mayKnow: 'wanneer we afspreken' },
    { name: 'Noor Smit', role: 'jongerenwerker', organisationName: 'Jeugdpunt Voorbeeld' },
  ],
  moments: [
    {
      daysAgo: 95,
      hour: 13,
      kind: 'office',
      place: 'spreekkamer 2',
      agreed: 'Een postadres regelen. Dan kan de rest beginnen.',
      assessment: {
        kind: 'intake',
        said: [
          { domain: 'housing', level: 1, words: 'Ik slaap op een bank, elke week een andere.' },
          { domain: 'housing', by: 'worker', level: 1 },
          { domain: 'paperwork', level: 1 },
          { domain: 'social_support', level: 2 },
          { domain: 'children', reason: 'not_applicable' },
          { domain: 'debts', reason: 'not_now' },
        ],
      },
      goals: [
        {
          title: 'Een eigen plek, al is het klein.',
          domain: 'housing',
          horizon: 'dit jaar',
          steps: [
            {
              text: 'Ik haal het formulier voor een postadres.',
              by: 'client',
              inDays: 5,
              replannedTo: 12,
              doneAfter: 12,
              confidence: 6,
              ifText: 'ik bij Ruben ontbijt',
              thenText: 'loop ik daarna langs de balie',
              praise: 'Je bent gegaan, ook al was het koud.',
            },
            { text: 'Bellen over een kamer voor jongeren.', by: 'sanne', inDays: 10, doneAfter: 9 },
          ],
        },
      ],
      agreesPlan: true,
    },
    {
      daysAgo: 35,
      hour: 13,
      kind: 'phone',
      agreed: 'Milan staat ingeschreven. Hij wacht op bericht over een kamer.',
      assessment: {
        kind: 'progress',
        said: [
          { domain: 'housing', level: 2, words: 'Drie maanden bij Ruben, dat is afgesproken.' },
          { domain: 'paperwork', level: 2 },
          { domain: 'social_support', level: 3, words: 'Noor belt elke week.' },
        ],
      },
      steps: [
        {
          goal: 'Een eigen plek, al is het klein.',
          text: 'Ik stuur Noor een foto van de brief.',
          by: 'client',
          inDays: 7,
          replannedTo: 36,
          confidence: 8,
        },
      ],
      agreesPlan: true,
    },
    {
      daysAgo: 21,
      hour: 15,
      kind: 'office',
      missed: { barriers: ['phone_credit'], reason: 'Hij kon niet afbellen.' },
    },
  ],
  urgent: {
    kind: 'cut_off',
    about: 'health_insurance',
    text: 'Er kwam een brief. Hij durft hem niet te openen.',
  },
  next: { inDays: 2, hour: 14, kind: 'phone', plannedDaysAgo: 3 },
};
