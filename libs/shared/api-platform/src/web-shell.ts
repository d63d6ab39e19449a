import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import type { NonceLocals } from './security-headers';

const HASHED = /-[A-Z0-9]{8}\.(?:js|css|woff2)$/;
const YEAR = 'public, max-age=31536000, immutable';

/** Serves the built web: files with a hash for a year, every other address as the one page. */
export function serveWeb(app: NestExpressApplication, webRoot: string): void {
  const page = readFileSync(join(webRoot, 'index.html'), 'utf8');
  // Before the files: the service worker asks for /index.html, which needs its nonce too.
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' || !isPage(request.path)) return next();
    const { nonce } = response.locals as NonceLocals;
    response
      .set('Cache-Control', 'no-cache')
      .type('html')
      .send(page.replaceAll('CSP_NONCE', nonce));
  });
  app.useStaticAssets(webRoot, {
    index: false,
    setHeaders: (response: ServerResponse, path: string) => {
      response.setHeader('Cache-Control', HASHED.test(path) ? YEAR : 'no-cache');
    },
  });
}

function isPage(path: string): boolean {
  if (path === '/index.html') return true;
  return !path.startsWith('/api') && !/\.\w+$/.test(path);
}
