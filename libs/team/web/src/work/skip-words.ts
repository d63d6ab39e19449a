import type { SkipReason } from '@ademruimte/contracts';

/** Why somebody stays where they are when work is divided. */
export const skipWords = (): Readonly<Record<SkipReason, string>> => ({
  household_led_elsewhere: $localize`het gezin heeft al een andere regisseur`,
  already_theirs: $localize`werkt er al mee`,
  not_in_team: $localize`hoort bij een ander team`,
  support_ended: $localize`de begeleiding is afgerond`,
  handover_under_way: $localize`er loopt al een overdracht`,
});
