import type { BottleneckTheme } from '@ademruimte/contracts';

/** What a theme is called, as somebody who reports it would say. */
export function themeName(theme: BottleneckTheme): string {
  return themeNames()[theme];
}

/** All themes to pick from, in the order of the list. */
export const themeChoices = () =>
  Object.entries(themeNames()).map(([value, label]) => ({
    value: value as BottleneckTheme,
    label,
  }));

const themeNames = (): Readonly<Record<BottleneckTheme, string>> => ({
  waiting: $localize`wachten`,
  letters_and_forms: $localize`brieven en formulieren`,
  rules: $localize`regels`,
  between_desks: $localize`tussen loketten`,
  money: $localize`geld`,
  being_heard: $localize`niet gehoord worden`,
  other: $localize`iets anders`,
});
