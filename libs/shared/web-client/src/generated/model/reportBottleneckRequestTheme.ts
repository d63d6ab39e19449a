/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ReportBottleneckRequestTheme = typeof ReportBottleneckRequestTheme[keyof typeof ReportBottleneckRequestTheme];


export const ReportBottleneckRequestTheme = {
  waiting: 'waiting',
  letters_and_forms: 'letters_and_forms',
  rules: 'rules',
  between_desks: 'between_desks',
  money: 'money',
  being_heard: 'being_heard',
  other: 'other',
} as const;
