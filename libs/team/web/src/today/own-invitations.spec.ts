import type { OwnInvitation } from '@ademruimte/web-client';
import { problem } from '@ademruimte/web-client-testing';
import { farid, openPage, soon } from '../testing/open-page';
import { OwnInvitations } from './own-invitations';

const URL = '/api/v1/expert-invitations';
const asked: OwnInvitation = {
  ...{ id: 'i1', version: 1, state: 'open', callName: 'Amina', clientId: null },
};
const along: OwnInvitation = {
  ...{ id: 'i2', version: 2, state: 'accepted', callName: 'Selam', clientId: 'selam' },
};
const expert = { ...farid, permissions: [...farid.permissions, 'invitation:answer' as const] };
const open = (all: OwnInvitation[]) => openPage(OwnInvitations, expert, URL, all);

describe('what an experience expert is asked', () => {
  afterEach(() => document.body.replaceChildren());

  it('shows the name to be called by and nothing to open', async () => {
    const { screen } = await open([asked]);
    expect(screen.heading('Amina')).toBeTruthy();
    expect(screen.names('a')).toEqual([]);
  });

  it('is accepted on the version that was read', async () => {
    const { screen, server, press } = await open([asked]);
    await press('Ja, ik loop mee met Amina');
    const sent = server.expectOne({ method: 'POST', url: `${URL}/i1/accept` });
    expect(sent.request.headers.get('If-Match')).toBe('"1"');
    sent.flush(null);
    await soon();
    server.expectOne(URL).flush([{ ...asked, state: 'accepted', version: 2, clientId: 'amina' }]);
    await soon();
    expect(screen.link('Amina').getAttribute('href')).toBe('/inwoners/amina');
    expect(screen.words).toContain('Je loopt vanaf nu mee met Amina.');
  });

  it('is handed back in one press, and no reason is asked', async () => {
    const { screen, server, press } = await open([asked]);
    await press('Ik ken deze persoon : Amina');
    const sent = server.expectOne({ method: 'POST', url: `${URL}/i1/hand-back` });
    expect(sent.request.body).toBeFalsy();
    sent.flush(null);
    await soon();
    server.expectOne(URL).flush([]);
    await soon();
    expect(screen.words).toContain('Je hoeft niets uit te leggen.');
    expect(screen.words).not.toContain('Amina');
  });

  it('asks once more before somebody leaves a person they walk along with', async () => {
    const { screen, server, press } = await open([along]);
    await press('Ik ken deze persoon : Selam');
    server.expectNone(`${URL}/i2/hand-back`);
    expect(screen.words).toContain('Je ziet dan meteen niets meer van Selam.');
    await press('Teruggeven');
    server.expectOne(`${URL}/i2/hand-back`).flush(null);
  });

  it('says so when it was withdrawn meanwhile', async () => {
    const { screen, server, press } = await open([asked]);
    await press('Ja, ik loop mee met Amina');
    server.expectOne(`${URL}/i1/accept`).flush(...problem('invitation-answered', 409));
    await soon();
    expect(screen.alert).toContain('al beantwoord of ingetrokken');
  });
});
