import { afterwards, type EndedDaysAgo } from './afterwards';
import { amina } from './amina';
import { joost } from './joost';
import { milan } from './milan';
import { riet } from './riet-en-henk';
import type { Story } from './story';
import { selam } from './selam';
import { stuck } from './stuck';
import { waiting } from './waiting';

export type {
  PlannedAhead,
  Said,
  Story,
  StoryGoal,
  StoryMoment,
  StoryStep,
  Teller,
  Worker,
} from './story';

/** The written stories of the demonstration. Every person in them is invented. */
export const stories: readonly Story[] = [amina, milan, riet, joost, selam];

/** Short stories of those the page of the team tells about; every person in them is invented. */
export const teamStories = (ended: EndedDaysAgo): readonly Story[] => [
  ...stuck,
  ...waiting,
  ...afterwards(ended),
];
