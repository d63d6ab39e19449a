// Reads a PDF from standard input as an independent reader sees it, and tells it as JSON.
import { buffer } from 'node:stream/consumers';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

const data = new Uint8Array(await buffer(process.stdin));
const document = await getDocument({ data, verbosity: VerbosityLevel.ERRORS }).promise;
const { info } = await document.getMetadata();
const pages = [];
for (let number = 1; number <= document.numPages; number += 1) {
  const page = await document.getPage(number);
  const [, , width, height] = page.view;
  const { items } = await page.getTextContent();
  const shown = items.filter(({ str }) => str.trim());
  pages.push({
    ...{ width, height, tree: await page.getStructTree() },
    text: items.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''),
    letters: shown.map(({ str, height: size }) => ({ str, size })),
  });
}
const marked = Boolean((await document.getMarkInfo())?.Marked);
process.stdout.write(
  JSON.stringify({ lang: info.Language ?? null, title: info.Title ?? null, marked, pages }),
);
