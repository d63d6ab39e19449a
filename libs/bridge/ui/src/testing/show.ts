import { LOCALE_ID, inputBinding, type Type } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';

/** Shows a component with its inputs and waits until it stands there. */
export async function show<T>(
  component: Type<T>,
  inputs: Readonly<Record<string, unknown>>,
): Promise<ComponentFixture<T>> {
  TestBed.resetTestingModule().configureTestingModule({
    providers: [{ provide: LOCALE_ID, useValue: 'nl' }],
  });
  const fixture = TestBed.createComponent(component, {
    bindings: Object.entries(inputs).map(([name, value]) => inputBinding(name, () => value)),
  });
  await fixture.whenStable();
  return fixture;
}

/** The words of an element as a reader meets them: pieces apart, without the template's breaks. */
export function wordsOf(node: Node | null | undefined): string {
  return piecesOf(node).join(' ').replace(/\s+/g, ' ').trim();
}

function piecesOf(node: Node | null | undefined): string[] {
  if (!node) return [];
  if (node.nodeType === Node.TEXT_NODE) return [node.textContent ?? ''];
  return [...node.childNodes].flatMap(piecesOf);
}
