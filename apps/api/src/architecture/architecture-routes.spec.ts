import type { INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { TAKES_CREDENTIAL } from '@ademruimte/access-api';
import { PUBLIC, REQUIRES } from '@ademruimte/api-platform';
import { type Running, startApp } from '@ademruimte/api-testing';
import { type Permission, permissions } from '@ademruimte/contracts';
import request from 'supertest';
import { domains, entities } from '../app.module';

const PATH_METADATA = 'path';
const METHOD_METADATA = 'method';
const METHODS = ['get', 'post', 'put', 'delete', 'patch'] as const;
/** What anybody may ask without a session; each has its reason. */
const OPEN = [
  ...['acceptStaffInvitation', 'live', 'makeFirstAdministrator', 'readCalendar', 'ready'],
  ...['signInWithPassword', 'system'],
];

/** What somebody sends who guesses; each door takes what it knows of it. */
const PERSON = { name: 'Iemand', email: 'niemand@voorbeeld.test' };
const GUESSES: Readonly<Record<string, object>> = {
  signInWithPassword: { email: PERSON.email, password: 'zomaar iets geraden' },
  acceptStaffInvitation: { token: 'geraden', password: 'zomaar iets geraden' },
  makeFirstAdministrator: {
    ...{ ...PERSON, token: 'geraden', password: 'zomaar iets geraden', organisationName: 'Ergens' },
    second: { ...PERSON, role: 'administrator' },
  },
};

/** What the first guess is told at each door. */
const FIRST: Readonly<Record<string, number>> = {
  ...{ signInWithPassword: 401, acceptStaffInvitation: 403, makeFirstAdministrator: 403 },
  readCalendar: 404,
};

interface Route {
  readonly name: string;
  readonly method: (typeof METHODS)[number];
  readonly path: string;
  readonly isPublic: boolean;
  readonly takesCredential: boolean;
  readonly requires: Permission | undefined;
}

function routesOf(app: INestApplication): Route[] {
  const modules = [...app.get(ModulesContainer).values()];
  const controllers = modules.flatMap((one) => [...one.controllers.values()]);
  return controllers.flatMap(({ metatype }) => {
    const prototype = (metatype as { prototype: Record<string, object> }).prototype;
    const base = Reflect.getMetadata(PATH_METADATA, metatype as object) as string;
    return Object.getOwnPropertyNames(prototype)
      .map((name) => ({ name, handler: prototype[name] as object }))
      .filter(({ handler }) => Reflect.hasMetadata(METHOD_METADATA, handler))
      .map(({ name, handler }) => ({
        name,
        method: METHODS[Reflect.getMetadata(METHOD_METADATA, handler) as number] ?? 'get',
        path: `/${base}/${Reflect.getMetadata(PATH_METADATA, handler) as string}`,
        isPublic: Reflect.getMetadata(PUBLIC, handler) === true,
        takesCredential: Reflect.getMetadata(TAKES_CREDENTIAL, handler) === true,
        requires: Reflect.getMetadata(REQUIRES, handler) as Permission | undefined,
      }));
  });
}

describe('every route', () => {
  let running: Running;
  let routes: Route[];

  beforeAll(async () => {
    running = await startApp(domains, entities);
    routes = routesOf(running.app);
  });
  afterAll(() => running.stop());

  it('is found by this test', () => {
    expect(routes.length).toBeGreaterThan(10);
    expect(routes.map(({ name }) => name)).toContain('getCurrentSession');
  });

  it('names one known permission, or is one of the few open ones', () => {
    const unguarded = routes.filter(
      ({ isPublic, requires }) => !isPublic && !permissions.includes(requires as Permission),
    );
    expect(unguarded).toEqual([]);
    const open = routes.filter(({ isPublic }) => isPublic).map(({ name }) => name);
    expect(open.sort()).toEqual(OPEN);
  });

  it('has a name of its own, which is what clients call it by', () => {
    const seen = routes.map(({ name }) => name);
    expect(seen.filter((name, index) => seen.indexOf(name) !== index)).toEqual([]);
  });

  it('is closed to somebody without a session', async () => {
    const answers: string[] = [];
    for (const { method, path } of routes.filter(({ isPublic }) => !isPublic)) {
      const real = path
        .replace(/:form\b/, 'note')
        .replace(/:\w+/g, '01890000-0000-7000-8000-000000000000')
        .replace(/\/+/g, '/')
        .replace(/\/$/, '');
      const { status } = await request(running.app.getHttpServer())
        [method](`/api/v1${real}`)
        .set('X-Requested-With', 'ademruimte');
      if (status !== 401) answers.push(`${method} ${real} answered ${status}`);
    }
    expect(answers).toEqual([]);
  });

  it('that takes a password or a code without a session slows guessing down', async () => {
    const open = routes.filter(({ isPublic }) => isPublic);
    const doors = open.filter(({ takesCredential }) => takesCredential);
    expect(open.filter((one) => one.method !== 'get' && !doors.includes(one))).toEqual([]);
    expect(doors.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(FIRST)));
    for (const [index, { name, method, path }] of doors.entries()) {
      const statuses: number[] = [];
      for (let guess = 1; guess <= 7; guess += 1) {
        const { status } = await request(running.app.getHttpServer())
          [method](
            `/api/v1${path.replace(/\/+/g, '/').replace(/\/$/, '').replace(':file', 'x.ics')}`,
          )
          .set({ 'X-Requested-With': 'ademruimte', 'X-Forwarded-For': `203.0.${String(index)}.9` })
          .send(GUESSES[name]);
        statuses.push(status);
      }
      expect({ path, first: statuses[0], last: statuses.at(-1) }).toEqual({
        ...{ path, last: 429 },
        first: FIRST[name],
      });
    }
  });
});
