import { shortStory } from './short-story';
import type { Story, Worker } from './story';

interface Helped {
  readonly name: readonly [string, string];
  readonly lead: Worker;
  readonly phone: string;
  readonly birthDate: string;
  readonly endedDaysAgo: number;
  readonly outcome: NonNullable<Story['ends']>['outcome'];
  readonly reached: string;
}

/** Support that came to a good end; somebody asks how it goes three, six and twelve months later. */
function helped({ endedDaysAgo, outcome, reached, ...person }: Helped): Story {
  const startedDaysAgo = endedDaysAgo + 100;
  return shortStory({
    ...{ ...person, startedDaysAgo },
    reason: 'Wilde weer zelf verder kunnen.',
    strengths: ['weet waar hulp is'],
    moments: [
      {
        ...{ daysAgo: startedDaysAgo - 2, hour: 10, kind: 'office' },
        agreed: 'We beginnen met wat het meeste rust geeft.',
        goals: [
          {
            ...{ title: reached, domain: 'planning_skills', becomes: 'reached' },
            ...{ milestone: reached },
            steps: [{ text: 'Ik maak een begin.', by: 'client', inDays: 30, doneAfter: 30 }],
          },
        ],
        agreesPlan: true,
      },
      {
        ...{ daysAgo: endedDaysAgo + 3, hour: 10, kind: 'visit' },
        agreed: 'Klaar. De deur blijft open.',
      },
    ],
    ends: { daysAgo: endedDaysAgo, outcome },
  });
}

/** Days ago on which support ended of those who are asked again around today. */
export interface EndedDaysAgo {
  readonly three: number;
  readonly six: number;
  readonly twelve: number;
}

/** Those whose support ended about three, six and twelve months ago. */
export function afterwards(ended: EndedDaysAgo): readonly Story[] {
  return [
    helped({
      ...{ name: ['Ines', 'Waterlelie'], lead: 'sanne', phone: '06 00 00 01 31' },
      ...{ birthDate: '1988-02-14', endedDaysAgo: ended.three, outcome: 'goals_reached' },
      reached: 'Elke maand een vast moment voor de post.',
    }),
    helped({
      ...{ name: ['Ruud', 'Kastanje'], lead: 'tom', phone: '06 00 00 01 32' },
      ...{ birthDate: '1971-05-06', endedDaysAgo: ended.six, outcome: 'continues_alone' },
      reached: 'Zelf de belasting invullen.',
    }),
    helped({
      ...{ name: ['Mieke', 'Duinroos'], lead: 'sanne', phone: '010 555 01 33' },
      ...{ birthDate: '1955-12-01', endedDaysAgo: ended.twelve, outcome: 'continues_alone' },
      reached: 'Een potje voor als er iets stukgaat.',
    }),
  ];
}
