import { inputBinding, outputBinding, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Screen } from './screen';

/** Shows a component with its inputs; `heard` gathers what it gives out, by output. */
export async function show<T>(
  component: Type<T>,
  inputs: Readonly<Record<string, unknown>>,
  outputs: readonly string[] = [],
) {
  TestBed.resetTestingModule();
  const heard: [string, unknown][] = [];
  const fixture = TestBed.createComponent(component, {
    bindings: [
      ...Object.entries(inputs).map(([name, value]) => inputBinding(name, () => value)),
      ...outputs.map((name) => outputBinding(name, (value) => heard.push([name, value]))),
    ],
  });
  document.body.append(fixture.nativeElement as HTMLElement);
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  return { screen: new Screen(fixture), heard, element, words: piecesOf(element) };
}

/** What can be read, with a space between pieces that stand apart on the screen. */
function piecesOf(node: Node): string {
  const pieces = (of: Node): string[] =>
    of.nodeType === Node.TEXT_NODE ? [of.textContent ?? ''] : [...of.childNodes].flatMap(pieces);
  return pieces(node).join(' ').replace(/\s+/g, ' ').trim();
}
