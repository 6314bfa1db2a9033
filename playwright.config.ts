import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './src/cli/browser';

const { launch } = await findBrowser();

export default defineConfig({
  testDir: 'e2e',
  // Not `test-results` itself, which Playwright would empty.
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  // Without a GPU the map is drawn by the processor.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    // Known once the server runs, which is before any test file is read.
    baseURL: process.env.SITE_ADDRESS ?? '',
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      executablePath: launch.path,
      args: [...launch.args],
      env: { ...process.env, ...launch.env },
    },
    screenshot: 'only-on-failure',
  },
  // The site is served as a reader would serve it, and once more below a path, each on a port that is free.
  webServer: [
    {
      name: 'site',
      command: 'node --import tsx src/cli/start.ts',
      wait: { stdout: /(?<site_address>http:\S+)/ },
      timeout: 120_000,
    },
  ],
});
