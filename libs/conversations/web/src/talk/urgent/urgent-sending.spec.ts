import { TestBed } from '@angular/core/testing';
import { ClientsService, type Json } from '@ademruimte/web-client';
import { aSignedInClient, problem } from '@ademruimte/web-client-testing';
import { AMINA } from '../testing/kit-samples';
import { sendUrgent } from './urgent-sending';

const URL = `/api/v1/clients/${AMINA}/urgent-needs`;
const wanted = {
  ...{ kind: 'food', about: null, text: null, knownOn: '2026-11-23', endDate: null },
  ...{ actsOwner: 'worker', actsName: null },
};

describe('something urgent in a talk', () => {
  async function sending() {
    const server = await aSignedInClient();
    const value = { wanted, sent: false } as Json;
    const outcome = sendUrgent(TestBed.inject(ClientsService), AMINA, 'need', value);
    return { outcome, post: server.expectOne({ method: 'POST', url: URL }) };
  }

  it('is sent with its own id and nothing of the document, and is sent from then on', async () => {
    const { outcome, post } = await sending();
    expect(post.request.body).toEqual({ ...wanted, id: 'need' });
    post.flush({ id: 'need' });
    expect(await outcome).toEqual({ wanted, sent: true });
  });

  it('that is there already was sent by an earlier try', async () => {
    const { outcome, post } = await sending();
    post.flush(...problem('already-exists', 409));
    expect(await outcome).toEqual({ wanted, sent: true });
  });

  it('that is refused says why, for a person to look at', async () => {
    const { outcome, post } = await sending();
    post.flush(...problem('not-found', 404));
    expect(await outcome).toEqual({ wanted, sent: false, refused: 'not-found' });
  });

  it('waits for a better moment when the server is silent or busy', async () => {
    const { outcome, post } = await sending();
    post.error(new ProgressEvent('error'));
    await expect(outcome).rejects.toBeTruthy();
  });
});
