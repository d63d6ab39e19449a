import type { TalkChoiceResponse } from '@ademruimte/web-client';

/** What was not chosen of two ways to say the same, in words; nothing when there were none. */
export function sayNotChosen({ field, about, mine, theirs, kept }: TalkChoiceResponse): string[] {
  const other = kept === 'mine' ? theirs : mine;
  if (!other) return [];
  const words = field === 'goal.status' ? sayStatus(other) : `\u2018${other}\u2019`;
  return [about ? `${about}: ${words}` : words];
}

function sayStatus(status: string): string {
  if (status === 'active') return $localize`verdergaan met het doel`;
  return status === 'paused' ? $localize`het doel laten rusten` : $localize`het doel is afgerond`;
}
