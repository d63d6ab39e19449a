import { TestBed } from '@angular/core/testing';
import { Session } from '@ademruimte/web-client';
import { aClient, sanne } from '@ademruimte/web-client-testing';
import { Screen } from '@ademruimte/web-testing';
import { TeamList } from './team-list';

const noord = {
  ...{ id: 't', version: 1, name: 'Team Noord', phone: null },
  ...{ maxActiveGoals: 2, measurementMonths: 6 },
};

async function list() {
  const server = aClient();
  const found = TestBed.inject(Session).find();
  server.expectOne('/api/v1/sessions/current').flush(sanne);
  await found;
  const fixture = TestBed.createComponent(TeamList);
  document.body.append(fixture.nativeElement as HTMLElement);
  TestBed.tick();
  server.expectOne('/api/v1/team-settings').flush([noord]);
  const screen = new Screen(fixture, fixture.nativeElement as HTMLElement);
  await screen.settle();
  return { server, screen };
}

describe('the teams of an organisation', () => {
  it('stand there as they are; a form comes only when somebody asks for it', async () => {
    const { screen } = await list();
    expect(screen.words).toContain('Team Noord');
    expect(screen.names('button')).toEqual(['Wijzig Team Noord', 'Team toevoegen']);
  });

  it.each([
    ['Team toevoegen', 'Nieuw team'],
    ['Wijzig Team Noord', 'Team wijzigen'],
  ])('bring who presses %s to the form', async (button, heading) => {
    const { screen } = await list();
    screen.button(button).click();
    await screen.settle();
    expect(document.activeElement?.textContent.trim()).toBe(heading);
  });

  it('go on without a form once one is kept', async () => {
    const { screen, server } = await list();
    screen.button('Team toevoegen').click();
    await screen.settle();
    await screen.type('Naam van het team', 'Team Oost');
    screen.button('Bewaren').click();
    await screen.settle();
    const sent = server.expectOne('/api/v1/teams');
    expect(sent.request.body).toMatchObject({ name: 'Team Oost', maxActiveGoals: 2 });
    sent.flush({ id: 'o' });
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
    server.expectOne('/api/v1/team-settings').flush([noord, { ...noord, id: 'o' }]);
    await screen.settle();
    expect(screen.names('button')).toContain('Team toevoegen');
  });
});
