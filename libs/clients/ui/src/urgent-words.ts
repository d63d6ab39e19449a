import {
  type CalendarDay,
  type CutOff,
  URGENT_WORKING_DAYS,
  type UrgentKind,
} from '@ademruimte/contracts';
import { sayDay } from '@ademruimte/web-ui';

/** What an urgent need is about, and by when somebody must act. */
export interface UrgentTopic {
  readonly kind: UrgentKind;
  readonly about: CutOff | null;
  readonly untilDay: CalendarDay;
  readonly endDate: CalendarDay | null;
}

/** What somebody points at in one tap. */
export const urgentKindNames = (): Readonly<Record<UrgentKind, string>> => ({
  food: $localize`Eten`,
  eviction: $localize`Huis uit`,
  cut_off: $localize`Afgesloten van energie of water`,
  safety: $localize`Veiligheid`,
});

/** What somebody may be cut off from. */
export const cutOffNames = (): Readonly<Record<CutOff, string>> => ({
  energy: $localize`stroom of gas`,
  water: $localize`water`,
  heating: $localize`stadsverwarming`,
  health_insurance: $localize`zorgverzekering`,
});

/** What is at stake in a few words, such as 'Eten' or 'Afgesloten van water'. */
export function urgentTitle(kind: UrgentKind, about: CutOff | null): string {
  if (!about) return urgentKindNames()[kind];
  if (about === 'health_insurance') return $localize`Zorgverzekering stopt`;
  return $localize`Afgesloten van ${cutOffNames()[about]}:what:`;
}

/** What the timeline keeps of it: one word of the contract, said in Dutch. */
export function urgentTitleOf(code: string | null): string {
  const isCutOff = code !== null && code in cutOffNames();
  return isCutOff
    ? urgentTitle('cut_off', code as CutOff)
    : urgentTitle((code ?? 'safety') as UrgentKind, null);
}

/**
 * By when somebody must act and what for, to say aloud. A named day is the day it happens, so
 * somebody must act before it; a term is counted up to and including its last day.
 */
export function urgentSentence(topic: UrgentTopic, today: CalendarDay): string {
  const purpose = purposeOf(topic.kind, topic.about);
  const day = sayDay(topic.untilDay, 'long', today);
  if (topic.untilDay < today) {
    return $localize`De dag was ${day}:day:. Kijk vandaag wat nog kan.`;
  }
  if (topic.untilDay === today) return $localize`Vandaag moet iemand ${purpose}:purpose:.`;
  return topic.endDate === topic.untilDay
    ? $localize`Vóór ${day}:day: moet iemand ${purpose}:purpose:.`
    : $localize`Uiterlijk ${day}:day: moet iemand ${purpose}:purpose:.`;
}

/** How a term was found, for who wonders; nothing for what cannot wait a day. */
export function urgentReason({ kind, endDate, untilDay }: UrgentTopic): string {
  if (kind === 'food' || kind === 'safety') return '';
  return endDate && endDate === untilDay
    ? $localize`Dit is de dag uit de brief.`
    : $localize`Bij spoed is dat binnen ${URGENT_WORKING_DAYS}:count: werkdagen.`;
}

function purposeOf(kind: UrgentKind, about: CutOff | null): string {
  if (kind === 'food') return $localize`zorgen dat er eten is`;
  if (kind === 'safety') return $localize`zorgen dat het veilig is`;
  if (kind === 'eviction') return $localize`iets doen, zodat het huis blijft`;
  const kept: Readonly<Record<CutOff, string>> = {
    energy: $localize`iets doen, zodat stroom en gas blijven`,
    water: $localize`iets doen, zodat het water blijft`,
    heating: $localize`iets doen, zodat de verwarming blijft`,
    health_insurance: $localize`iets doen, zodat de zorgverzekering blijft`,
  };
  return kept[about ?? 'energy'];
}
