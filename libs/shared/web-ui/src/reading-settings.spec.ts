import { TestBed } from '@angular/core/testing';
import { READING_KEY, ReadingPreferences } from './reading-preferences';
import { ReadingSettings } from './reading-settings';
import { Screen } from './testing/screen';

const page = document.documentElement;

async function settings() {
  const fixture = TestBed.createComponent(ReadingSettings);
  fixture.componentRef.setInput('name', 'test');
  await fixture.whenStable();
  return new Screen(fixture, fixture.nativeElement as HTMLElement);
}

describe('how somebody likes to read', () => {
  beforeEach(() => localStorage.clear());

  it('starts as it was designed, following the device', () => {
    TestBed.inject(ReadingPreferences);
    expect({ ...page.dataset }).toMatchObject({ text: 'normal', light: 'auto', calm: 'no' });
  });

  it('is applied at once and remembered for the next time', async () => {
    const screen = await settings();
    screen.field('groot').click();
    screen.field('donker').click();
    await screen.settle();
    expect({ ...page.dataset }).toMatchObject({ text: 'larger', light: 'dark' });
    TestBed.resetTestingModule();
    expect(TestBed.inject(ReadingPreferences).current()).toMatchObject({
      text: 'larger',
      light: 'dark',
    });
  });

  it('grows and shrinks step by step and stops at the ends', () => {
    const reading = TestBed.inject(ReadingPreferences);
    for (let press = 0; press < 9; press += 1) reading.grow();
    expect(reading.current().text).toBe('largest');
    expect(reading.canGrow()).toBe(false);
    for (let press = 0; press < 9; press += 1) reading.shrink();
    expect(reading.current().text).toBe('small');
    expect(reading.canShrink()).toBe(false);
  });

  it('is calm when somebody asks for it', async () => {
    const screen = await settings();
    screen.field('Rustige weergave').click();
    await screen.settle();
    expect(page.dataset['calm']).toBe('yes');
  });

  it.each(['not json', '{"text":"huge","light":7}', 'null'])(
    'survives %s in the browser',
    (kept) => {
      localStorage.setItem(READING_KEY, kept);
      expect(TestBed.inject(ReadingPreferences).current().text).toBe('normal');
    },
  );
});
