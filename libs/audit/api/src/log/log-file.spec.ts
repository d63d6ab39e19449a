import type { LogLine } from './log.dto';
import { logFile } from './log-file';

const line: LogLine = {
  at: '2026-11-24T09:00:00.000Z',
  kind: 'changed',
  part: 'step',
  operation: 'changed',
  staffName: 'Sanne Vermeer',
  roles: ['caseworker'],
  relation: 'lead_worker',
  purpose: null,
  emergency: null,
  clientId: '018f0000-0000-7000-8000-00007f3a91c2',
  clientReference: '7F3A-91C2',
};
const text = (lines: LogLine[]) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(logFile(lines));

describe('the file of the log', () => {
  it('says in Dutch who, when, what kind and why, for a spreadsheet here', () => {
    const [head, first, end] = text([line]).split('\r\n');
    expect(head).toBe(
      '\ufeff"Moment";"Medewerker";"Rol";"Relatie";"Reden";"Soort";"Onderdeel";"Inwonernummer"',
    );
    expect(first).toMatch(
      /^"24-11-2026[ ,]+10:00:00";"Sanne Vermeer";"consulent";"regisseur";"";"veranderd";"stap";"7F3A-91C2"$/,
    );
    expect(end).toBe('');
  });

  it.each([
    [{ purpose: 'complaint' as const }, 'klacht'],
    [{ emergency: 'child' as const }, 'nood: een kind'],
  ])('says the reason somebody gave: %j', (reason, words) => {
    expect(text([{ ...line, ...reason }])).toContain(`"${words}"`);
  });

  it('says so when somebody had no relation, and nothing where there is no client', () => {
    expect(text([{ ...line, relation: null }])).toContain('"geen"');
    expect(text([{ ...line, clientId: null, relation: null }])).not.toContain('geen');
  });
});
