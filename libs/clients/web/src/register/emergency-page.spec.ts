import { rolePermissions } from '@ademruimte/contracts';
import { TestBed } from '@angular/core/testing';
import { Session } from '@ademruimte/web-client';
import { aClient, sanne } from '@ademruimte/web-client-testing';
import { Screen } from '@ademruimte/web-testing';
import { EmergencyPage } from './emergency-page';

async function open(role: 'team_lead' | 'policy_officer') {
  const server = aClient();
  const found = TestBed.inject(Session).find();
  server
    .expectOne('/api/v1/sessions/current')
    .flush({ ...sanne, roles: [role], permissions: [...rolePermissions[role]] });
  await found;
  const fixture = TestBed.createComponent(EmergencyPage);
  document.body.append(fixture.nativeElement as HTMLElement);
  const screen = new Screen(fixture);
  await screen.settle();
  return { server, screen };
}

describe('the door for an emergency', () => {
  afterEach(() => document.body.replaceChildren());

  it('asks for a name and a birth date, and sends nothing without', async () => {
    const { server, screen } = await open('team_lead');
    screen.button('Zoeken').click();
    await screen.settle();
    server.expectNone('/api/v1/client-matches');
    expect(screen.words).toContain('Zonder geboortedatum zoeken we niet.');
  });

  it('is not for a role that never opens one', async () => {
    const { screen } = await open('policy_officer');
    expect(screen.heading('Dit hoort niet bij jouw rol')).toBeTruthy();
    expect(screen.names('button')).not.toContain('Zoeken');
  });
});
