import { inputBinding, LOCALE_ID, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { aClient, sanne } from '@ademruimte/web-client-testing';
import { APPOINTMENT_QUESTIONS, Session } from '@ademruimte/web-client';
import { Screen } from '@ademruimte/web-testing';

type Person = typeof sanne;

/** Sanne as a caseworker is: she does any step in her files and writes down what was said. */
export const caseworker: Person = {
  ...sanne,
  permissions: [...sanne.permissions, 'step:do', 'conversation:edit'],
};

/** Farid, who co-coaches and does his own steps. */
export const farid: Person = {
  ...sanne,
  name: 'Farid Amrani',
  roles: ['experience_expert'],
  permissions: ['today:read', 'step:do'],
};

/** Lets what was set in motion go on, without waiting for the server. */
export async function soon(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
  }
}

/** Opens a page for somebody, with what its address says, and answers its data. */
export async function openPage<T>(
  page: Type<T>,
  person: Person,
  url: string,
  answer: object,
  inputs: Readonly<Record<string, string>> = {},
) {
  const nobodyAsks = () => Promise.reject(new Error('Nobody asks about an appointment here.'));
  TestBed.configureTestingModule({
    providers: [
      { provide: LOCALE_ID, useValue: 'nl' },
      { provide: APPOINTMENT_QUESTIONS, useValue: nobodyAsks },
    ],
  });
  const server = aClient();
  const found = TestBed.inject(Session).find();
  server.expectOne('/api/v1/sessions/current').flush(person);
  await found;
  const bindings = Object.entries(inputs).map(([name, value]) => inputBinding(name, () => value));
  const fixture = TestBed.createComponent(page, { bindings });
  document.body.append(fixture.nativeElement as HTMLElement);
  await soon();
  server.expectOne(url).flush(answer);
  await soon();
  const screen = new Screen(fixture);
  const press = async (name: string): Promise<void> => {
    screen.button(name).click();
    await soon();
  };
  return { server, screen, press };
}
