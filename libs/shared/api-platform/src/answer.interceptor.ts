import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import type { Response } from 'express';
import { map, type Observable } from 'rxjs';
import { Changed, Created, Versioned } from './answers';

/** Puts what a command answered into status line and headers, after the transaction committed. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const response = context.switchToHttp().getResponse<Response>();
    response.set('Cache-Control', 'no-store');
    return next.handle().pipe(map((answer: unknown) => written(answer, response)));
  }
}

function written(answer: unknown, response: Response): unknown {
  if (answer instanceof Created) {
    response.status(201).location(answer.location).set('ETag', `"${answer.version}"`);
    return { id: answer.id };
  }
  if (answer instanceof Changed) {
    response.status(204).set('ETag', `"${answer.version}"`);
    return undefined;
  }
  if (answer instanceof Versioned) {
    response.set('ETag', `"${answer.version}"`);
    return answer.body;
  }
  return answer;
}
