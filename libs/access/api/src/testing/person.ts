import type { NestExpressApplication } from '@nestjs/platform-express';
import { randomUUID } from 'node:crypto';
import request, { type Test } from 'supertest';

/** Somebody who is signed in, as a test speaks through them over HTTP. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly organisationId: string;
  readonly cookie: string;
  get(path: string): Test;
  post(path: string, body?: object): Test;
  put(path: string, body?: object): Test;
  delete(path: string): Test;
}

/** Which person a cookie belongs to. */
export type Identity = Pick<Person, 'id' | 'name' | 'organisationId' | 'cookie'>;

/** A person whose requests go to the app as the web sends them; paths are below `/api/v1`. */
export function signedIn(app: NestExpressApplication, identity: Identity): Person {
  const agent = () => request(app.getHttpServer());
  const as = (test: Test) =>
    test.set('Cookie', identity.cookie).set('X-Requested-With', 'ademruimte');
  const at = (path: string) => `/api/v1${path}`;
  return {
    ...identity,
    get: (path) => as(agent().get(at(path))),
    post: (path, body = {}) =>
      as(agent().post(at(path)))
        .set('Idempotency-Key', randomUUID())
        .send(body),
    put: (path, body = {}) => as(agent().put(at(path))).send(body),
    delete: (path) => as(agent().delete(at(path))),
  };
}
