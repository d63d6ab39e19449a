import type { OpenedClient } from '@ademruimte/access-api';
import type { NoteVisibility, Relation } from '@ademruimte/contracts';

/** Which notes of others a reader gets beside their own. */
export interface NoteScope {
  /** False when nothing at all is shown, not even own notes. */
  readonly open: boolean;
  readonly visibilities: readonly NoteVisibility[];
  /** Whether notes that stayed behind at a hand-over are among them. */
  readonly leftBehind: boolean;
  /** A team lead reads notes only after picking a purpose; the screen says so. */
  readonly waitsForPurpose: boolean;
}

const BY_WORKER: readonly NoteVisibility[] = ['team', 'care_team', 'shared_with_expert'];
const BY_EXPERT: readonly NoteVisibility[] = ['shared_with_expert'];

/**
 * Whose notes somebody reads in a client's file. Confidential ones stand in the list without their
 * words, for who may open them one by one.
 */
export function noteScope({ permissions, relations }: OpenedClient): NoteScope {
  if (permissions.includes('note:read')) {
    const closed = permissions.includes('note:confidential') ? (['confidential'] as const) : [];
    const visibilities = [...BY_WORKER, ...closed];
    return {
      open: true,
      visibilities,
      leftBehind: readsLeftBehind(relations),
      waitsForPurpose: false,
    };
  }
  const waitsForPurpose = relations.includes('team_lead');
  if (relations.includes('experience_expert')) {
    return { open: true, visibilities: BY_EXPERT, leftBehind: false, waitsForPurpose };
  }
  return { open: false, visibilities: [], leftBehind: false, waitsForPurpose };
}

const WORK: readonly Relation[] = ['lead_worker', 'co_worker', 'stand_in'];

/** A team lead with a purpose reads what a giver kept back; never who took the work over. */
function readsLeftBehind(relations: readonly Relation[]): boolean {
  const worksHere = relations.some((one) => WORK.includes(one));
  return !worksHere && relations.includes('team_lead_with_purpose');
}
