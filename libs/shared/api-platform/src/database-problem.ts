import type { ProblemCode } from '@ademruimte/contracts';

interface Known {
  readonly code: ProblemCode;
  readonly status: number;
  readonly title: string;
  readonly headers?: Record<string, string>;
}

const LATER: Known = {
  code: 'busy',
  status: 503,
  title: 'The database is busy; try again.',
  headers: { 'Retry-After': '2' },
};
const UNREADABLE: Known = {
  code: 'malformed-request',
  status: 400,
  title: 'The request holds a value that cannot be kept.',
};

/** SQLSTATE classes a caller can cause or wait for; everything else is ours to mend. */
const BY_STATE: Record<string, Known> = {
  '23505': { code: 'already-exists', status: 409, title: 'A record like this exists.' },
  '23503': UNREADABLE,
  '23514': UNREADABLE,
  '22001': UNREADABLE,
  '22003': UNREADABLE,
  '22007': UNREADABLE,
  '22008': UNREADABLE,
  '22021': UNREADABLE,
  '22P02': UNREADABLE,
  '22P05': UNREADABLE,
  '40001': LATER,
  '40P01': LATER,
  '53100': LATER,
  '53200': LATER,
  '53300': LATER,
  '55P03': LATER,
  '57014': LATER,
  '57P01': LATER,
  '57P03': LATER,
};
const CONNECTION = /timeout|ECONNREFUSED|ECONNRESET|Connection terminated|Cannot use a pool/i;

/** What a database error means for the caller, or undefined when it is a fault of ours. */
export function databaseProblem(error: unknown): Known | undefined {
  if (!(error instanceof Error)) return undefined;
  const state = 'code' in error ? String(error.code) : '';
  const connection =
    error.constructor.name !== 'Error' ? undefined : CONNECTION.test(error.message);
  return BY_STATE[state] ?? (connection || CONNECTION.test(state) ? LATER : undefined);
}
