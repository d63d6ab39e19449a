/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type BottleneckResponseTheme = typeof BottleneckResponseTheme[keyof typeof BottleneckResponseTheme];


export const BottleneckResponseTheme = {
  waiting: 'waiting',
  letters_and_forms: 'letters_and_forms',
  rules: 'rules',
  between_desks: 'between_desks',
  money: 'money',
  being_heard: 'being_heard',
  other: 'other',
} as const;
