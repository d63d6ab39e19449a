import { expect, type Page } from '@playwright/test';
import { day, make, type Requests } from './support';

/** Reads through the API as whoever is signed in on this page. */
export async function read<T>(page: Requests, path: string): Promise<T> {
  const answer = await page.request.get(`/api/v1${path}`);
  expect(answer.status(), await answer.text()).toBe(200);
  return (await answer.json()) as T;
}

interface Template {
  readonly pillars: readonly { domains: readonly { id: string; code: string }[] }[];
}

/** The id of a life domain on today's bridge, by its code. */
export async function lifeDomain(page: Requests, code: string): Promise<string> {
  const { pillars } = await read<Template>(page, '/bridge-templates/current');
  const found = pillars.flatMap(({ domains }) => domains).find((domain) => domain.code === code);
  if (!found) throw new Error(`There is no life domain ${code} on the bridge.`);
  return found.id;
}

/** A goal of a client; returns its id. */
export async function aGoal(
  page: Requests,
  clientId: string,
  { title = 'Ik wil hier blijven wonen.', about = 'housing' } = {},
): Promise<string> {
  const lifeDomainId = await lifeDomain(page, about);
  return make(page, `/clients/${clientId}/goals`, { title, lifeDomainId });
}

/** A small step of a goal, for the client to do; returns its id. */
export async function aStep(
  page: Requests,
  goal: { clientId: string; goalId: string },
  { text = 'Ik bel de verhuurder.', dueOn = day() } = {},
): Promise<string> {
  return make(page, `/clients/${goal.clientId}/goals/${goal.goalId}/steps`, {
    ...{ text, dueOn, owner: 'client' },
  });
}

/** Starts the registration with an empty form, whatever was left in it before. */
export async function forgetRegistration(page: Page): Promise<void> {
  const me = await read<{ staffMemberId: string }>(page, '/sessions/current');
  await page.request.delete(`/api/v1/drafts/client-registration/${me.staffMemberId}`, {
    headers: { 'X-Requested-With': 'ademruimte' },
  });
}
