import { momentAt } from '@ademruimte/web-ui';
import type { ChosenMoment } from '../form/conversation-model';

const MINUTE = 60_000;
/** How long an appointment takes when nobody said. */
const USUAL_MINUTES = 60;

interface Timed {
  readonly startsAt: string;
  readonly durationMinutes: number | null;
}

/** The first of these that takes place while somebody would be at another one. */
export function overlapping<T extends Timed>(
  others: readonly T[],
  { day, time }: ChosenMoment,
  minutes: number | null,
): T | undefined {
  const start = momentAt(day, time)?.getTime();
  if (start === undefined) return undefined;
  const end = start + (minutes ?? USUAL_MINUTES) * MINUTE;
  return others.find(({ startsAt, durationMinutes }) => {
    const from = Date.parse(startsAt);
    return from < end && from + (durationMinutes ?? USUAL_MINUTES) * MINUTE > start;
  });
}
