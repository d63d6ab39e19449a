import type { OpenedClient } from '@ademruimte/access-api';
import type { NoteVisibility } from '@ademruimte/contracts';

/** Which notes of others a reader gets beside their own. */
export interface NoteScope {
  /** False when nothing at all is shown, not even own notes. */
  readonly open: boolean;
  readonly visibilities: readonly NoteVisibility[];
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
    return { open: true, visibilities: [...BY_WORKER, ...closed], waitsForPurpose: false };
  }
  const waitsForPurpose = relations.includes('team_lead');
  if (relations.includes('experience_expert')) {
    return { open: true, visibilities: BY_EXPERT, waitsForPurpose };
  }
  return { open: false, visibilities: [], waitsForPurpose };
}
