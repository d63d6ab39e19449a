import { ExpertInvitation } from './expert-invitation.entity';
import { SharingAgreement } from './sharing-agreement.entity';

const AT = new Date('2026-11-25T09:00:00Z');

function anInvitation(): ExpertInvitation {
  return Object.assign(new ExpertInvitation(), { state: 'open', answeredAt: null });
}

describe('an invitation of an experience expert', () => {
  it('is accepted, handed back or withdrawn once', () => {
    for (const answer of ['accept', 'withdraw', 'handBack'] as const) {
      const invitation = anInvitation();
      invitation[answer](AT);
      expect(invitation.answeredAt).toBe(AT);
      expect(() => {
        invitation.accept(AT);
      }).toThrow('answered or withdrawn');
    }
  });

  it('is handed back also after it was accepted', () => {
    const invitation = anInvitation();
    invitation.accept(AT);
    invitation.handBack(AT);
    expect(invitation.state).toBe('handed_back');
  });

  it('is not taken back by who asked once it was accepted', () => {
    const invitation = anInvitation();
    invitation.accept(AT);
    expect(() => {
      invitation.withdraw(AT);
    }).toThrow('answered or withdrawn');
  });

  it('gives something to tell the client only when it was handed back', () => {
    const invitation = anInvitation();
    expect(() => {
      invitation.tellOther('2026-11-25');
    }).toThrow();
    invitation.handBack(AT);
    invitation.tellOther('2026-11-25');
    expect(invitation.toldOtherOn).toBe('2026-11-25');
  });
});

describe('a sharing agreement', () => {
  it('is withdrawn once, by somebody, at a moment', () => {
    const agreement = Object.assign(new SharingAgreement(), { withdrawnAt: null });
    agreement.withdraw('sanne', AT);
    expect([agreement.withdrawnBy, agreement.withdrawnAt]).toEqual(['sanne', AT]);
    expect(() => {
      agreement.withdraw('sanne', AT);
    }).toThrow('withdrawn already');
  });
});
