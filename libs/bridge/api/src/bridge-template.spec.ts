import { TemplateNotDraft, TemplateNotPublished } from './bridge.errors';
import { BridgeTemplate } from './bridge-template.entity';

const NOW = new Date('2026-02-01T10:00:00Z');
const aTemplate = (status: BridgeTemplate['status']) =>
  Object.assign(new BridgeTemplate(), { status });

describe('a version of the bridge', () => {
  it('is taken into use once, and out of use once', () => {
    const template = aTemplate('draft');
    template.publish(NOW);
    expect(template).toMatchObject({ status: 'published', publishedAt: NOW });
    template.retire(NOW);
    expect(template).toMatchObject({ status: 'retired', retiredAt: NOW, publishedAt: NOW });
  });

  it.each(['published', 'retired'] as const)('is not published when it is %s', (status) => {
    expect(() => aTemplate(status).publish(NOW)).toThrow(TemplateNotDraft);
  });

  it.each(['draft', 'retired'] as const)('is not retired when it is %s', (status) => {
    expect(() => aTemplate(status).retire(NOW)).toThrow(TemplateNotPublished);
  });
});
