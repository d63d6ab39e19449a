import { shortStory } from './short-story';
import type { Story } from './story';

/** A first talk and nobody yet who goes on with it. */
const firstTalk = (agreed: string, daysAgo: number): Story['moments'] => [
  { daysAgo, hour: 15, kind: 'office', agreed },
];

/** Waits, and waited before. */
const yusuf = shortStory({
  ...{ lead: 'tom', name: ['Yusuf', 'Anijs'], birthDate: '1986-01-19' },
  ...{ phone: '06 00 00 01 21', startedDaysAgo: 70 },
  reason: 'Wil hulp bij werk en bij brieven.',
  strengths: ['staat vroeg op'],
  moments: firstTalk('Zodra er plek is, bellen we.', 68),
});

const samira = shortStory({
  ...{ lead: 'tom', name: ['Samira', 'Kompas'], birthDate: '1994-09-05' },
  ...{ phone: '06 00 00 01 22', channel: 'sms', startedDaysAgo: 14 },
  reason: 'Elke maand net te weinig.',
  strengths: ['maakt lijstjes'],
  moments: firstTalk('Zij wil graag snel beginnen.', 13),
});

/** Had a worker until last week, and has nobody now. */
const otto = shortStory({
  ...{ lead: 'roos', name: ['Otto', 'Wolk'], birthDate: '1963-11-12' },
  ...{ phone: '06 00 00 01 23', startedDaysAgo: 95, formOfAddress: 'u' },
  reason: 'Zijn zaak is gestopt.',
  strengths: ['kan goed rekenen'],
  moments: [
    {
      ...{ daysAgo: 93, hour: 9, kind: 'visit', agreed: 'De boekhouding afsluiten.' },
      goals: [
        {
          ...{ title: 'Een punt achter de zaak.', domain: 'work' },
          steps: [{ text: 'Ik bel de Kamer.', by: 'client', inDays: 6, doneAfter: 5 }],
        },
      ],
      agreesPlan: true,
    },
    { daysAgo: 19, hour: 9, kind: 'visit', agreed: 'Een collega gaat verder met Otto.' },
  ],
});

/** Waited, and somebody came. */
const dewi = shortStory({
  ...{ lead: 'tom', name: ['Dewi', 'Zonnebloem'], birthDate: '1991-04-02' },
  ...{ phone: '06 00 00 01 24', channel: 'sms', startedDaysAgo: 46 },
  reason: 'Verhuisd, en de post kwam niet mee.',
  strengths: ['helpt haar buren'],
  moments: firstTalk('We zoeken iemand voor haar.', 45),
});

/** Waited, and found help elsewhere. */
const tineke = shortStory({
  ...{ lead: 'tom', name: ['Tineke', 'Ganzenbord'], birthDate: '1958-07-21' },
  ...{ phone: '010 555 01 25', startedDaysAgo: 64, formOfAddress: 'u' },
  reason: 'Vragen over de energierekening.',
  strengths: ['weet wat helpt'],
  moments: firstTalk('De buurtwinkel kan haar misschien eerder helpen.', 62),
});

/** Those who wait for somebody, or waited. */
export const waiting: readonly Story[] = [yusuf, samira, otto, dewi, tineke];
