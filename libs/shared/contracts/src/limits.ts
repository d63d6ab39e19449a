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
  handoverSummary: 4000,
  emergencyReason: 1000,
  reminderText: 600,
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
  /** Notes chosen one by one when a client is handed over. */
  handoverNotes: 500,
  /** Conversations and notes are long: fewer of them at a time. */
  conversationsPage: 20,
  /** Days of appointments in one answer: a month with the weeks around it. */
  appointmentDays: 45,
  searchMinimum: 3,
  /** An emergency is told in a sentence, lasts an hour, and is looked at within a week. */
  emergencyReasonMinimum: 20,
  emergencyMinutes: 60,
  emergencyReviewDays: 5,
  duplicateSearchesPerDay: 20,
  replansBeforeSmallerStep: 3,
  confidenceToGo: 7,
  stagnationDays: { min: 7, max: 365, default: 42 },
  reviewMonths: { min: 1, max: 12, default: 3 },
  caseloadReviewWeeks: { min: 1, max: 12, default: 2 },
  /** Below so many people a team shows no figure. */
  figuresThreshold: { min: 5, max: 100, default: 10 },
  /** How much work one client is, in steps of a half; 1 is usual. */
  workloadWeight: { min: 0, max: 5, default: 1 },
  caseloadBand: { min: 0, max: 100 },
  reassignAtOnce: 100,
} as const;
