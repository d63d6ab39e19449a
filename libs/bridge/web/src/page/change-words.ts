import type { BridgeChange } from '@ademruimte/web-client';
import { capital } from '@ademruimte/web-ui';

/** How many life domains can be laid side by side, in words. */
export function comparedWords({ n }: BridgeChange): string {
  return n === 1
    ? $localize`Bij één leefgebied is toen en nu een zin gekozen.`
    : $localize`Bij ${inWords(n)}:count: leefgebieden is toen en nu een zin gekozen.`;
}

/** What happened to them, up and down in the same words; there is no total. */
export function changeWords({ up, same, down }: BridgeChange): string {
  const parts = [
    up && (up === 1 ? $localize`één ging omhoog` : $localize`${inWords(up)}:count: gingen omhoog`),
    same &&
      (same === 1 ? $localize`één bleef gelijk` : $localize`${inWords(same)}:count: bleven gelijk`),
    down &&
      (down === 1 ? $localize`één ging omlaag` : $localize`${inWords(down)}:count: gingen omlaag`),
  ].filter((part) => part !== 0);
  const sentence = new Intl.ListFormat('nl').format(parts);
  return sentence && `${withCapital(sentence)}.`;
}

/** A capital takes no stress mark: 'één' becomes 'Eén'. */
function withCapital(words: string): string {
  const plain = words.replace(/^é/, 'e');
  return capital(plain);
}

function inWords(count: number): string {
  const words = $localize`nul,één,twee,drie,vier,vijf,zes,zeven,acht,negen,tien,elf,twaalf,dertien,veertien,vijftien`;
  return words.split(',')[count] ?? String(count);
}
