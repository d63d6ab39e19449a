import { HttpErrorResponse } from '@angular/common/http';
import { Component, resource, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Loaded, ResourceView } from './resource-view';
import { Screen } from './testing/screen';

let answer: () => Promise<string>;

@Component({
  selector: 'adem-test-page',
  imports: [Loaded, ResourceView],
  template: `
    <adem-resource-view>
      <p *ademLoaded="name; let value" i18n>Naam: {{ value }}</p>
    </adem-resource-view>
  `,
})
class TestPage {
  readonly asked = signal(1);
  readonly name = resource({ params: () => this.asked(), loader: () => answer() });
}

async function page() {
  const fixture = TestBed.createComponent(TestPage);
  const screen = new Screen(fixture, fixture.nativeElement as HTMLElement);
  await screen.settle();
  return screen;
}

const refused = (status: number) => async (): Promise<never> => {
  const refusal: Error = await Promise.resolve(new HttpErrorResponse({ status }));
  throw refusal;
};

describe('data on its way to a page', () => {
  it('shows what came', async () => {
    answer = () => Promise.resolve('Amina');
    expect((await page()).words).toBe('Naam: Amina');
  });

  it('shows its shape and says so while it is on its way', () => {
    answer = () => new Promise(() => undefined);
    const fixture = TestBed.createComponent(TestPage);
    fixture.detectChanges();
    const element = fixture.nativeElement as HTMLElement;
    expect(element.querySelector('[role=status]')?.textContent).toContain('We halen');
    expect(element.querySelectorAll('.shape')).toHaveLength(3);
  });

  it.each([404, 403])(
    'says kindly that it is not there, whatever the reason: %i',
    async (status) => {
      answer = refused(status);
      const screen = await page();
      expect(screen.alert).toContain('Dit kunnen we niet vinden.');
      expect(screen.names('button')).toEqual([]);
    },
  );

  it('offers another try when something went wrong, which then works', async () => {
    answer = refused(500);
    const screen = await page();
    expect(screen.alert).toContain('Dat ligt aan ons');
    answer = () => Promise.resolve('Amina');
    await screen.press('Opnieuw proberen');
    expect(screen.words).toBe('Naam: Amina');
  });
});
