import type { INestApplicationContext } from '@nestjs/common';
import { Organisations } from '@ademruimte/access-api';
import { Clock } from '@ademruimte/api-platform';
import { DEMO_ORGANISATION, gatherCast } from './cast';
import type { DemoClock } from './demo-clock';
import { inventCaseload } from './invent-caseload';
import { stories } from './stories';
import { StoryTeller } from './story-teller';

const SINCE_DAYS = 400;
const CASELOAD = 40;
const SEED = 20261122;

/** Makes the demonstration with the product's own use cases, once. */
export async function makeDemo(app: INestApplicationContext): Promise<void> {
  if (await app.get(Organisations).find(DEMO_ORGANISATION)) return;
  const clock = app.get<DemoClock>(Clock);
  const cast = await gatherCast(app, clock.dayAgo(SINCE_DAYS));
  const domainIds = await StoryTeller.domainIdsOf(app, cast.sanne);
  const teller = new StoryTeller(app, cast, clock, domainIds);
  for (const story of [...stories, ...inventCaseload(CASELOAD, SEED)]) await teller.tell(story);
  clock.release();
}
