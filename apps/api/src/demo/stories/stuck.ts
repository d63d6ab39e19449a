import { shortStory } from './short-story';
import type { Story } from './story';

/** Planned again three times; nobody said why yet. */
const bram = shortStory({
  ...{ lead: 'sanne', name: ['Bram', 'Regenboog'], birthDate: '1983-03-14' },
  ...{ phone: '06 00 00 01 11', channel: 'phone', startedDaysAgo: 90 },
  reason: 'De administratie bleef liggen na een verhuizing.',
  strengths: ['zorgt goed voor zijn hond'],
  moments: [
    {
      ...{ daysAgo: 89, hour: 10, kind: 'office', agreed: 'Eerst de stapel, dan de rest.' },
      assessment: {
        kind: 'intake',
        said: [
          { domain: 'paperwork', level: 2 },
          { domain: 'mental_energy', level: 2 },
        ],
      },
      goals: [
        {
          ...{ title: 'Weten wat er in de stapel zit.', domain: 'paperwork' },
          steps: [
            {
              ...{ text: 'Ik maak de hele stapel open.', by: 'client', inDays: 20 },
              ...{ replannedTo: [38, 60, 93], confidence: 5 },
            },
          ],
        },
      ],
      agreesPlan: true,
    },
    { daysAgo: 17, hour: 13, kind: 'phone', agreed: 'De stapel is te groot voor één keer.' },
  ],
});

/** Planned again three times: the step was too big. */
const hawa = shortStory({
  ...{ lead: 'tom', name: ['Hawa', 'Kokosnoot'], birthDate: '1990-05-22' },
  ...{ phone: '06 00 00 01 12', channel: 'email', email: 'hawa@voorbeeld.test' },
  startedDaysAgo: 84,
  reason: 'Minder uren werk, en een brief van de belastingen.',
  strengths: ['spaart al voor haar dochter', 'vraagt om uitleg'],
  moments: [
    {
      ...{ daysAgo: 83, hour: 9, kind: 'visit', agreed: 'Samen naar de toeslagen kijken.' },
      goals: [
        {
          ...{ title: 'Krijgen waar ik recht op heb.', domain: 'making_ends_meet' },
          steps: [
            {
              ...{ text: 'Ik vul de hele aanvraag in.', by: 'client', inDays: 14 },
              ...{ replannedTo: [30, 52, 88], confidence: 4 },
            },
          ],
        },
      ],
      agreesPlan: true,
    },
    { daysAgo: 21, hour: 9, kind: 'phone', agreed: 'Volgende keer doen we de eerste bladzijde.' },
  ],
  next: { inDays: 0, hour: 15, kind: 'phone', plannedDaysAgo: 6, mailFails: true },
});

/** Two moments alike; a desk stands in the way. */
const ahmed = shortStory({
  ...{ lead: 'sanne', name: ['Ahmed', 'Tulp'], birthDate: '1969-10-03' },
  ...{ phone: '06 00 00 01 13', formOfAddress: 'u', startedDaysAgo: 120 },
  reason: 'De rekening van het water bleef staan.',
  strengths: ['bewaart alles netjes in een map'],
  moments: [
    {
      ...{ daysAgo: 118, hour: 11, kind: 'office', agreed: 'We vragen een regeling aan.' },
      assessment: { kind: 'intake', said: [{ domain: 'paperwork', level: 2 }] },
      goals: [
        {
          ...{ title: 'Een regeling voor het water.', domain: 'paperwork' },
          steps: [
            { text: 'Ik leg de brieven op volgorde.', by: 'client', inDays: 7, doneAfter: 6 },
          ],
        },
      ],
      agreesPlan: true,
    },
    {
      ...{
        daysAgo: 14,
        hour: 11,
        kind: 'office',
        agreed: 'Het loket vraagt elke keer iets anders.',
      },
      assessment: {
        kind: 'progress',
        said: [{ domain: 'paperwork', level: 2, words: 'Ik weet niet wat zij willen.' }],
      },
      steps: [
        {
          goal: 'Een regeling voor het water.',
          ...{ text: 'Het waterbedrijf bellen.', by: 'sanne', inDays: 19 },
        },
      ],
      agreesPlan: true,
    },
  ],
});

/** Long not heard of; nobody said why yet. */
const elin = shortStory({
  ...{ lead: 'tom', name: ['Elin', 'Zandloper'], birthDate: '1975-08-17' },
  ...{ phone: '06 00 00 01 14', channel: 'sms', startedDaysAgo: 130 },
  reason: 'Wil weer overzicht na een lange ziekte.',
  strengths: ['schildert', 'goede vrienden'],
  moments: [
    {
      ...{ daysAgo: 128, hour: 14, kind: 'visit', agreed: 'Rustig aan. Eén brief per week.' },
      assessment: { kind: 'intake', said: [{ domain: 'mental_energy', level: 2 }] },
      goals: [
        {
          ...{ title: 'Weer een paar uur energie per dag.', domain: 'mental_energy' },
          steps: [
            { text: 'Ik loop elke dag een rondje.', by: 'client', inDays: 10, doneAfter: 12 },
          ],
        },
      ],
      agreesPlan: true,
    },
    {
      ...{ daysAgo: 52, hour: 14, kind: 'phone', agreed: 'We bellen na de vakantie.' },
      agreesPlan: true,
    },
  ],
});

/** Long not heard of, though somebody tried. */
const luuk = shortStory({
  ...{ lead: 'tom', name: ['Luuk', 'Vuurtoren'], birthDate: '1998-12-09' },
  ...{ phone: '06 00 00 01 15', channel: 'app', startedDaysAgo: 100 },
  reason: 'Zoekt werk en een kamer.',
  strengths: ['kan goed koken'],
  moments: [
    {
      ...{ daysAgo: 98, hour: 16, kind: 'office', agreed: 'Eerst een kamer, dan werk.' },
      goals: [
        {
          ...{ title: 'Een kamer met een eigen sleutel.', domain: 'housing' },
          steps: [{ text: 'Ik schrijf mij in.', by: 'client', inDays: 9, doneAfter: 8 }],
        },
      ],
      agreesPlan: true,
    },
    { daysAgo: 49, hour: 16, kind: 'phone', agreed: 'Luuk belt als hij nieuws heeft.' },
  ],
});

/** Waits for somebody else, which may take its time. */
const gerda = shortStory({
  ...{ lead: 'roos', name: ['Gerda', 'Lantaarn'], birthDate: '1951-02-28' },
  ...{ phone: '010 555 01 16', channel: 'letter', formOfAddress: 'u', startedDaysAgo: 190 },
  reason: 'Het huis is te groot en te duur geworden.',
  strengths: ['kent de hele straat'],
  moments: [
    {
      ...{ daysAgo: 186, hour: 10, kind: 'visit', agreed: 'We vragen een kleinere woning.' },
      goals: [
        {
          ...{ title: 'Kleiner wonen, in dezelfde buurt.', domain: 'housing' },
          steps: [
            { text: 'Ik schrijf op wat ik nodig heb.', by: 'client', inDays: 8, doneAfter: 7 },
          ],
        },
      ],
      agreesPlan: true,
    },
    {
      ...{ daysAgo: 55, hour: 10, kind: 'visit', agreed: 'Nu is het wachten op de corporatie.' },
      agreesPlan: true,
    },
  ],
});

/** Something happened that goes before everything. */
const marit = shortStory({
  ...{ lead: 'roos', name: ['Marit', 'Appelboom'], birthDate: '1980-06-30' },
  ...{ phone: '06 00 00 01 17', startedDaysAgo: 125 },
  reason: 'Na een scheiding alles opnieuw regelen.',
  strengths: ['regelt graag', 'zingt in een koor'],
  moments: [
    {
      ...{ daysAgo: 124, hour: 11, kind: 'office', agreed: 'Eerst de vaste lasten op een rij.' },
      goals: [
        {
          ...{ title: 'Rondkomen van één inkomen.', domain: 'making_ends_meet' },
          steps: [
            { text: 'Ik maak een lijst van wat vast is.', by: 'client', inDays: 7, doneAfter: 7 },
          ],
        },
      ],
      agreesPlan: true,
    },
    {
      ...{ daysAgo: 46, hour: 11, kind: 'phone', agreed: 'Even niets. Roos belt later weer.' },
      agreesPlan: true,
    },
  ],
});

/** Work that stands still, in each of the ways it can. */
export const stuck: readonly Story[] = [bram, hawa, ahmed, elin, luuk, gerda, marit];
