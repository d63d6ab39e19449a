/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type OwnBottleneckResponseTheme = typeof OwnBottleneckResponseTheme[keyof typeof OwnBottleneckResponseTheme];


export const OwnBottleneckResponseTheme = {
  waiting: 'waiting',
  letters_and_forms: 'letters_and_forms',
  rules: 'rules',
  between_desks: 'between_desks',
  money: 'money',
  being_heard: 'being_heard',
  other: 'other',
} as const;
