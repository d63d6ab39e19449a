import type { NextFunction, Request, Response } from 'express';
import type { Config } from './config';

const READS = ['GET', 'HEAD', 'OPTIONS'];
const OWN_SITES = ['same-origin', 'none'];

/**
 * Refuses writes another site could have caused: they lack our header (which a form cannot send),
 * come from another origin, or carry something else than JSON.
 */
export function crossSiteGuard(config: Config) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (READS.includes(request.method) || isOurs(request, config)) return next();
    response
      .status(403)
      .type('application/problem+json')
      .send(
        JSON.stringify({
          type: '/problems/cross-site-request',
          title: 'Writes need the X-Requested-With header and the own origin.',
          status: 403,
        }),
      );
  };
}

function isOurs(request: Request, config: Config): boolean {
  const site = request.get('sec-fetch-site');
  const origin = request.get('origin');
  const streams = request.get('transfer-encoding') !== undefined;
  const hasBody = streams || Number(request.get('content-length') ?? 0) > 0;
  return (
    request.get('x-requested-with') === 'ademruimte' &&
    (site === undefined || OWN_SITES.includes(site)) &&
    (origin === undefined || isOwnOrigin(origin, request, config)) &&
    (!hasBody || Boolean(request.is('application/json')))
  );
}

function isOwnOrigin(origin: string, request: Request, config: Config): boolean {
  const host = request.get('host');
  return origin === config.publicUrl.origin || origin.replace(/^https?:\/\//, '') === host;
}
