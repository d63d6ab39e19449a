import { defineConfig } from '@playwright/test';
import { chromium } from '../../tools/chromium.mjs';

const port = Number(process.env['E2E_PORT'] ?? 3199);
const address = `http://localhost:${port}`;
const { executablePath, env } = await chromium();

export default defineConfig({
  testDir: './src',
  outputDir: '../../test-results',
  workers: 1,
  timeout: 90_000,
  // Waiting longer costs a green run nothing; speed is measured where it is promised.
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  // A busy machine gets a second look; the report names what needed one.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list']],
  use: {
    baseURL: address,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    trace: 'retain-on-failure',
    // A colour halfway its transition is nobody's colour: axe would measure it.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath,
      env: { ...process.env, ...env },
      // Not the arguments the package advises: --single-process crashes at the second test, and
      // --disable-web-security hides what our own policy forbids.
      args: ['--no-sandbox', '--disable-gpu'],
    },
  },
  webServer: {
    command: `"${process.execPath}" tools/start.mjs --temp`,
    cwd: '../..',
    url: `${address}/api/v1/health/ready`,
    env: { PORT: String(port) },
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    reuseExistingServer: false,
    stdout: 'pipe',
  },
});
