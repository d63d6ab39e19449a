import document from './bridge-default.nl.json';
import { defaultBridge } from './default-bridge';
import { readBridgeContent } from './read-bridge-content';

const domains = defaultBridge.pillars.flatMap((pillar) => pillar.domains);

/** The document as somebody might have changed it by accident. */
const changed = (change: (copy: typeof document) => void) => {
  const copy = structuredClone(document);
  change(copy);
  return () => readBridgeContent(copy);
};

const firstDomain = (copy: typeof document) => {
  const domain = copy.pillars[0]?.domains[0];
  if (!domain) throw new Error('The document has no domain.');
  return domain;
};

describe("the product's own bridge", () => {
  it('has five pillars with fifteen domains of five sentences', () => {
    expect(defaultBridge.pillars).toHaveLength(5);
    expect(domains).toHaveLength(15);
    expect(domains.flatMap(({ sentences }) => sentences)).toHaveLength(75);
  });

  it('marks home safety, debts, physical health and mental energy as sensitive', () => {
    const sensitive = domains.filter((domain) => domain.sensitive).map(({ code }) => code);
    expect(sensitive.sort()).toEqual(['debts', 'home_safety', 'mental_energy', 'physical_health']);
  });

  it('looks back over the last month and says that it is no measure', () => {
    expect(defaultBridge.scale.period).toBe('Het gaat om de afgelopen maand.');
    expect(defaultBridge.scale.disclaimer).toContain('geen meetinstrument');
  });

  it('names and hints without je or u, for they are read by everybody', () => {
    const words = defaultBridge.pillars.flatMap(({ title, intro }) => [title, intro]);
    words.push(...domains.flatMap(({ title, hint }) => [title, hint]));
    expect(words.filter((word) => /\b(je|jij|jou|jouw|u|uw)\b/i.test(word))).toEqual([]);
  });

  it('asks each question in je and in u', () => {
    const questions = domains.flatMap(({ guidance }) => guidance.questions);
    expect(questions.every(({ je, u }) => je && u)).toBe(true);
    expect(questions.length).toBeGreaterThanOrEqual(domains.length);
  });
});

describe('reading a bridge', () => {
  it.each<[string, () => unknown, string]>([
    [
      'a domain with four sentences',
      changed((copy) => void firstDomain(copy).levels.pop()),
      'housing needs levels 1 to 5',
    ],
    [
      'levels that are out of order',
      changed((copy) => void firstDomain(copy).levels.reverse()),
      'housing needs levels 1 to 5',
    ],
    [
      'a sentence without words',
      changed((copy) => void Object.assign(firstDomain(copy).levels[2] ?? {}, { descriptor: ' ' })),
      'content.pillars.0.domains.0.levels.2.descriptor should be a text',
    ],
    [
      'a domain without a title',
      changed((copy) => void Object.assign(firstDomain(copy), { title: undefined })),
      'content.pillars.0.domains.0.title should be a text',
    ],
    [
      'a domain for nobody',
      changed((copy) => void Object.assign(firstDomain(copy), { appliesTo: 'street' })),
      'should be one of person, household',
    ],
    [
      'a flag that is a word',
      changed((copy) => void Object.assign(firstDomain(copy), { sensitive: 'yes' })),
      'sensitive should be true or false',
    ],
    [
      'the same code twice',
      changed((copy) => void Object.assign(firstDomain(copy), { code: 'work' })),
      'life domain work is there twice',
    ],
    [
      'a scale of four levels',
      changed((copy) => void copy.scale.levels.pop()),
      'scale needs levels 1 to 5',
    ],
    [
      'no pillars',
      changed((copy) => void copy.pillars.splice(0)),
      'should be a list with something',
    ],
    ['something else', () => readBridgeContent(['a list']), 'content should be a part'],
  ])('refuses %s and says where', (_, read, sentence) => {
    expect(read).toThrow(sentence);
  });
});
