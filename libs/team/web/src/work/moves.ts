import type { NextMove } from '@ademruimte/contracts';
import type { StuckResponse } from '@ademruimte/web-client';
import type { Beginning } from '../messages/beginnings';
import type { ToTeam } from './to-team';
import { moveNames } from './work-words';

/** A next move as a link: what it is called, and where it is made. */
export interface MoveLink {
  readonly name: string;
  readonly place: readonly string[];
  readonly query: Readonly<Record<string, string | null>>;
  readonly part?: string;
}

const BEGINNINGS: Readonly<Record<Exclude<NextMove, 'prepare_talk'>, Beginning>> = {
  ask_question: 'vraag',
  offer_help: 'hulp',
  smaller_step: 'kleiner',
};

/**
 * What may help, with where it is done: the talk with the worker begins with this client, a message
 * begins with words. Where nobody leads the work, somebody is found for it first.
 */
export function movesOf(
  one: StuckResponse,
  workers: ReadonlySet<string>,
  toTeam: ToTeam,
): MoveLink[] {
  const { clientId, leadWorkerId } = one;
  if (!leadWorkerId) {
    const name = $localize`Zoek een regisseur`;
    return [{ name, place: ['/team'], query: { ...toTeam }, part: 'wie-wacht' }];
  }
  return one.moves.flatMap((move): MoveLink[] => {
    const name = moveNames()[move];
    if (move === 'prepare_talk') {
      if (!workers.has(leadWorkerId)) return [];
      return [
        {
          name,
          place: ['/team', 'bespreking', leadWorkerId],
          query: { over: clientId, ...toTeam },
        },
      ];
    }
    const query = { begin: BEGINNINGS[move], aan: leadWorkerId };
    return [{ name, place: ['/inwoners', clientId, 'berichten'], query }];
  });
}
