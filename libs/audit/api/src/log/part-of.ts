import type { HistoryKind, LogPart } from '@ademruimte/contracts';

const TABLES: Readonly<Partial<Record<LogPart, readonly string[]>>> = {
  client: ['client'],
  contact: ['contact_preference'],
  'safe-contact': ['safe_contact_rule'],
  strength: ['strength', 'milestone'],
  household: ['household', 'household_member'],
  trajectory: ['trajectory', 'aftercare_check'],
  helper: ['helper'],
  assignment: ['assignment', 'reassignment', 'reassignment_item', 'waiting_turn'],
  bridge: ['assessment', 'domain_rating'],
  goal: [
    ...['goal', 'goal_plan', 'goal_plan_version'],
    ...['progress_review', 'progress_review_goal', 'progress_review_word'],
  ],
  step: ['action_step', 'step_event'],
  recognition: ['recognition', 'note_thanks'],
  conversation: ['conversation', 'conversation_attendee', 'talk', 'talk_choice'],
  note: ['note', 'note_purpose'],
  urgent: ['urgent_need'],
  task: ['worker_task'],
  sharing: ['sharing_agreement', 'access_grant', 'expert_invitation'],
  handover: ['handover', 'handover_note'],
  'break-glass': ['break_glass'],
  people: ['staff_member', 'staff_profile', 'credential', 'membership', 'role_change'],
  team: [
    ...['team', 'processing_activity', 'absence', 'stagnation_cause'],
    ...['caseload_review', 'caseload_review_item'],
  ],
  template: ['bridge_template', 'pillar', 'life_domain', 'level'],
};

const PARTS = new Map(
  Object.entries(TABLES).flatMap(([part, tables]) =>
    tables.map((table) => [table, part as LogPart] as const),
  ),
);

const OPERATIONS: Readonly<Record<string, HistoryKind>> = {
  INSERT: 'made',
  UPDATE: 'changed',
  DELETE: 'removed',
};

/** The part of the work a table belongs to. */
export function partOf(table: string): LogPart {
  return PARTS.get(table) ?? 'other';
}

/** What an operation of PostgreSQL was, as people say it. */
export function operationOf(operation: string): HistoryKind {
  return OPERATIONS[operation] ?? 'changed';
}
