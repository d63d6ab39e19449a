import { TestBed } from '@angular/core/testing';
import { ClientInView, type KnownClient } from './client-in-view';
import { aSignedInClient } from './testing';

const amina: KnownClient = {
  id: 'amina',
  callName: 'Amina',
  fullName: 'Amina Haddadi',
  formOfAddress: 'u',
  may: ['plan:edit'],
};

describe('the client in view', () => {
  it('is known by name to the pages about them, and to no other page', async () => {
    await aSignedInClient();
    const inView = TestBed.inject(ClientInView);
    inView.show(amina);
    expect(inView.find('amina')?.callName).toBe('Amina');
    expect(inView.find('ben')).toBeUndefined();
    inView.show(undefined);
    expect(inView.find('amina')).toBeUndefined();
  });

  it('narrows what the reader’s role allows to what they may do for this client', async () => {
    await aSignedInClient();
    const inView = TestBed.inject(ClientInView);
    expect(inView.may('amina', 'plan:edit')).toBe(true);
    inView.show({ ...amina, may: ['plan:read'] });
    expect(inView.may('amina', 'plan:edit')).toBe(false);
  });

  it('never widens it', async () => {
    await aSignedInClient();
    const inView = TestBed.inject(ClientInView);
    inView.show({ ...amina, may: ['template:edit'] });
    expect(inView.may('amina', 'template:edit')).toBe(false);
  });
});
