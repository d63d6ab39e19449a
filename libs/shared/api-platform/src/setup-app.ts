import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Response } from 'express';
import type { PersonRequest } from './actor';
import { CONFIG, type Config } from './config';
import { crossSiteGuard } from './cross-site';
import { refuseDeepBody } from './deep-body';
import { securityHeaders } from './security-headers';
import { validationPipe } from './validation';
import { serveWeb } from './web-shell';

/** The version of the API, shown in each answer (API Design Rules, /core/version-header). */
export const API_VERSION = '1.0.0';
const BODY_LIMIT = '256kb';
/** A whole conversation, each letter of which may take three bytes. */
const TALK_LIMIT = '1mb';
const TALK = /^\/api\/v1\/drafts\/talk\//;

/** Everything between the socket and the controllers; the same in production and in tests. */
export function setupApp(app: NestExpressApplication): NestExpressApplication {
  const config = app.get<Config>(CONFIG);
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustedProxies);
  app.set('query parser', 'simple');
  app.set('etag', false);
  app.use(requestId, securityHeaders(config));
  app.use('/api', crossSiteGuard(config));
  app.useBodyParser('json', { limit: TALK_LIMIT, type: isTalk });
  app.useBodyParser('json', { limit: BODY_LIMIT });
  app.use('/api', refuseDeepBody);
  app.setGlobalPrefix('api/v1');
  app.useGlobalPipes(validationPipe());
  if (config.webRoot) serveWeb(app, config.webRoot);
  return app;
}

function isTalk({ url, headers }: IncomingMessage): boolean {
  return TALK.test(url ?? '') && /^application\/json\b/i.test(headers['content-type'] ?? '');
}

function requestId(request: PersonRequest, response: Response, next: NextFunction): void {
  request.requestId = randomUUID();
  response.set({ 'API-Version': API_VERSION, 'X-Request-Id': request.requestId });
  next();
}
