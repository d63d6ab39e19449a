import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  StreamableFile,
} from '@nestjs/common';
import type { Response } from 'express';
import { concatMap, type Observable, of } from 'rxjs';
import { Changed, Created, MadeFile, Versioned } from './answers';

/** The reader of a browser styles its own page around a file; nothing else may come in. */
const FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** Puts what a command answered into status line and headers, after the transaction committed. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const response = context.switchToHttp().getResponse<Response>();
    response.set('Cache-Control', 'no-store');
    return next
      .handle()
      .pipe(
        concatMap((answer: unknown) =>
          answer instanceof MadeFile ? sent(answer, response) : of(written(answer, response)),
        ),
      );
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

async function sent({ form, make }: MadeFile, response: Response): Promise<StreamableFile> {
  const bytes = await make();
  response.set('Content-Security-Policy', FILE_POLICY);
  return new StreamableFile(bytes, {
    type: form.type,
    disposition: `${form.isDownload ? 'attachment' : 'inline'}; filename="${form.name}"`,
    length: bytes.length,
  });
}
