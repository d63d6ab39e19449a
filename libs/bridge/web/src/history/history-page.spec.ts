import type { DomainHistoryEntry } from '@ademruimte/web-client';
import { problem } from '@ademruimte/web-client-testing';
import { api, openBridge, soon } from '../testing/open-bridge';

function anEntry(more: Partial<DomainHistoryEntry>): DomainHistoryEntry {
  return {
    assessmentId: 'm1',
    heldOn: '2199-09-04',
    kind: 'intake',
    ratedBy: 'client',
    level: 2,
    sentence: 'Ik loop achter met de huur.',
    reason: null,
    ownWords: null,
    wordsClosed: false,
    templateNumber: 1,
    ...more,
  };
}

async function openHistory(...entries: DomainHistoryEntry[]) {
  const opened = await openBridge('/housing');
  const history = { code: 'housing', title: 'Wonen', entries };
  opened.server.expectOne(`${api.bridge}/domains/housing`).flush(history);
  await soon();
  return opened;
}

describe('one life domain through time', () => {
  it('tells each moment with its sentence and the words of then', async () => {
    const now = anEntry({ assessmentId: 'm2', heldOn: '2199-11-13', level: 3, kind: 'progress' });
    const { screen } = await openHistory(
      { ...now, sentence: 'Ik kan blijven.', templateNumber: 2 },
      anEntry({ ownWords: 'Twee maanden achter.' }),
    );
    expect(screen.heading('Wonen').tagName).toBe('H2');
    expect(screen.words).toMatch(/Voortgang, brug nummer 2 ?3 van 5 ?Ik kan blijven\..*Intake/);
    expect(screen.words).toMatch(/2 van 5 ?Ik loop achter met de huur\. ?‘Twee maanden achter\.’/);
  });

  it('puts both views of one moment together, the client first', async () => {
    const { screen } = await openHistory(anEntry({ ratedBy: 'worker', level: 1 }), anEntry({}));
    expect(screen.words).toMatch(/2 van 5.*De begeleider zag: ?1 van 5/);
    expect(document.querySelectorAll('ol > li')).toHaveLength(1);
  });

  it('gives a reason for no level in plain words', async () => {
    const { screen } = await openHistory(
      anEntry({ level: null, sentence: null, reason: 'not_now' }),
    );
    expect(screen.words).toContain('liever niet nu');
  });

  it('is kind about nothing said', async () => {
    const { screen } = await openHistory();
    expect(screen.heading('Hier is nog niet over gepraat')).toBeTruthy();
  });

  it('says so when there is no such life domain', async () => {
    const { server, screen } = await openBridge('/iets');
    server.expectOne(`${api.bridge}/domains/iets`).flush(...problem('not-found', 404));
    await soon();
    expect(screen.alert).toContain('Dit leefgebied kennen we niet.');
  });
});
