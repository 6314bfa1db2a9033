import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Manifest } from 'vite';
import { measure } from './budget-measure';

const DIST = 'dist';

/** Thousands of bytes, compressed with gzip. */
const MOST = { first: 110, whole: 720 };

const manifest: Manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'));
const sizes = measure(manifest, (file) => gzipSync(readFileSync(join(DIST, file))).length / 1000);

report('first chunk with all that it imports', sizes.first, MOST.first);
report('all JavaScript before map and timeline are usable, workers included', sizes.whole, MOST.whole);

function report(what: string, size: number, most: number) {
  const within = size <= most;
  console.log(`  ${what}: ${size.toFixed(1)} of ${most} kB gzip${within ? '' : ': too much'}`);
  if (!within) process.exitCode = 1;
}
