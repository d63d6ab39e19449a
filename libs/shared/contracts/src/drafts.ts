import { limits } from './limits';

/** Forms whose unfinished text is kept for the person who typed it, until it is sent or 30 days old. */
export const draftForms = [
  'client-registration',
  'client-details',
  'contact-preference',
  'safe-contact-rule',
  'strength',
  'helper',
  'trajectory',
  'household',
  'assessment',
  'goal',
  'goal-ending',
  'step',
  'conversation',
  'note',
  'recognition',
  'talk',
  'urgent-need',
  'emergency',
  'emergency-review',
  'sharing',
  'expert-invitation',
  'bottleneck',
  'team-settings',
  'handover',
  'message',
  'stagnation-cause',
  'caseload-review',
  'reassignment',
  'absence',
  'aftercare',
  'work-settings',
  'progress-review',
  'review-answer',
  'reminder',
] as const;

/** One of the forms that keep a draft. */
export type DraftForm = (typeof draftForms)[number];

/** Days a draft outlives its last change. */
export const DRAFT_DAYS = 30;

/** The longest draft there is, in characters: a whole conversation with everything in it. */
export const LONGEST_TALK = 256_000;

/** The longest draft of a form, in characters. */
export function longestDraft(form: DraftForm): number {
  return form === 'talk' ? LONGEST_TALK : limits.draft;
}
