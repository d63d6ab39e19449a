import { configFromEnvironment } from './config';

const DATABASE_URL = 'postgres://app_user@127.0.0.1/ademruimte';
const ADEMRUIMTE_SECRET = Buffer.alloc(32, 1).toString('base64');

describe('the settings of a process', () => {
  it('are read from the environment', () => {
    const config = configFromEnvironment({ DATABASE_URL, ADEMRUIMTE_SECRET, PORT: '3100' });
    expect(config).toMatchObject({ databaseUrl: DATABASE_URL, port: 3100, demo: false });
    expect(config.publicUrl.href).toBe('http://localhost:3100/');
  });

  it('take the word of this machine for where a request came from, or of the proxies named', () => {
    const settings = { DATABASE_URL, ADEMRUIMTE_SECRET };
    expect(configFromEnvironment(settings).trustedProxies).toBe('loopback');
    const TRUSTED_PROXIES = '10.0.0.1, uniquelocal';
    const named = configFromEnvironment({ ...settings, TRUSTED_PROXIES });
    expect(named.trustedProxies).toBe(TRUSTED_PROXIES);
  });

  it.each([
    ['without a database', { ADEMRUIMTE_SECRET }, /DATABASE_URL is not set/],
    ['without a secret', { DATABASE_URL }, /ADEMRUIMTE_SECRET must be 32 bytes/],
    [
      'on plain http for others than this machine',
      { DATABASE_URL, ADEMRUIMTE_SECRET, PUBLIC_URL: 'http://ademruimte.voorbeeld' },
      /PUBLIC_URL must be https/,
    ],
  ])('are refused %s', (_, environment, sentence) => {
    expect(() => configFromEnvironment(environment)).toThrow(sentence);
  });
});
