import { plainHints } from './plain-hints';
import { hardWords, shortForms } from './hard-words';

function told(text: string): string[] {
  return plainHints(text).map(({ kind, found, instead }) =>
    [kind, found, instead].filter(Boolean).join(' | '),
  );
}

describe('help with plain words', () => {
  it('has nothing to say about a short sentence in everyday words', () => {
    expect(
      told('Ik bel dinsdag 24 november de verhuurder. De kinderen zijn dan op school.'),
    ).toEqual([]);
  });

  it('has nothing to say about an empty text', () => {
    expect(told('')).toEqual([]);
    expect(told('  \n ')).toEqual([]);
  });

  it('lets a sentence of fifteen words be, and names one of sixteen by how it begins', () => {
    const fifteen = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien ja nee';
    expect(told(`${fifteen}.`)).toEqual([]);
    expect(told(`Kort. ${fifteen} ja.`)).toEqual(['long-sentence | een twee drie vier …']);
  });

  it('counts no sentence end inside a number or a short form', () => {
    const text =
      'Ik betaal 12.50 euro per week aan de buurvrouw en dat doe ik elke vrijdag weer netjes.';
    expect(told(text)).toEqual(['long-sentence | Ik betaal 12.50 euro …']);
  });

  it('starts to count again on a new line', () => {
    const line = 'een twee drie vier vijf zes zeven acht negen tien';
    expect(told(`${line}\n${line}`)).toEqual([]);
  });

  it('says a hard word in another way, in any form and with a capital', () => {
    expect(told('Tevens vraag ik kwijtschelding aan.')).toEqual([
      'hard-word | Tevens | ook',
      'hard-word | kwijtschelding | niet hoeven betalen',
    ]);
    expect(told('Twee betalingsregelingen.')).toEqual([
      'hard-word | betalingsregelingen | afspraak om in stukjes te betalen',
    ]);
  });

  it('never finds a word inside another word', () => {
    expect(told('Hij is echtgenoot en reedste.')).toEqual([]);
  });

  it('writes short forms out, known or not', () => {
    expect(told('Bellen i.v.m. de huur, evt. met het UWV.')).toEqual([
      'short-form | i.v.m. | door',
      'short-form | evt | misschien',
      'short-form | UWV | kantoor voor uitkeringen (UWV)',
    ]);
    expect(told('Bel q.r. of XYZ.')).toEqual(['short-form | q.r.', 'short-form | XYZ']);
  });

  it('knows that some capitals are everyday words', () => {
    expect(told('Ik kijk TV, dat is OK.')).toEqual([]);
  });

  it('asks for a real day instead of a vague time', () => {
    expect(told('Ik bel volgende week, of binnen 2 weken.')).toEqual([
      'vague-time | volgende week',
      'vague-time | binnen 2 weken',
    ]);
  });

  it('names the same word once', () => {
    expect(told('Reeds betaald, reeds gebeld.')).toEqual(['hard-word | Reeds | al']);
  });

  it('says where each thing stands, in reading order', () => {
    const text = 'Ik ga binnenkort bellen, z.s.m., tevens mailen.';
    const hints = plainHints(text);
    expect(hints.map(({ at, found }) => text.slice(at, at + found.length))).toEqual([
      'binnenkort',
      'z.s.m.',
      'tevens',
    ]);
  });

  it('stays quick on a very long text', () => {
    const text = 'Ik ga tevens i.v.m. de huur binnenkort bellen. '.repeat(220);
    const start = performance.now();
    plainHints(text);
    expect(performance.now() - start).toBeLessThan(400);
  });

  it('proposes nothing that is hard itself', () => {
    const proposed = [...hardWords.map(([, instead]) => instead), ...Object.values(shortForms)];
    const hard = proposed.filter((words) =>
      plainHints(words).some(({ kind }) => kind === 'hard-word' || kind === 'vague-time'),
    );
    expect(hard).toEqual([]);
  });
});
