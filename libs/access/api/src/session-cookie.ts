import type { Config } from '@ademruimte/api-platform';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';

/** The name of the cookie; `__Host-` ties it to this host over https. */
export function cookieName(config: Config): string {
  return config.publicUrl.protocol === 'https:' ? '__Host-ademruimte' : 'ademruimte';
}

/** The token a request carries, if any. */
export function tokenOf(request: Request, config: Config): string | undefined {
  return parseCookie(request.headers.cookie ?? '')[cookieName(config)];
}

/** Gives the browser a token, or takes it away when there is none. */
export function setToken(response: Response, config: Config, token: string | undefined): void {
  response.append(
    'Set-Cookie',
    stringifySetCookie({
      name: cookieName(config),
      value: token ?? '',
      httpOnly: true,
      path: '/',
      sameSite: 'strict',
      secure: config.publicUrl.protocol === 'https:',
      ...(token === undefined && { maxAge: 0 }),
    }),
  );
}
