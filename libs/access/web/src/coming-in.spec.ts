import { type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ActivatedRoute } from '@angular/router';
import { aClient, problem } from '@ademruimte/web-client-testing';
import { Screen } from '@ademruimte/web-testing';
import { FirstAdministratorPage } from './first-administrator-page';
import { InvitationPage } from './invitation-page';

const LINK = { token: 'geheim', expiresAt: '2026-12-01T10:00:00Z' };
const pause = () => new Promise((done) => setTimeout(done));

async function open(page: Type<unknown>, fragment?: string) {
  if (fragment) {
    TestBed.overrideProvider(ActivatedRoute, { useValue: { snapshot: { fragment } } });
  }
  const server = aClient();
  const fixture = TestBed.createComponent(page);
  const screen = new Screen(fixture, fixture.nativeElement as HTMLElement);
  await screen.settle();
  return { screen, server };
}

describe('the first administrator', () => {
  const fill = async (screen: Screen) => {
    await screen.type('Code van de server', 'de code');
    await screen.type('Naam van de organisatie', 'Gemeente Waterdam');
    await screen.type('Je naam', 'Ilse de Boer');
    await screen.type('Je e-mailadres', 'ilse@waterdam.test');
    await screen.type('Kies een wachtwoord', 'een rustige plek');
    await screen.type('Naam van je collega', 'Omar Said');
    await screen.type('E-mailadres van je collega', 'omar@waterdam.test');
    screen.button('Begin de organisatie').click();
    await pause();
  };

  it('begins an organisation with a code, and hands a colleague the link', async () => {
    const { screen, server } = await open(FirstAdministratorPage);
    await fill(screen);
    const post = server.expectOne('/api/v1/first-administrator');
    expect(post.request.body).toMatchObject({
      ...{ token: 'de code', organisationName: 'Gemeente Waterdam', password: 'een rustige plek' },
      second: { name: 'Omar Said', email: 'omar@waterdam.test', role: 'privacy_officer' },
    });
    post.flush(LINK);
    await screen.settle();
    expect(screen.words).toContain('/uitnodiging#geheim');
    expect(screen.words).toContain('Omar Said');
  });

  it('hears kindly that the code does not work, and keeps what was typed', async () => {
    const { screen, server } = await open(FirstAdministratorPage);
    await fill(screen);
    server.expectOne('/api/v1/first-administrator').flush(...problem('token-not-valid', 403));
    await screen.settle();
    expect(screen.alert).toContain('Deze code werkt niet');
    expect(screen.field('Je naam').value).toBe('Ilse de Boer');
  });
});

describe('an invitation', () => {
  it('takes the code from behind the # and a password', async () => {
    const { screen, server } = await open(InvitationPage, 'geheim');
    await screen.type('Wachtwoord', 'een rustige plek');
    screen.button('Kom binnen').click();
    await pause();
    const post = server.expectOne('/api/v1/staff-invitations');
    expect(post.request.body).toEqual({ token: 'geheim', password: 'een rustige plek' });
    post.flush(null, { status: 204, statusText: 'No Content' });
    await screen.settle();
    expect(screen.words).toContain('Fijn dat je er bent');
  });

  it('asks for no password when the code is missing from the link', async () => {
    const { screen } = await open(InvitationPage);
    expect(screen.heading('Deze link is niet heel')).toBeTruthy();
    expect(screen.names('button')).not.toContain('Kom binnen');
  });
});
