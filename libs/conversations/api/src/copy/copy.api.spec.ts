import { randomUUID } from 'node:crypto';
import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running } from '@ademruimte/api-testing';
import type { GivenClient, WantedClient } from '@ademruimte/clients-api/testing';
import type { ConversationListResponse } from '../conversations.dto';
import { TalksGiven } from '../testing';
import { readPdf } from '../testing/pdf';
import { startConversations } from '../testing/start-conversations';
import { type Patience, Typesetter } from './typesetter';

// A page is set by a thread that shares the processor with other test files.
jest.setTimeout(30_000);

const TODAY = '2026-11-24';

let running: Running;
let given: TalksGiven;

beforeAll(async () => {
  running = await startConversations();
  given = new TalksGiven(running.app);
});
beforeEach(() => running.clock.set(TODAY));
afterAll(() => running.stop());

const copy = (client: GivenClient, id: string, by = client.lead, query = 'size=a5') =>
  by.get(`${client.path}/talks/${id}/copy?${query}`);

/** The copy as an independent reader sees it. */
async function paper(client: GivenClient, id: string, query = 'size=a5') {
  const answer = await copy(client, id, client.lead, query).responseType('blob').expect(200);
  return readPdf(answer.body as Buffer);
}

const wordsOf = (pdf: Awaited<ReturnType<typeof paper>>): string =>
  pdf.pages.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ');

/** The looks at a client by somebody, oldest first. */
async function looks(client: GivenClient, by: Person = client.lead): Promise<string[]> {
  const rows = await asSuperuser<{ kind: string }>(
    `SELECT kind FROM audit.view WHERE client_id = $1 AND staff_member_id = $2 ORDER BY id`,
    [client.id, by.id],
  );
  return rows.map(({ kind }) => kind);
}

/** A client with a talk in which everything was filled in; returns both. */
async function aTalk(wanted: WantedClient = {}, more: Readonly<Record<string, unknown>> = {}) {
  const client = await given.aClient(wanted);
  const talk = await given.aFullTalk(client, more);
  await given.talked(client, talk);
  return { client, id: talk.conversation.id };
}

/** A talk about a goal in a life domain that is off paper by default. */
async function aSensitiveTalk(onCopy: boolean) {
  const client = await given.aClient();
  const lifeDomainId = await given.aLifeDomain(client.lead, 'debts');
  const goal = { id: randomUUID(), title: 'Ik wil geen brieven meer vrezen.', lifeDomainId };
  const talk = await given.aFullTalk(client, { goal, onCopy });
  await given.talked(client, talk);
  return { client, id: talk.conversation.id };
}

describe("printing the client's copy", () => {
  it('gives one page with what was agreed, and no name in any header', async () => {
    const { client, id } = await aTalk();
    const answer = await copy(client, id).responseType('blob').expect(200);
    expect(answer.get('Content-Type')).toBe('application/pdf');
    expect(answer.get('Content-Disposition')).toBe('inline; filename="afspraken.pdf"');
    expect(answer.get('Cache-Control')).toBe('no-store');
    expect(answer.get('Content-Security-Policy')).toContain("default-src 'none'");
    const pdf = readPdf(answer.body as Buffer);
    expect([pdf.pages.length, pdf.lang, pdf.marked]).toEqual([1, 'nl', true]);
    const words = wordsOf(pdf);
    for (const said of [
      ...['Dag Amina,', 'dinsdag 24 november', 'Ik wil hier blijven wonen.'],
      ...['Ik bel de verhuurder.', 'donderdag 26 november', 'de kinderen op school zijn'],
      ...['bel ik', 'Ik vraag mijn zus.', 'een appje', client.lead.name, 'Team Noord'],
      ...['010 000 00 00', 'dinsdag 1 december, 10.30 uur', 'op kantoor', 'Wijkhuis'],
    ]) {
      expect(words).toContain(said);
    }
    expect(words).not.toMatch(/Rust|zeker|Amina belt/);
  });

  it('writes down that it was printed, each time, before the page leaves', async () => {
    const { client, id } = await aTalk();
    const before = await looks(client);
    await copy(client, id).expect(200);
    await copy(client, id, client.lead, 'size=a4').expect(200);
    expect(await looks(client)).toEqual([...before, 'printed', 'printed']);
  });

  it('prints on A5 when no paper is named', async () => {
    const { client, id } = await aTalk();
    const [page] = (await paper(client, id, '')).pages;
    expect([Math.round(page?.width ?? 0), Math.round(page?.height ?? 0)]).toEqual([420, 595]);
  });

  it('prints on A4 too', async () => {
    const { client, id } = await aTalk();
    const [page] = (await paper(client, id, 'size=a4')).pages;
    expect([Math.round(page?.width ?? 0), Math.round(page?.height ?? 0)]).toEqual([595, 842]);
  });

  it('speaks the language of the client beside Dutch, and names them in their own letters', async () => {
    const contact = {
      channel: 'phone',
      phone: '06 12 34 56 78',
      language: 'ti',
      interpreter: true,
    };
    const { client, id } = await aTalk({ callName: 'ትርሓስ', contact });
    const pdf = await paper(client, id);
    expect(pdf.lang).toBe('ti');
    expect(wordsOf(pdf)).toMatch(/ሰላም ትርሓስ፣.*ዕላማይ Mijn doel Ik wil hier blijven wonen\./);
  });

  it('shows what both said yes to, whatever the plan says by now', async () => {
    const { client, id } = await aTalk();
    const { step } = await given.talk(client, id);
    const words = { text: 'Heel iets anders', owner: 'client', dueOn: '2026-12-24' };
    const path = `${client.path}/steps/${step?.id}`;
    await client.lead.put(path, words).set('If-Match', '"1"').expect(204);
    expect(wordsOf(await paper(client, id))).toContain('Ik bel de verhuurder.');
  });

  it('has nothing of the plan when nothing was agreed', async () => {
    const { client, id } = await aTalk({}, { agreement: null });
    const words = wordsOf(await paper(client, id));
    expect(words).toContain('Dag Amina,');
    expect(words).not.toMatch(/verhuurder|blijven wonen/);
  });

  it('prints the day and place of an appointment that was moved since', async () => {
    const { client, id } = await aTalk();
    await given.anAppointment(client, {
      ...{ startsAt: '2026-11-27T09:00:00Z', kind: 'office', place: 'De Bibliotheek' },
    });
    expect(wordsOf(await paper(client, id))).toContain('vrijdag 27 november, 10.00 uur');
  });
});

describe('what must stay off paper', () => {
  it('is a goal in a sensitive life domain with its step, until the client says "mag erop"', async () => {
    const { client, id } = await aSensitiveTalk(false);
    const hidden = wordsOf(await paper(client, id));
    expect(hidden).toContain('Dag Amina,');
    expect(hidden).not.toMatch(/vrezen|verhuurder|zus|appje/);
    expect(wordsOf(await paper(client, id, 'size=a5&onCopy=true'))).toContain('vrezen');
  });

  it('is on it once the client said so, and may be left off again', async () => {
    const { client, id } = await aSensitiveTalk(true);
    expect(wordsOf(await paper(client, id))).toContain('Ik wil geen brieven meer vrezen.');
    expect(wordsOf(await paper(client, id, 'size=a5&onCopy=false'))).not.toContain('vrezen');
  });

  it('is an address that is secret, wherever it was typed', async () => {
    const secret = { secretAddress: true, addressLine: 'Kerkstraat 12', postcode: '3011 AB' };
    const { client, id } = await aTalk(secret, {
      next: { day: '2026-12-01', time: '10:30', kind: 'visit', place: 'Kerkstraat 12' },
      step: given.aTalkStep({ text: 'Ik zet kerkstraat 12 op de brief.' }),
    });
    const words = wordsOf(await paper(client, id));
    expect(words).toMatch(/10\.30 uur thuis/);
    expect(words).toContain('Ik zet … op de brief.');
    expect(words).not.toMatch(/kerkstraat/i);
  });

  it('is where somebody is visited, while contact has to be safe', async () => {
    const next = { day: '2026-12-01', time: '10:30', kind: 'visit', place: 'Bij haar zus' };
    const { client, id } = await aTalk({ safeContactRule: 'Nooit thuis bellen' }, { next });
    expect(wordsOf(await paper(client, id))).not.toContain('Bij haar zus');
  });
});

describe('the walls around a copy', () => {
  it('hide it from whoever does not work with the client, and no look is written down', async () => {
    const organisation = await given.anOrganisation();
    const lead = await given.aPerson({ organisation });
    const { client, id } = await aTalk({ lead });
    const colleague = await given.aPerson({ organisation });
    const teamLead = await given.aPerson({ organisation, role: 'team_lead' });
    const elsewhere = await given.aPerson();
    await copy(client, id, colleague).expect(404);
    await copy(client, id, elsewhere).expect(404);
    await copy(client, id, teamLead).expect(403);
    for (const reader of [colleague, elsewhere, teamLead]) {
      expect(await looks(client, reader)).not.toContain('printed');
    }
  });

  it('give an experience expert none', async () => {
    const organisation = await given.anOrganisation();
    const lead = await given.aPerson({ organisation });
    const expert = await given.aPerson({ organisation, role: 'experience_expert' });
    const { client, id } = await aTalk({ lead });
    await given.invited(client, { person: expert, kind: 'experience_expert', by: lead });
    await expert.get(`${client.path}/plan`).expect(200);
    await copy(client, id, expert).expect(403);
  });

  it("know no talk of somebody else's under the own client, nor a conversation without one", async () => {
    const { client, id } = await aTalk();
    const other = await given.aClient({ lead: client.lead });
    await copy(other, id).expect(404);
    const { id: talkless } = await given.aConversationHeld(client);
    await copy(client, talkless).expect(404);
    await copy(client, randomUUID()).expect(404);
    expect(await looks(other)).not.toContain('printed');
  });

  it.each(['size=a3', 'size=A5', 'size=a5&size=a4', 'size=a5&onCopy=ja', 'size=a5&naam=Amina'])(
    'refuse a question that makes no sense: ?%s',
    async (query) => {
      const { client, id } = await aTalk();
      const answer = await copy(client, id, client.lead, query).expect(400);
      expect(answer.get('Content-Type')).toContain('application/problem+json');
    },
  );
});

describe('the list of conversations', () => {
  it('says where there is a copy, to whoever may print it', async () => {
    const organisation = await given.anOrganisation();
    const lead = await given.aPerson({ organisation });
    const teamLead = await given.aPerson({ organisation, role: 'team_lead' });
    const { client, id } = await aTalk({ lead }, { next: null });
    const { id: talkless } = await given.aConversationHeld(client);
    const copies = async (reader: Person) => {
      const { body } = await reader.get(`${client.path}/conversations`).expect(200);
      return (body as ConversationListResponse).items.map((one) => [one.id, one.hasCopy]);
    };
    expect(await copies(lead)).toEqual([
      [id, true],
      [talkless, false],
    ]);
    expect(await copies(teamLead)).toEqual([
      [id, false],
      [talkless, false],
    ]);
  });
});

describe('a page that cannot be set', () => {
  it('is a calm problem without a word of what was on it', async () => {
    const { client, id } = await aTalk();
    const typesetter = running.app.get(Typesetter);
    const patience = Reflect.get(typesetter, 'patience') as Patience;
    Object.assign(typesetter, { patience: { ...patience, waiting: 0 } });
    try {
      const answer = await copy(client, id).expect(503);
      expect(answer.get('Retry-After')).toBe('5');
      expect(answer.body).toEqual({
        ...{ type: '/problems/sheet-not-made', status: 503 },
        title: 'The sheet cannot be made right now.',
      });
    } finally {
      Object.assign(typesetter, { patience });
    }
    // It was about to be seen, so it counts as a look.
    expect((await looks(client)).at(-1)).toBe('printed');
    await copy(client, id).expect(200);
  });
});
