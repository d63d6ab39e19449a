import type { Story } from './story';

/** A self-employed man after an illness. */
export const joost: Story = {
  lead: 'sanne',
  startedDaysAgo: 150,
  person: {
    callName: 'Joost van der Meer',
    givenNames: 'Joost',
    namePrefix: 'van der',
    familyName: 'Meer',
    birthDate: '1977-08-21',
    formOfAddress: 'je',
    addressLine: 'Fantasieweg 48',
    postcode: '1234 ZY',
    city: 'Voorbeeldstad',
  },
  contact: {
    channel: 'email',
    phone: '06 12 34 56 81',
    email: 'joost@voorbeeld.test',
    language: 'nl',
    interpreter: false,
    bestTime: 'liever niet voor tien uur',
  },
  reason: 'Ziek geweest, opdrachten kwijt, schulden bij leveranciers.',
  strengths: ['vakman', 'heeft zijn boekhouding op orde gehouden', 'durft vragen te stellen'],
  moments: [
    {
      daysAgo: 149,
      hour: 11,
      kind: 'office',
      place: 'spreekkamer 1',
      agreed: 'Eerst rust in het hoofd. Dan pas werk.',
      assessment: {
        kind: 'intake',
        said: [
          { domain: 'work', level: 1, words: 'Ik kan nog geen hele dag.' },
          { domain: 'work', by: 'worker', level: 2 },
          { domain: 'debts', level: 2 },
          { domain: 'physical_health', level: 2, words: 'Het gaat langzaam.' },
          { domain: 'planning_skills', level: 3 },
        ],
      },
      goals: [
        {
          title: 'Weten aan wie ik wat moet betalen.',
          domain: 'debts',
          steps: [
            {
              text: 'Ik zet alle rekeningen op één lijst.',
              by: 'client',
              inDays: 7,
              doneAfter: 7,
              confidence: 8,
              praise: 'Dat was een zware klus. Gedaan.',
            },
          ],
          becomes: 'reached',
          milestone: 'Alle rekeningen op één lijst',
        },
      ],
      agreesPlan: true,
    },
    {
      daysAgo: 20,
      hour: 11,
      planned: { daysBefore: 14, movedFrom: 23 },
      kind: 'office',
      place: 'spreekkamer 1',
      agreed: 'Joost wil weten of hij mag klussen. Sanne zoekt het uit.',
      assessment: {
        kind: 'progress',
        said: [
          { domain: 'work', level: 2, words: 'Twee halve dagen lukt.' },
          { domain: 'work', by: 'worker', level: 2 },
          { domain: 'debts', level: 3 },
          { domain: 'physical_health', level: 3 },
          { domain: 'planning_skills', level: 3 },
        ],
      },
      goals: [
        {
          title: 'Weer twee dagen per week aan het werk.',
          domain: 'work',
          horizon: 'dit voorjaar',
          steps: [
            {
              text: 'Ik bel één oude klant.',
              by: 'client',
              inDays: 7,
              replannedTo: 22,
              confidence: 6,
              ifText: 'het maandagochtend is',
              thenText: 'bel ik na de koffie',
            },
            { text: 'Uitzoeken of klussen mag naast de uitkering.', by: 'sanne', inDays: 19 },
          ],
        },
      ],
      agreesPlan: true,
    },
  ],
  next: {
    ...{ inDays: 0, hour: 10, kind: 'office', place: 'spreekkamer 1' },
    ...{ plannedDaysAgo: 20, remindedDaysAgo: 1 },
  },
};
