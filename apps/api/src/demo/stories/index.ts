import { amina } from './amina';
import { joost } from './joost';
import { milan } from './milan';
import { riet } from './riet-en-henk';
import type { Story } from './story';
import { selam } from './selam';

export type { Said, Story, StoryGoal, StoryMoment, StoryStep, Teller } from './story';

/** The written stories of the demonstration. Every person in them is invented. */
export const stories: readonly Story[] = [amina, milan, riet, joost, selam];
