import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './src/cli/vite-csp.ts';
import { liveData } from './src/cli/vite-data.ts';
import { parsedMessages } from './src/cli/vite-messages.ts';
import { withoutUnused } from './src/cli/vite-unused.ts';

const src = fileURLToPath(new URL('./src/', import.meta.url));
const domTests = ['tests/views/**/*.test.{ts,tsx}', 'tests/ui/**/*.test.{ts,tsx}', 'tests/**/*.test.tsx'];

/** It brings a library of charts of its own along. */
const VIS_TIMELINE = {
  path: '/vis-timeline/esnext/esm/vis-timeline-graph2d.mjs',
  keep: ['Timeline'],
  drop: ['Graph2d', 'timeline'],
};

export default defineConfig({
  // Relative, so that the built site can be put under any path.
  base: './',
  resolve: { alias: [{ find: /^#\//, replacement: src }] },
  plugins: [react(), contentSecurityPolicy(), liveData(), parsedMessages(), withoutUnused([VIS_TIMELINE])],
  // A missing file is missing, as it will be where the site is deployed.
  appType: 'mpa',
  // MapLibre's worker is a module that shares code with the map itself.
  worker: { format: 'es' },
  build: { target: 'es2022', manifest: true },
  test: {
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'node', include: ['tests/**/*.test.ts'], exclude: domTests } },
      {
        extends: true,
        test: { name: 'dom', environment: 'jsdom', include: domTests, setupFiles: ['tests/support/dom.ts'] },
      },
    ],
  },
});
