import { onlyTheWorker } from './service-worker';

describe('the policy for script addresses', () => {
  it("lets the product's own worker through", () => {
    expect(onlyTheWorker('/ngsw-worker.js')).toBe('/ngsw-worker.js');
  });

  it.each(['/other.js', 'https://elders.test/ngsw-worker.js', '/ngsw-worker.js?x=1', ''])(
    'refuses %s',
    (url) => expect(() => onlyTheWorker(url)).toThrow(TypeError),
  );
});
