import type { INestApplicationContext } from '@nestjs/common';
import { Organisations } from '@ademruimte/access-api';
import { Clock } from '@ademruimte/api-platform';
import { addDays, addMonths, daysBetween } from '@ademruimte/contracts';
import { type Cast, DEMO, type DemoPlace, gatherCast } from './cast';
import type { DemoClock } from './demo-clock';
import { inventCaseload } from './invent-caseload';
import { stories, teamStories } from './stories';
import { StoryTeller } from './story-teller';
import { TeamTeller, tellOfTheTeam } from './team';

const SINCE_DAYS = 500;
const CASELOAD = 32;
const SEED = 20261122;

/** Where the demonstration is made, and with how many invented people besides the written ones. */
export interface DemoWish extends DemoPlace {
  readonly caseload: number;
}

/** Makes the demonstration with the product's own use cases, once; answers who works there. */
export async function makeDemo(
  app: INestApplicationContext,
  { caseload, ...place }: DemoWish = { ...DEMO, caseload: CASELOAD },
): Promise<Cast | undefined> {
  if (await app.get(Organisations).find(place.organisation)) return undefined;
  const clock = app.get<DemoClock>(Clock);
  const { cast, teamId } = await gatherCast(app, place, clock.dayAgo(SINCE_DAYS));
  const domainIds = await StoryTeller.domainIdsOf(app, cast.sanne);
  const teller = new StoryTeller(app, cast, clock, domainIds);
  const clients = new Map<string, string>();
  const all = [...stories, ...teamStories(endedDaysAgo(clock)), ...inventCaseload(caseload, SEED)];
  for (const story of all) clients.set(story.person.callName, await teller.tell(story));
  await tellOfTheTeam(new TeamTeller(app, clock, { cast, clients, teamId }));
  clock.release();
  return cast;
}

/** Support that ended so long ago that somebody asks how it goes: soon, or a few days ago. */
function endedDaysAgo(clock: DemoClock) {
  const today = clock.dayAgo(0);
  const ended = (months: number, dueIn: number) =>
    daysBetween(addDays(addMonths(today, -months), dueIn), today);
  return { three: ended(3, 2), six: ended(6, -3), twelve: ended(12, 9) };
}
