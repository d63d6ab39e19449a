import { ownershipOf } from './step-owner';

describe('the one owner of a step', () => {
  it('is the client, whatever else a form still holds', () => {
    const wanted = { owner: 'client', ownerName: 'Zus', ownerStaffMemberId: 'tom' } as const;
    expect(ownershipOf(wanted, 'sanne')).toEqual({
      owner: 'client',
      ownerName: null,
      ownerStaffMemberId: null,
    });
  });

  it('is whoever makes the step when "the worker" is not named', () => {
    expect(ownershipOf({ owner: 'worker' }, 'sanne').ownerStaffMemberId).toBe('sanne');
    const tom = { owner: 'worker', ownerStaffMemberId: 'tom' } as const;
    expect(ownershipOf(tom, 'sanne').ownerStaffMemberId).toBe('tom');
  });

  it('is somebody else by name, or a colleague', () => {
    expect(ownershipOf({ owner: 'other', ownerName: 'Zus' }, 'sanne')).toEqual({
      owner: 'other',
      ownerName: 'Zus',
      ownerStaffMemberId: null,
    });
    const farid = { owner: 'other', ownerStaffMemberId: 'farid' } as const;
    expect(ownershipOf(farid, 'sanne').ownerStaffMemberId).toBe('farid');
  });

  it('has to be named when it is somebody else', () => {
    expect(() => ownershipOf({ owner: 'other' }, 'sanne')).toThrow(
      expect.objectContaining({ errors: [{ field: 'ownerName', code: 'required' }] }),
    );
  });
});
