import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideWebClient } from '../provide';
import type { CurrentSession } from '../generated/model';
import { Session } from '../session';
import { SIGN_IN_SHEET } from '../sign-in-again';

/** Sanne, a caseworker, as the server describes her. */
export const sanne: CurrentSession = {
  staffMemberId: '018f0000-0000-7000-8000-000000000001',
  name: 'Sanne Vermeer',
  initials: 'SV',
  email: 'sanne@voorbeeld.test',
  organisation: { id: 'waterrijk', name: 'Gemeente Waterrijk' },
  roles: ['caseworker'],
  teams: [{ id: 'noord', name: 'Wijkteam Noord' }],
  permissions: ['today:read', 'client:list', 'client:search', 'plan:edit', 'team:read'],
  idleSeconds: 1800,
  demo: false,
};

/** The whole way to the server with the server's end in our hands. */
export function aClient(sheet = (): Promise<boolean> => Promise.resolve(true)) {
  TestBed.configureTestingModule({
    providers: [
      provideWebClient(),
      provideHttpClientTesting(),
      provideRouter([]),
      { provide: SIGN_IN_SHEET, useValue: sheet },
    ],
  });
  return TestBed.inject(HttpTestingController);
}

/** The same, with Sanne signed in. */
export async function aSignedInClient(sheet?: () => Promise<boolean>) {
  const server = aClient(sheet);
  const found = TestBed.inject(Session).find();
  server.expectOne('/api/v1/sessions/current').flush(sanne);
  await found;
  return server;
}

/** Lets promises that are ready go on. */
export async function aMoment(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

/** What the server sends when it refuses. */
export function problem(code: string, status: number) {
  const body = { type: `/problems/${code}`, title: code, status };
  return [body, { status, statusText: code }] as const;
}
