import { limits, type ReviewReason } from '@ademruimte/contracts';
import type { SchemaPathTree } from '@angular/forms/signals';
import { applyEach } from '@angular/forms/signals';
import {
  aDay,
  atMost,
  type CaseloadAgendaResponse,
  needed,
  type Typed,
} from '@ademruimte/web-client';
import { dueDetail, dueHeading, kindWords } from './work-words';

/** One client on the agenda, with what is agreed about them while talking. */
export interface TypedItem {
  clientId: string;
  callName: string;
  why: ReviewReason;
  /** Why they are on the agenda, in words. */
  because: string;
  agreement: string;
}

/** A caseload talk while it is held. */
export interface TypedTalk extends Typed {
  thanks: string;
  nextOn: string;
  items: TypedItem[];
}

/**
 * The agenda as a talk begins: everybody once, for the first reason there is. Whom somebody came to
 * talk about (`over`) stands first.
 */
export function talkFrom(agenda: CaseloadAgendaResponse, over?: string): TypedTalk {
  const stuck = agenda.stuck.map((one) => ({
    ...{ clientId: one.clientId, callName: one.callName, why: 'stuck' as const },
    because: one.kinds.map((kind) => kindWords()[kind]).join($localize` en `),
  }));
  const due = agenda.due.map((one) => ({
    ...{ clientId: one.clientId, callName: one.callName },
    why: one.kind === 'urgent' ? ('urgent' as const) : ('due' as const),
    because: dueDetail(one) || dueHeading(one.kind),
  }));
  const urgentFirst = [...due.filter(({ why }) => why === 'urgent'), ...stuck, ...due];
  const once = urgentFirst.filter(
    ({ clientId }, at) => urgentFirst.findIndex((one) => one.clientId === clientId) === at,
  );
  const isFirst = ({ clientId }: { clientId: string }) => clientId === over;
  const items = [...once.filter(isFirst), ...once.filter((one) => !isFirst(one))];
  return {
    ...{ version: agenda.planned?.version ?? 0, thanks: '', nextOn: agenda.nextOn },
    items: items.map((one) => ({ ...one, agreement: '' })),
  };
}

/** What a talk must hold: a next day, and words that fit. */
export function talkRules(path: SchemaPathTree<TypedTalk>): void {
  atMost(path.thanks, limits.ownWords);
  needed(path.nextOn, $localize`Kies de volgende dag.`);
  aDay(path.nextOn, 'coming');
  applyEach(path.items, (item) => {
    atMost(item.agreement, limits.sentence);
  });
}
