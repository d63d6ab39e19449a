import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { PlainHelp } from './plain-help';

@Component({
  imports: [PlainHelp],
  template: `
    <adem-plain-help [text]="text()">
      <label i18n>Stap <input /></label>
    </adem-plain-help>
  `,
})
class TestField {
  readonly text = signal('');
}

async function aField() {
  jest.useFakeTimers();
  const fixture = TestBed.createComponent(TestField);
  const pause = async (ms: number) => {
    fixture.detectChanges();
    await jest.advanceTimersByTimeAsync(ms);
    fixture.detectChanges();
  };
  const margin = () =>
    (fixture.nativeElement as HTMLElement).querySelector('[role=status]')?.textContent ?? '';
  await pause(1000);
  return { text: fixture.componentInstance.text, pause, margin };
}

describe('the help beside a field', () => {
  afterEach(() => jest.useRealTimers());

  it('says nothing while there is nothing to say', async () => {
    const { text, pause, margin } = await aField();
    text.set('Ik bel morgen.');
    await pause(1000);
    expect(margin().trim()).toBe('');
  });

  it('waits for a pause in the typing', async () => {
    const { text, pause, margin } = await aField();
    text.set('Ik vraag kwijtschelding');
    await pause(500);
    expect(margin()).not.toContain('kwijtschelding');
    text.set('Ik vraag kwijtschelding aan');
    await pause(600);
    expect(margin()).not.toContain('kwijtschelding');
    await pause(500);
    expect(margin()).toContain('‘kwijtschelding’');
    expect(margin()).toContain('niet hoeven betalen');
  });

  it('names two things and counts the rest', async () => {
    const { text, pause, margin } = await aField();
    text.set('Tevens reeds kwijtschelding, binnenkort.');
    await pause(1000);
    expect(margin()).toContain('‘Tevens’');
    expect(margin()).toContain('‘reeds’');
    expect(margin()).not.toContain('‘binnenkort’');
    expect(margin()).toContain('En nog 2 dingen.');
  });

  it('leaves when the text is plain or gone', async () => {
    const { text, pause, margin } = await aField();
    text.set('Reeds gebeld.');
    await pause(1000);
    text.set('Al gebeld.');
    await pause(1000);
    expect(margin().trim()).toBe('');
    text.set('Reeds gebeld.');
    await pause(1000);
    text.set('');
    await pause(0);
    expect(margin().trim()).toBe('');
  });
});
