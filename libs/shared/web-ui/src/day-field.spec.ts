import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { isCalendarDay } from '@ademruimte/contracts';
import { DayField } from './day-field';
import { DutchDayAdapter } from './dutch-calendar';
import { Screen } from './testing/screen';

@Component({
  selector: 'adem-test-form',
  imports: [DayField, FormField],
  template: `<adem-day-field label="Dag" i18n-label [formField]="form.dueOn" />`,
})
class TestForm {
  readonly model = signal({ dueOn: '' });
  readonly form = form(this.model, (path) => {
    required(path.dueOn, { message: 'Kies een dag.' });
    validate(path.dueOn, ({ value }) =>
      value() && !isCalendarDay(value()) ? { kind: 'not-a-day', message: 'Geen dag.' } : undefined,
    );
  });
}

async function aForm() {
  const fixture = TestBed.createComponent(TestForm);
  const screen = new Screen(fixture, fixture.nativeElement as HTMLElement);
  await screen.settle();
  return { screen, page: fixture.componentInstance };
}

describe('the field for a day', () => {
  it('takes a day as people write it', async () => {
    const { screen, page } = await aForm();
    await screen.type('Dag', '24 november 2026');
    expect(page.model()).toEqual({ dueOn: '2026-11-24' });
    expect(screen.field('Dag').value).toBe('24-11-2026');
    expect(screen.words).toContain('dinsdag 24 november');
  });

  it('keeps what it could not read and says so', async () => {
    const { screen, page } = await aForm();
    await screen.type('Dag', 'volgende week');
    expect(page.model()).toEqual({ dueOn: 'volgende week' });
    expect(screen.field('Dag').value).toBe('volgende week');
    expect(screen.words).toContain('Geen dag.');
  });

  it('says nothing is missing before somebody has been there', async () => {
    const { screen } = await aForm();
    expect(screen.words).not.toContain('Kies een dag.');
    screen.field('Dag').dispatchEvent(new Event('blur'));
    await screen.settle();
    expect(screen.words).toContain('Kies een dag.');
  });

  it('shows the day a form already has', async () => {
    const { screen, page } = await aForm();
    page.model.set({ dueOn: '2026-12-24' });
    await screen.settle();
    expect(screen.field('Dag').value).toBe('24-12-2026');
  });
});

describe('the Dutch calendar', () => {
  const calendar = TestBed.runInInjectionContext(() => new DutchDayAdapter());

  it('starts its week on Monday and names it in Dutch', () => {
    expect(calendar.getFirstDayOfWeek()).toBe(1);
    expect(calendar.getDayOfWeekNames('long')[1]).toBe('maandag');
    expect(calendar.getDayOfWeek('2026-11-23')).toBe(1);
    expect(calendar.getDayOfWeek('1999-12-31')).toBe(5);
  });

  it('knows how long a month is', () => {
    expect(calendar.getNumDaysInMonth('2028-02-10')).toBe(29);
    expect(calendar.addCalendarMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(calendar.createDate(2026, 0, 31)).toBe('2026-01-31');
  });

  it('names the month it shows', () => {
    expect(calendar.format('2026-11-24', 'month')).toBe('november 2026');
  });
});
