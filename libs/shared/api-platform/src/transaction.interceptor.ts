import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { PersonRequest } from './actor';
import { Database } from './database';
import { Refusals } from './refusals';

/** One request, one transaction, one actor: commits when the handler returns, else rolls back. */
@Injectable()
export class TransactionInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly refusals: Refusals,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<PersonRequest>();
    const { person } = request;
    // A public route has no actor, so no transaction and no rows of any organisation.
    if (!person) return next.handle();
    const work = this.database.transaction(person, () =>
      lastValueFrom(next.handle(), { defaultValue: undefined }),
    );
    return from(
      work.catch(async (error: unknown) => {
        const { clientId } = request.params;
        await this.refusals.note(
          person,
          error,
          typeof clientId === 'string' ? clientId : undefined,
        );
        throw error;
      }),
    );
  }
}
