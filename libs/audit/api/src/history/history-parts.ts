import type { HistoryPart, Permission } from '@ademruimte/contracts';

/** Where the changes of a part are kept, who may read them, and which fields mean something. */
export interface PartOfFile {
  readonly table: string;
  readonly permission: Permission;
  /** Columns somebody filled in. What only the product uses is no change to a person. */
  readonly fields: readonly string[];
}

const CLIENT_FIELDS = [
  ...['call_name', 'given_names', 'name_prefix', 'family_name', 'birth_date', 'form_of_address'],
  ...['status', 'secret_address', 'address_line', 'postcode', 'city'],
];
const STEP_FIELDS = [
  ...['text', 'due_on', 'owner', 'owner_name', 'status', 'if_text', 'then_text', 'setback_text'],
  ...['confidence', 'reminder_by', 'reminder_how', 'shared_with_household'],
];
const CONVERSATION_FIELDS = [
  ...['kind', 'status', 'starts_at', 'duration_minutes', 'place', 'interpreter'],
  ...['agreed_text', 'missed_reason'],
];
const CONTACT_FIELDS = [
  ...['channel', 'phone', 'email', 'number_confirmed_on', 'language', 'interpreter', 'best_time'],
];

/** What can be read back of a file. Reading it asks what reading the part itself asks. */
export const historyOf: Readonly<Record<HistoryPart, PartOfFile>> = {
  client: { table: 'client', permission: 'contact:read', fields: CLIENT_FIELDS },
  contact: { table: 'contact_preference', permission: 'contact:read', fields: CONTACT_FIELDS },
  'safe-contact': {
    ...{ table: 'safe_contact_rule', permission: 'contact:read' },
    fields: ['text', 'from_day', 'ended_on', 'sharing_confirmed_on'],
  },
  strength: { table: 'strength', permission: 'contact:read', fields: ['text', 'ended_on'] },
  helper: {
    ...{ table: 'helper', permission: 'contact:read' },
    fields: ['name', 'role', 'organisation_name', 'reach', 'may_know', 'ended_on'],
  },
  trajectory: {
    ...{ table: 'trajectory', permission: 'contact:read' },
    fields: [
      'status',
      'reason',
      'notice_given_on',
      'started_on',
      'paused_on',
      'ended_on',
      'outcome',
    ],
  },
  household: { table: 'household', permission: 'household:read', fields: ['name'] },
  goal: {
    ...{ table: 'goal', permission: 'plan:read' },
    fields: ['title', 'why', 'horizon', 'status', 'outcome_words', 'shared_with_household'],
  },
  step: { table: 'action_step', permission: 'plan:read', fields: STEP_FIELDS },
  conversation: {
    ...{ table: 'conversation', permission: 'conversation:read', fields: CONVERSATION_FIELDS },
  },
  note: { table: 'note', permission: 'note:read', fields: ['text', 'visibility'] },
  urgent: {
    ...{ table: 'urgent_need', permission: 'urgent:read' },
    fields: ['kind', 'about', 'text', 'until_day', 'acts_name', 'status', 'outcome'],
  },
};
