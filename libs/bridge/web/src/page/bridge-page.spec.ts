import { aDomain, aBridge, aTemplate, noBridge, AMINA } from '../testing/samples';
import { api, openBridge, soon } from '../testing/open-bridge';
import type { BridgeResponse } from '@ademruimte/web-client';
import { problem } from '@ademruimte/web-client-testing';

async function openPage(bridge: BridgeResponse, wanted = {}) {
  const opened = await openBridge('', wanted);
  opened.server.expectOne(api.bridge).flush(bridge);
  await soon();
  opened.server
    .match(({ url }) => url.includes('bridge-templates'))
    .forEach((request) => request.flush(aTemplate()));
  await soon();
  return opened;
}

describe('the bridge of a client', () => {
  it('is a picture and a list, with the two moments by their day', async () => {
    const { screen } = await openPage(aBridge());
    expect(screen.heading('Mijn brug').tagName).toBe('H2');
    expect(document.querySelector('svg[role=img]')).not.toBeNull();
    expect(screen.words).toContain('3 van 5 eerst 1');
    expect(screen.words).toContain('De volgende keer: rond 13 mei 2200.');
    expect(screen.words).toContain('Mijn brug is geen test.');
  });

  it('tells what changed per life domain, with how many could be compared and no total', async () => {
    const { screen } = await openPage(aBridge());
    expect(screen.words).toContain('Bij vier leefgebieden is toen en nu een zin gekozen.');
    expect(screen.words).toContain('Twee gingen omhoog, één bleef gelijk en één ging omlaag.');
    expect(screen.words).toMatch(/Post ?van 1 naar 3/);
    expect(screen.words).toMatch(/Werk ?van 4 naar 3/);
    expect(screen.words).not.toMatch(/Vervoer ?van/);
  });

  it('lays two other moments over each other, and keeps the picture while they come', async () => {
    const earliest = { ...aBridge().moments[1], id: 'm0', heldOn: '2199-03-01' } as const;
    const moments = [...aBridge().moments, earliest] as BridgeResponse['moments'];
    const { server, screen } = await openPage(aBridge({ moments }));
    const then = screen.field('Toen') as unknown as HTMLSelectElement;
    then.value = 'm0';
    then.dispatchEvent(new Event('change'));
    await soon();
    const asked = server.expectOne(({ url }) => url === api.bridge);
    expect(asked.request.params.get('now')).toBe('m2');
    expect(asked.request.params.get('then')).toBe('m0');
    expect(screen.heading('Mijn brug')).toBeTruthy();
  });

  it('shows where client and worker differ as something to talk about', async () => {
    const domains = [aDomain('Wonen', [3, null, 2]), aDomain('Post', [3, null, 3])];
    const pillars = [{ code: 'home', title: 'Thuis', domains }];
    const { screen, choose } = await openPage(aBridge({ pillars }));
    const views = document.querySelector('adem-different-views')?.textContent ?? '';
    expect(screen.heading('Hier kijken jullie anders')).toBeTruthy();
    expect(views).toContain('Zin 3.');
    expect(views).toContain('Zin 2.');
    expect(views).not.toContain('Post');
    await choose('Begeleider');
    expect(document.querySelector('adem-bridge-list')?.textContent).toContain('2 van 5');
  });

  it('has no switch of views when only the client chose', async () => {
    const { screen } = await openPage(aBridge());
    expect(screen.words).not.toContain('Wie kijkt?');
  });

  it('opens the history of a life domain', async () => {
    const { press, router } = await openPage(aBridge());
    await press('Post');
    expect(router.url).toBe(`/inwoners/${AMINA}/brug/post`);
  });

  it('goes on with a draft that is open', async () => {
    const { screen, press, router } = await openPage(aBridge({ draft: { id: 'd', version: 2 } }));
    expect(screen.names('button')).not.toContain('Brug invullen');
    await press('Verder met invullen');
    expect(router.url).toBe(`/inwoners/${AMINA}/brug/invullen`);
  });

  it('invites to begin when nobody talked yet', async () => {
    const { screen, press, router } = await openPage(noBridge());
    expect(screen.heading('Nog geen brug')).toBeTruthy();
    await press('Brug invullen');
    expect(router.url).toBe(`/inwoners/${AMINA}/brug/invullen`);
  });

  it('offers no filling in to who may only look', async () => {
    const { screen } = await openPage(aBridge(), { may: ['bridge:read'] });
    expect(screen.names('button')).not.toContain('Brug invullen');
  });

  it('keeps sensitive life domains off paper until somebody wants them there', async () => {
    const sensitive = { ...aDomain('Schulden', [2]), sensitive: true };
    const pillars = [{ code: 'money', title: 'Geld', domains: [sensitive] }];
    const { screen } = await openPage(aBridge({ pillars }));
    const isOffPaper = () => document.querySelector('adem-bridge-list li.off-paper') !== null;
    expect(isOffPaper()).toBe(true);
    screen.field('Ook gevoelige leefgebieden op papier').click();
    await soon();
    expect(isOffPaper()).toBe(false);
  });

  describe('own words in a sensitive part of life', () => {
    const domain = aDomain('Schulden', [2]);
    const closed = {
      level: 2,
      sentence: 'Zin 2.',
      reason: null,
      ownWords: null,
      wordsClosed: true,
    };
    const debts = { ...domain, sensitive: true, now: { client: closed, worker: null } };
    const pillars = [{ code: 'money', title: 'Geld', domains: [debts] }];
    const button = 'Eigen woorden tonen over Schulden';

    it('come with a click, and the level stands there before', async () => {
      const may = ['bridge:read', 'bridge:words'] as const;
      const { server, screen, press } = await openPage(aBridge({ pillars }), { may });
      expect(screen.words).toContain('2 van 5');
      expect(screen.words).toContain('We schrijven op dat je keek.');
      await press(button);
      server
        .expectOne(`${api.bridge}/moments/m2/schulden/reveal`)
        .flush({ client: 'Bij mijn broer.', worker: null });
      await soon();
      expect(screen.words).toContain('‘Bij mijn broer.’');
      expect(screen.words).not.toContain('We schrijven op dat je keek.');
    });

    it('stay closed when the look cannot be written down, and say so', async () => {
      const may = ['bridge:read', 'bridge:words'] as const;
      const { server, screen, press } = await openPage(aBridge({ pillars }), { may });
      await press(button);
      server
        .expectOne(`${api.bridge}/moments/m2/schulden/reveal`)
        .flush(...problem('unavailable', 503));
      await soon();
      expect(screen.alert).not.toBe('');
      expect(screen.button(button)).toBeTruthy();
    });

    it('are said to be closed to who may not open them', async () => {
      const { screen } = await openPage(aBridge({ pillars }), { may: ['bridge:read'] });
      expect(screen.words).toContain('Met eigen woorden erbij. Die zijn voor jou dicht.');
      expect(screen.words).not.toContain('We schrijven op');
    });
  });
});
