import { randomBytes } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import type { Config } from './config';

/** Where the nonce of a request is kept for the page that is filled with it. */
export interface NonceLocals {
  nonce: string;
}

/**
 * The policy of every answer: nothing from elsewhere, no inline script, styles only with this
 * request's nonce, and script URLs only through the named Trusted Types policies.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types angular angular#bundler angular#components ademruimte',
  ].join('; ');
}

/** Sets the headers that tell a browser what it may not do with our pages. */
export function securityHeaders(config: Config) {
  const secure = config.publicUrl.protocol === 'https:';
  return (_: Request, response: Response, next: NextFunction): void => {
    const nonce = randomBytes(18).toString('base64');
    (response.locals as NonceLocals).nonce = nonce;
    response.set({
      'Content-Security-Policy': contentSecurityPolicy(nonce),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      ...(secure && { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }),
    });
    next();
  };
}
