import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  Logger,
} from '@nestjs/common';
import type { ProblemCode } from '@ademruimte/contracts';
import type { Response } from 'express';
import { databaseProblem } from './database-problem';
import { DomainError, type Problem } from './problem';

interface Described {
  readonly problem: Problem;
  readonly headers?: Record<string, string> | undefined;
}

const BY_STATUS: Record<number, ProblemCode> = {
  400: 'malformed-request',
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'too-large',
  415: 'unsupported-media-type',
  429: 'too-many-attempts',
  503: 'busy',
};

/** Turns every error into one problem document; unknown ones are logged and never leak a word. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) return void response.end();
    const { problem, headers } = describe(error);
    if (problem.status >= 500) this.logger.error(withoutValues(error));
    response
      .status(problem.status)
      .set({ 'Cache-Control': 'no-store', ...headers })
      .type('application/problem+json')
      .send(JSON.stringify(problem));
  }
}

function describe(error: unknown): Described {
  if (error instanceof DomainError) {
    return {
      problem: problem(error.code, error.status, error.message, error.details),
      headers: error.headers,
    };
  }
  const status = error instanceof HttpException ? error.getStatus() : bodyParserStatus(error);
  if (status !== undefined) {
    const code = BY_STATUS[status] ?? (status < 500 ? 'malformed-request' : 'unexpected');
    return { problem: problem(code, status, TITLES[code] ?? 'The request cannot be handled.') };
  }
  const known = databaseProblem(error);
  if (known)
    return { problem: problem(known.code, known.status, known.title), headers: known.headers };
  return { problem: problem('unexpected', 500, 'Something went wrong on our side.') };
}

const TITLES: Partial<Record<ProblemCode, string>> = {
  'not-signed-in': 'Sign in first.',
  'not-allowed': 'Your role does not do this.',
  'not-found': 'Not found.',
  'too-large': 'The request is too large.',
  'malformed-request': 'The request cannot be read.',
};

function problem(
  code: ProblemCode,
  status: number,
  title: string,
  details?: Record<string, unknown>,
): Problem {
  return { type: `/problems/${code}`, title, status, ...details };
}

/** Errors of the body parser carry their status, and `expose` says they are the caller's. */
function bodyParserStatus(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('expose' in error) || !('status' in error)) return undefined;
  return typeof error.status === 'number' && error.status < 500 ? error.status : undefined;
}

/** A stack without the message's values: database messages can quote what somebody typed. */
function withoutValues(error: unknown): string {
  if (!(error instanceof Error)) return 'A non-error was thrown.';
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const shown = 'code' in error || error.name.includes('Query') ? '' : `: ${error.message}`;
  return `${error.name}${code}${shown}\n${frames.join('\n')}`;
}
