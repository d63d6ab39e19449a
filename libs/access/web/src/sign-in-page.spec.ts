import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { aClient, problem, sanne } from '@ademruimte/web-client-testing';
import { Screen } from '@ademruimte/web-testing';
import { SignInPage } from './sign-in-page';

const SESSIONS = '/api/v1/sessions';

async function door(demo = false, terug?: string) {
  const server = aClient();
  const fixture = TestBed.createComponent(SignInPage);
  fixture.componentRef.setInput('terug', terug);
  const goTo = jest.spyOn(TestBed.inject(Router), 'navigateByUrl').mockResolvedValue(true);
  TestBed.tick();
  server.expectOne('/api/v1/system').flush({ demo, version: '1' });
  const screen = new Screen(fixture, fixture.nativeElement as HTMLElement);
  await screen.settle();
  return { screen, server, goTo };
}

async function tryIn(screen: Screen): Promise<void> {
  await screen.type('E-mailadres', 'sanne@voorbeeld.test');
  await screen.type('Wachtwoord', 'stap voor stap 2026');
  screen.button('Inloggen').click();
  await new Promise((done) => setTimeout(done));
}

describe('signing in', () => {
  it('brings somebody to the page they wanted', async () => {
    const { screen, server, goTo } = await door(false, '/inwoners/018f/brug');
    await tryIn(screen);
    const post = server.expectOne({ method: 'POST', url: SESSIONS });
    expect(post.request.body).toEqual({
      email: 'sanne@voorbeeld.test',
      password: 'stap voor stap 2026',
    });
    post.flush({ id: 's' });
    await new Promise((done) => setTimeout(done));
    server.expectOne(`${SESSIONS}/current`).flush(sanne);
    await screen.settle();
    expect(goTo).toHaveBeenCalledWith('/inwoners/018f/brug');
  });

  it('says so kindly when it does not fit, and keeps what was typed', async () => {
    const { screen, server, goTo } = await door();
    await tryIn(screen);
    server.expectOne(SESSIONS).flush(...problem('wrong-credentials', 401));
    await screen.settle();
    expect(screen.alert).toContain('E-mailadres en wachtwoord horen niet bij elkaar.');
    expect(screen.field('E-mailadres').value).toBe('sanne@voorbeeld.test');
    expect(screen.field('Wachtwoord').value).toBe('stap voor stap 2026');
    expect(goTo).not.toHaveBeenCalled();
  });

  it('tells when to try again after too many attempts', async () => {
    const { screen, server } = await door();
    await tryIn(screen);
    const [body, { status, statusText }] = problem('too-many-attempts', 429);
    server
      .expectOne(SESSIONS)
      .flush(body, { status, statusText, headers: { 'Retry-After': '90' } });
    await screen.settle();
    expect(screen.alert).toContain('over 2 minuten');
  });

  it('asks which organisation when there are more, and then signs in for that one', async () => {
    const { screen, server } = await door();
    await tryIn(screen);
    const [body, answer] = problem('choose-organisation', 409);
    const organisations = [
      { id: 'w', name: 'Gemeente Waterrijk' },
      { id: 'd', name: 'Gemeente Duinzicht' },
    ];
    server.expectOne(SESSIONS).flush({ ...body, organisations }, answer);
    await screen.settle();
    screen.field('Gemeente Duinzicht').click();
    await screen.press('Inloggen');
    expect(server.expectOne(SESSIONS).request.body).toMatchObject({ organisationId: 'd' });
  });

  it('asks for what is missing without bothering the server', async () => {
    const { screen, server } = await door();
    await screen.press('Inloggen');
    expect(screen.words).toContain('Vul je e-mailadres in.');
    expect(screen.words).toContain('Vul je wachtwoord in.');
    server.verify();
  });

  it('shows the password to who wants to see it', async () => {
    const { screen } = await door();
    expect(screen.field('Wachtwoord').type).toBe('password');
    screen.field('Laat zien wat ik typ').click();
    await screen.settle();
    expect(screen.field('Wachtwoord').type).toBe('text');
  });

  it('lists the demo accounts in the demo', async () => {
    const { screen } = await door(true);
    expect(screen.words).toContain('teamleider@demo.test');
    await screen.press('Kies Ervaringsdeskundige');
    expect(screen.field('E-mailadres').value).toBe('ervaring@demo.test');
  });

  it('says nothing of accounts outside the demo', async () => {
    const { screen } = await door(false);
    expect(screen.words).not.toContain('demo');
  });
});
