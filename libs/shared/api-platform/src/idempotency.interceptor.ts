import { createHash } from 'node:crypto';
import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { v7 as uuidv7 } from 'uuid';
import type { PersonRequest } from './actor';
import { Changed, Created } from './answers';
import { Database } from './database';
import { isId } from './dto';
import { Conflict, DomainError } from './problem';
import { READS } from './response-dto';

interface KnownKey {
  readonly id: string;
  readonly fingerprint: string;
  readonly kind: 'created' | 'changed' | 'done' | null;
  readonly record_id: string | null;
  readonly location: string | null;
  readonly record_version: number | null;
}

class KeyInvalid extends DomainError {
  readonly code = 'idempotency-key-invalid';
  readonly status = 400;

  constructor() {
    super('Idempotency-Key must be a UUID.');
  }
}

class KeyReused extends DomainError {
  readonly code = 'idempotency-key-reused';
  readonly status = 422;

  constructor() {
    super('This Idempotency-Key was used for another request.');
  }
}

/** The first request with this key is still at work. */
class StillRunning extends Conflict {
  readonly code = 'request-in-progress';
  override readonly headers = { 'Retry-After': '2' };

  constructor() {
    super('The first request with this key is still running.');
  }
}

const LOCK_TIMEOUT = '55P03';

/**
 * The same writing request twice with one key does its work once: the second gets the first
 * answer. The key is kept in the request's own transaction, so a failed request leaves none.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<PersonRequest>();
    const key = request.get('idempotency-key');
    // A search by POST changes nothing: it is answered anew, and no trace of its words is kept.
    const reads = this.reflector.get<boolean | undefined>(READS, context.getHandler());
    if (key === undefined || !request.person || reads) return next.handle();
    if (!isId(key)) throw new KeyInvalid();
    return from(this.once(key, fingerprintOf(request), next));
  }

  private async once(key: string, fingerprint: string, next: CallHandler): Promise<unknown> {
    const id = uuidv7();
    const known = await this.take(id, key, fingerprint);
    if (known) return replay(known, fingerprint);
    const answer: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
    await this.keep(id, answer);
    return answer;
  }

  /** Inserts the key, or returns what is kept under it; waits for a first request at work. */
  private async take(id: string, key: string, fingerprint: string): Promise<KnownKey | undefined> {
    try {
      const inserted = await this.database.query<{ id: string }>(
        `INSERT INTO app.idempotency_key (id, staff_member_id, key, fingerprint)
         VALUES ($1, app.current_actor(), $2, $3)
         ON CONFLICT (organisation_id, staff_member_id, key) DO NOTHING RETURNING id`,
        [id, key, fingerprint],
      );
      if (inserted.length) return undefined;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === LOCK_TIMEOUT) {
        throw new StillRunning();
      }
      throw error;
    }
    const [known] = await this.database.query<KnownKey>(
      `SELECT id, fingerprint, kind, record_id, location, record_version FROM app.idempotency_key
       WHERE staff_member_id = app.current_actor() AND key = $1`,
      [key],
    );
    return known;
  }

  private async keep(id: string, answer: unknown): Promise<void> {
    await this.database.query(
      `UPDATE app.idempotency_key
       SET kind = $2, record_id = $3, location = $4, record_version = $5 WHERE id = $1`,
      [id, ...worthKeeping(answer)],
    );
  }
}

/** Kind, id, location and version of an answer: enough to give it again, no word of a body. */
function worthKeeping(answer: unknown): (string | number | null)[] {
  if (answer instanceof Created) return ['created', answer.id, answer.location, answer.version];
  if (answer instanceof Changed) return ['changed', null, null, answer.version];
  return ['done', null, null, null];
}

function replay(known: KnownKey, fingerprint: string): unknown {
  if (known.fingerprint !== fingerprint) throw new KeyReused();
  if (known.kind === 'created') {
    return new Created(known.record_id ?? '', known.location ?? '', known.record_version ?? 1);
  }
  return known.kind === 'changed' ? new Changed(known.record_version ?? 1) : undefined;
}

/** Method, path and body in one hash: the key belongs to exactly this request. */
function fingerprintOf(request: PersonRequest): string {
  const body = JSON.stringify(request.body ?? null);
  return createHash('sha256').update(`${request.method} ${request.path}\n${body}`).digest('base64');
}
