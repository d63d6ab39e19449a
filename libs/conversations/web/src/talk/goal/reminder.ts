import type { TalkKit } from '@ademruimte/web-client';
import type { ChoiceOption } from '@ademruimte/web-ui';
import type { StepPart } from '../talk-parts';

type Reminder = Pick<StepPart, 'reminderBy' | 'reminderHow'>;
type Told = Pick<TalkKit, 'callName' | 'staffName' | 'contact'>;

/** How somebody can be reminded; a way that cannot reach them is not offered. */
export function reminderOptions({ contact, staffName }: Told): readonly ChoiceOption[] {
  const phone = contact.hasPhone || contact.channel === 'phone' || contact.channel === 'sms';
  return [
    { value: 'none', label: $localize`niet nodig` },
    ...(phone
      ? [
          { value: 'message', label: $localize`${staffName}:name: stuurt een berichtje` },
          { value: 'call', label: $localize`${staffName}:name: belt` },
        ]
      : []),
    ...(contact.hasEmail ? [{ value: 'email', label: $localize`${staffName}:name: mailt` }] : []),
    { value: 'self', label: $localize`zelf, bijvoorbeeld met een wekker` },
  ];
}

/** What stands on the step for a choice. */
export function reminderPart(choice: string, { staffName, callName }: Told): Partial<Reminder> {
  const hows: Readonly<Record<string, string>> = {
    message: $localize`met een berichtje`,
    call: $localize`met een telefoontje`,
    email: $localize`met een mail`,
    self: $localize`zelf`,
  };
  const how = hows[choice];
  if (!how) return { reminderBy: undefined, reminderHow: undefined };
  return { reminderBy: choice === 'self' ? callName : staffName, reminderHow: how };
}

/** The choice that stands on the step; empty when nobody spoke about it. */
export function reminderOf({ reminderHow }: Partial<Reminder>, kit: Told): string {
  const found = reminderOptions(kit).find(
    ({ value }) => reminderPart(value, kit).reminderHow === reminderHow,
  );
  return reminderHow ? (found?.value ?? '') : '';
}
