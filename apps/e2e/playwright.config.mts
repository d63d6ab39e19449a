import { defineConfig } from '@playwright/test';
import { chromium } from '../../tools/chromium.mjs';

const { executablePath, env } = await chromium();

export default defineConfig({
  testDir: './src',
  outputDir: '../../test-results',
  // Each walks the journeys of a file in a product of its own.
  workers: 2,
  timeout: 90_000,
  // Waiting longer costs a green run nothing; speed is measured where it is promised.
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  // A busy machine gets a second look; the report names what needed one.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list']],
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // Recording takes a sixth of the time; `--trace on` records what somebody wants to see.
    trace: 'on-first-retry',
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
});
