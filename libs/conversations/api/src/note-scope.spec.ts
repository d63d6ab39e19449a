import type { OpenedClient } from '@ademruimte/access-api';
import { type Relation, relationPermissions } from '@ademruimte/contracts';
import { noteScope } from './note-scope';
import { Note } from './note.entity';

function openedAs(...relations: Relation[]): OpenedClient {
  const permissions = relations.flatMap((one) => relationPermissions[one]);
  const granted = { phone: false, address: false, lifeDomains: [] };
  const somebody = { clientId: 'a', teamId: 'b', readerId: 'c', resting: [] };
  return { ...somebody, relations, permissions, sharedOnly: false, granted };
}

describe('which notes of others somebody reads', () => {
  it.each(['lead_worker', 'co_worker', 'stand_in', 'team_lead_with_purpose'] as const)(
    'is all of them for a %s; the confidential ones without their words',
    (relation) => {
      expect(noteScope(openedAs(relation))).toEqual({
        open: true,
        visibilities: ['team', 'care_team', 'shared_with_expert', 'confidential'],
        leftBehind: relation === 'team_lead_with_purpose',
        waitsForPurpose: false,
      });
    },
  );

  it('is all but the confidential ones in an emergency', () => {
    expect(noteScope(openedAs('break_glass'))).toEqual({
      open: true,
      visibilities: ['team', 'care_team', 'shared_with_expert'],
      leftBehind: false,
      waitsForPurpose: false,
    });
  });

  it('is what was shared with them for an experience expert', () => {
    expect(noteScope(openedAs('experience_expert'))).toEqual({
      open: true,
      visibilities: ['shared_with_expert'],
      leftBehind: false,
      waitsForPurpose: false,
    });
  });

  it('is nothing for a team lead, until they pick a purpose', () => {
    expect(noteScope(openedAs('team_lead'))).toEqual({
      open: false,
      visibilities: [],
      leftBehind: false,
      waitsForPurpose: true,
    });
  });

  it('follows the wider relation of somebody who has two', () => {
    expect(noteScope(openedAs('lead_worker', 'team_lead'))).toMatchObject({
      open: true,
      waitsForPurpose: false,
    });
    // Who took the work over does not read what was kept from them by leading the team as well.
    expect(noteScope(openedAs('lead_worker', 'team_lead_with_purpose')).leftBehind).toBe(false);
    expect(noteScope(openedAs('experience_expert', 'team_lead'))).toEqual({
      open: true,
      visibilities: ['shared_with_expert'],
      leftBehind: false,
      waitsForPurpose: true,
    });
  });
});

describe('rewriting a note', () => {
  const note = () =>
    Object.assign(new Note(), { text: 'Oud', visibility: 'team', staffMemberId: 'sanne' });

  it('is for its author', () => {
    const own = note();
    own.rewrite('Nieuw', 'confidential', 'sanne');
    expect(own).toMatchObject({ text: 'Nieuw', visibility: 'confidential' });
  });

  it('is for nobody else', () => {
    expect(() => note().rewrite('Nieuw', 'team', 'tom')).toThrow('Only the author');
  });
});
