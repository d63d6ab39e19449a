import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { Session } from '@ademruimte/web-client';

/** Where somebody's day starts: Vandaag, or for who has no clients what they look after. */
export const toStartPage: CanActivateFn = () => {
  const session = inject(Session);
  const isAdministrator = session.current()?.roles.includes('administrator') ?? false;
  const reads = session.may('bottleneck:read') ? '/knelpunten' : '/account';
  const officers = session.may('log:read') ? '/logboek' : reads;
  const elsewhere = isAdministrator ? '/beheer' : officers;
  return inject(Router).parseUrl(session.may('today:read') ? '/vandaag' : elsewhere);
};
