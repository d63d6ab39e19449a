import type { Story, StoryMoment } from './story';

/** What makes one short story differ from another. */
export interface ShortStory
  extends
    Pick<Story, 'lead' | 'startedDaysAgo' | 'reason' | 'strengths' | 'moments'>,
    Partial<Pick<Story, 'next' | 'ends' | 'urgent'>> {
  /** The name to be called by, and the family name. */
  readonly name: readonly [given: string, family: string];
  readonly birthDate: string;
  readonly phone: string;
  readonly channel?: Story['contact']['channel'];
  readonly email?: string;
  readonly formOfAddress?: Story['person']['formOfAddress'];
}

/** A story of somebody of whom the page of the team tells, with little besides. */
export function shortStory({
  name: [givenNames, familyName],
  birthDate,
  phone,
  channel = 'phone',
  email,
  formOfAddress = 'je',
  moments: [first, ...later],
  ...story
}: ShortStory): Story {
  return {
    ...story,
    moments: first ? [{ assessment: firstLook(first), ...first }, ...later] : [],
    person: {
      callName: `${givenNames} ${familyName}`,
      ...{ givenNames, familyName, birthDate, formOfAddress },
      city: 'Voorbeeldstad',
    },
    contact: { channel, phone, ...(email && { email }), language: 'nl', interpreter: false },
  };
}

/** Along the bridge, at the first talk: what somebody wants to work on, or how they get by. */
function firstLook({ goals }: StoryMoment): NonNullable<StoryMoment['assessment']> {
  const domain = goals?.[0]?.domain ?? 'making_ends_meet';
  return { kind: 'intake', said: [{ domain, level: 2 }] };
}
