import { HttpClient } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { type ClientChange, ClientChanges } from './client-changes';
import { aClient, problem } from './testing';

const FILE = '/api/v1/clients/018f';

function listening() {
  const server = aClient();
  const heard: ClientChange[] = [];
  TestBed.inject(ClientChanges).changes.subscribe((change) => heard.push(change));
  return { server, heard, http: TestBed.inject(HttpClient) };
}

describe('what was written in a file', () => {
  it.each([
    ['POST', `${FILE}/steps/1/done`, 'steps'],
    ['PUT', `${FILE}/contact-preference`, 'contact-preference'],
    ['PUT', FILE, ''],
    ['DELETE', `${FILE}/assessments/2`, 'assessments'],
  ])('is told after %s %s', (method, url, part) => {
    const { server, heard, http } = listening();
    http.request(method, url).subscribe();
    expect(heard).toEqual([]);
    server.expectOne(url).flush(null);
    expect(heard).toEqual([{ clientId: '018f', part }]);
  });

  it('is not told when it was refused', () => {
    const { server, heard, http } = listening();
    http.post(`${FILE}/steps/1/done`, {}).subscribe({ error: () => undefined });
    server.expectOne(`${FILE}/steps/1/done`).flush(...problem('record-changed', 412));
    expect(heard).toEqual([]);
  });

  it.each([
    ['GET', `${FILE}/file`],
    ['POST', '/api/v1/clients'],
    ['POST', '/api/v1/client-searches'],
    ['PUT', '/api/v1/drafts/note/018f'],
  ])('does not count %s %s', (method, url) => {
    const { server, heard, http } = listening();
    http.request(method, url).subscribe();
    server.expectOne(url).flush(null);
    expect(heard).toEqual([]);
  });
});
