import { dayInBrief, greeting, hourOf } from './today-words';

describe('the greeting', () => {
  it.each([
    [6, 'Goedemorgen Sanne'],
    [11, 'Goedemorgen Sanne'],
    [12, 'Goedemiddag Sanne'],
    [18, 'Goedenavond Sanne'],
    [2, 'Goedenacht Sanne'],
  ])('at %d is %s', (hour, words) => expect(greeting(hour, 'Sanne')).toBe(words));

  it('goes by the clock in the Netherlands, wherever the laptop thinks it is', () => {
    expect(hourOf(new Date('2026-07-01T10:30:00Z'))).toBe(12);
    expect(hourOf(new Date('2026-11-22T23:30:00Z'))).toBe(0);
  });
});

describe('the day in brief', () => {
  it.each([
    [2, 3, 'twee afspraken, drie stappen om naar te kijken'],
    [1, 1, 'één afspraak, één stap om naar te kijken'],
    [0, 14, 'geen afspraken, 14 stappen om naar te kijken'],
  ])('with %d appointments and %d steps', (appointments, steps, words) => {
    expect(dayInBrief(appointments, steps)).toBe(words);
  });
});
