import { type Operation, sampleOf } from './operations';
import { type Asker, NOWHERE } from './situations';

/** Requests that are under way at once. */
export const AT_ONCE = 6;

/** What an address must ask before the server looks at whom it is about. */
const ASKED: Readonly<Record<string, string>> = {
  previewForExpert: `?staffMemberId=${NOWHERE}`,
};
/** What is asked otherwise than a sample of its shape, with the reason. */
const SAID: Readonly<Record<string, object>> = {
  // What a lead may do, and not only a team lead.
  assignColleague: { kind: 'co_worker' },
  // It fails in the end, so that a closed client stays closed.
  startTrajectory: { processingActivityId: NOWHERE },
};

/** What somebody got when they asked for a route. */
export interface Answer {
  readonly route: string;
  readonly who: string;
  readonly status: number;
  readonly requestId: string;
  /** All that was said, without the ids of the request and of whom it was about. */
  readonly said: string;
  /** The answer itself, as it was. */
  readonly text: string;
}

/** Records by the name they have in an address. */
export type Ids = Readonly<Record<string, string>>;

/** Somebody asks one route about these records; others than these are nowhere. */
export async function ask(
  asker: Asker,
  route: Operation,
  ids: Ids,
  // A version nobody has: who is let in changes nothing.
  version = '"999"',
): Promise<Answer> {
  const { name, method, path, body } = route;
  const address = path.replace(/\{(\w+)\}/g, (_, id: string) => ids[id] ?? NOWHERE);
  const sample = { ...(body ? (sampleOf(body) as object) : {}), ...SAID[name] };
  const sent = method === 'get' || method === 'delete' ? undefined : sample;
  const answer = await asker.person[method](`${address}${ASKED[name] ?? ''}`, sent)
    .set('If-Match', version)
    .buffer(true);
  const { 'x-request-id': requestId = '', ...headers } = answer.headers as Ids;
  const all = JSON.stringify({ headers: { ...headers, date: '' }, text: answer.text }).replace(
    /nonce-[^']+/,
    'nonce',
  );
  const said = all.replaceAll(UUID, '…');
  const who = `${asker.role}, ${asker.relations.join(' and ')}`;
  return { route: name, who, status: answer.status, requestId, said, text: answer.text };
}
const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Does all work, some at once, and keeps the order. */
export async function inTurns<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async () => {
    for (let place = next++; place < all.length; place = next++) {
      results[place] = await work(all[place] as T);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}
