import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './src/cli/vite-csp.ts';
import { liveData } from './src/cli/vite-data.ts';
import { parsedMessages } from './src/cli/vite-messages.ts';
import { withoutUnused } from './src/cli/vite-unused.ts';

const src = fileURLToPath(new URL('./src/', import.meta.url));
const domTests = ['tests/views/**/*.test.{ts,tsx}', 'tests/ui/**/*.test.{ts,tsx}', 'tests/**/*.test.tsx'];

/** What comes with vis-timeline and is used by none of its options that are set here: charts, clusters, a panel that sets options, tooltips. */
const UNUSED = [
  {
    path: '/vis-timeline/esnext/esm/vis-timeline-graph2d.mjs',
    drop: ['ClusterGenerator', 'Configurator', 'Graph2d', 'Popup', 'configureOptions', 'timeline'],
  },
  {
    path: '/vis-util/esnext/esm/vis-util.mjs',
    drop: ['Activator', 'Alea', 'ColorPicker', 'Configurator', 'Hammer', 'Popup', 'VALIDATOR_PRINT_STYLE', 'Validator'],
  },
];

export default defineConfig({
  // Relative, so that the built site can be put under any path.
  base: './',
  resolve: { alias: [{ find: /^#\//, replacement: src }] },
  plugins: [react(), contentSecurityPolicy(), liveData(), parsedMessages(), withoutUnused(UNUSED)],
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
