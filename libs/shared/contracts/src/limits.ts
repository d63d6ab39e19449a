/** The longest texts, in characters, shared by column, validator and form field. */
export const limits = {
  name: 100,
  fullName: 200,
  email: 254,
  password: 256,
  phone: 30,
  token: 100,
  addressLine: 150,
  postcode: 12,
  city: 80,
  shortText: 200,
  sentence: 300,
  goalTitle: 300,
  stepText: 300,
  ifThen: 300,
  ownWords: 2000,
  note: 10000,
  emergencyReason: 1000,
  draft: 64000,
  searchWords: 100,
} as const;

/** Numbers a plan or a list never passes. */
export const bounds = {
  levels: { min: 1, max: 5 },
  confidence: { min: 0, max: 10 },
  activeGoals: { min: 1, max: 3, default: 2 },
  measurementMonths: { min: 1, max: 24 },
  pageSize: { default: 50, max: 100 },
  /** Conversations and notes are long: fewer of them at a time. */
  conversationsPage: 20,
  searchMinimum: 3,
  /** An emergency is told in a sentence, lasts an hour, and is looked at within a week. */
  emergencyReasonMinimum: 20,
  emergencyMinutes: 60,
  emergencyReviewDays: 5,
  duplicateSearchesPerDay: 20,
  replansBeforeSmallerStep: 3,
  confidenceToGo: 7,
} as const;
