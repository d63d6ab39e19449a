import { ClientsGiven, type GivenClient } from '@ademruimte/clients-api/testing';
import type { AssessmentKind, CalendarDay, NoLevelReason, Rater } from '@ademruimte/contracts';
import type { Person } from '@ademruimte/access-api/testing';
import type { BridgeTemplateResponse } from '../bridge-template.dto';

/** A level, or a reason for none, or either with the person's own words. */
export type WantedRating =
  | number
  | NoLevelReason
  | { readonly level?: number; readonly reason?: NoLevelReason; readonly ownWords?: string };

/** What is said per life domain, by the code of the domain: `{ housing: 2, debts: 'not_now' }`. */
export type WantedRatings = Readonly<Record<string, WantedRating>>;

interface WantedAssessment {
  readonly kind?: AssessmentKind;
  readonly heldOn?: CalendarDay;
  /** What the worker says, beside what the client says. */
  readonly worker?: WantedRatings;
  /** Who records it; the client's lead, unless said otherwise. */
  readonly by?: Person;
}

/** An assessment of a test, with the version a next change must name. */
export interface GivenAssessment {
  readonly id: string;
  readonly version: number;
  /** The address below `/api/v1`. */
  readonly path: string;
}

/** Sentences a test begins with: what was said along the bridge. */
export class BridgeGiven extends ClientsGiven {
  /** The bridge in use where a person works, with all its words. */
  async theBridge(person: Person): Promise<BridgeTemplateResponse> {
    const answer = await person.get('/bridge-templates/current').expect(200);
    return answer.body as BridgeTemplateResponse;
  }

  /** The id of a life domain of the bridge in use, by its code. */
  async aLifeDomain(person: Person, code: string): Promise<string> {
    const { pillars } = await this.theBridge(person);
    const domain = pillars.flatMap(({ domains }) => domains).find((one) => one.code === code);
    if (!domain) throw new Error(`The bridge has no ${code}.`);
    return domain.id;
  }

  /** A moment that is still being talked about. */
  async aDraftAssessment(
    client: GivenClient,
    ratings: WantedRatings = {},
    { kind = 'intake', heldOn = '2024-02-01', worker = {}, by }: WantedAssessment = {},
  ): Promise<GivenAssessment> {
    const person = by ?? client.lead;
    const started = await person.post(`${client.path}/assessments`, { kind, heldOn }).expect(201);
    const { id } = started.body as { id: string };
    const path = `${client.path}/assessments/${id}`;
    const said = await this.said(person, ratings, worker);
    if (!said.length) return { id, version: 1, path };
    await person.put(`${path}/ratings`, { ratings: said }).set('If-Match', '"1"').expect(204);
    return { id, version: 2, path };
  }

  /** A moment that is history: `aFinalAssessment(client, { housing: 2, debts: 'not_now' })`. */
  async aFinalAssessment(
    client: GivenClient,
    ratings: WantedRatings,
    wanted: WantedAssessment = {},
  ): Promise<GivenAssessment> {
    const { id, version, path } = await this.aDraftAssessment(client, ratings, wanted);
    await (wanted.by ?? client.lead)
      .post(`${path}/finalise`)
      .set('If-Match', `"${version}"`)
      .expect(204);
    return { id, version: version + 1, path };
  }

  /** What client and worker say, as the API takes it. */
  async said(person: Person, client: WantedRatings, worker: WantedRatings = {}) {
    const { pillars } = await this.theBridge(person);
    const ids = new Map(
      pillars.flatMap(({ domains }) => domains.map(({ code, id }) => [code, id] as const)),
    );
    const by = (ratedBy: Rater, wanted: WantedRatings) =>
      Object.entries(wanted).map(([code, rating]) => ({
        lifeDomainId: ids.get(code) ?? code,
        ratedBy,
        ...spelledOut(rating),
      }));
    return [...by('client', client), ...by('worker', worker)];
  }
}

function spelledOut(rating: WantedRating) {
  if (typeof rating === 'number') return { level: rating };
  return typeof rating === 'string' ? { reason: rating } : rating;
}
