import { Clock, FieldsInvalid } from '@ademruimte/api-platform';
import { Client } from './client.entity';
import { notBeforeYesterday, notInFuture, notInPast } from './days';
import { personFrom } from './person-from';

const clock = Object.assign(new Clock(), { now: () => new Date('2026-11-22T23:30:00Z') });

describe('writing down who somebody is', () => {
  it('asks for one name and takes everything left out as empty', () => {
    const person = personFrom(
      { callName: 'Selam', formOfAddress: 'u', secretAddress: true },
      clock,
    );
    expect(person).toEqual({
      ...{ callName: 'Selam', givenNames: null, namePrefix: null, familyName: null },
      ...{ birthDate: null, formOfAddress: 'u', secretAddress: true },
      ...{ addressLine: null, postcode: null, city: null },
    });
  });

  it('changes what is known and nothing else', () => {
    const client = Object.assign(new Client(), { id: 'one', teamId: 'team', status: 'active' });
    const person = { callName: 'Selam', formOfAddress: 'je' as const, secretAddress: false };
    client.describe(Object.assign(personFrom(person, clock), { status: 'closed', teamId: 'x' }));
    expect(client).toMatchObject({ callName: 'Selam', status: 'active', teamId: 'team' });
  });
});

describe('days', () => {
  // It is half past midnight in the Netherlands: the 23rd, while UTC still says the 22nd.
  it('count in the Netherlands', () => {
    expect(() => notInFuture('birthDate', '2026-11-23', clock)).not.toThrow();
    expect(() => notInFuture('birthDate', '2026-11-24', clock)).toThrow(FieldsInvalid);
    expect(() => notInFuture('birthDate', null, clock)).not.toThrow();
  });

  it('on which somebody starts are not over yet', () => {
    expect(() => notInPast('fromDay', '2026-11-23', clock)).not.toThrow();
    expect(() => notInPast('fromDay', '2026-11-22', clock)).toThrow(FieldsInvalid);
  });

  it('on which something ends may be yesterday, so that it ends at once', () => {
    expect(() => notBeforeYesterday('untilDay', '2026-11-22', clock)).not.toThrow();
    expect(() => notBeforeYesterday('untilDay', '2026-11-21', clock)).toThrow(FieldsInvalid);
  });
});
