/**
 * Builds the basemap's files and their manifest; with `--check` compares with what is committed and writes nothing.
 *   npm ci && npm run build        npm ci && npm run check
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCjkFont, charactersOnTheMap } from './fonts.mjs';
import { buildLabels } from './labels.mjs';
import { fetchPackages, PACKAGES } from './packages.mjs';
import { buildRelief } from './relief.mjs';
import { buildRegions, buildTopology, LEVELS, REGION_LEVEL, readGeography } from './topology.mjs';

const ROOT = join(import.meta.dirname, '../../..');
const OUT = join(ROOT, 'public/basemap');

fetchPackages();
const files = await buildFiles();
if (process.argv.includes('--check')) check(files);
else write(files);

/** File name to content, the manifest last. */
async function buildFiles() {
  const labels = buildLabels();
  const characters = charactersOnTheMap(labels, join(ROOT, 'data'));
  const geography = readGeography();
  const outputs = new Map();
  for (const [name, level] of Object.entries(LEVELS)) {
    outputs.set(`${name}.topo.json`, Buffer.from(JSON.stringify(buildTopology(geography, level))));
  }
  outputs.set('regions.topo.json', Buffer.from(JSON.stringify(buildRegions(geography, REGION_LEVEL))));
  outputs.set('relief.webp', await buildRelief());
  outputs.set('labels.json', Buffer.from(`[\n${labels.map((label) => JSON.stringify(label)).join(',\n')}\n]\n`));
  for (const weight of [400, 600]) outputs.set(`cjk-${weight}.woff2`, await buildCjkFont(weight, characters));
  outputs.set('manifest.json', Buffer.from(`${JSON.stringify(manifestOf(outputs, characters), null, 2)}\n`));
  return outputs;
}

function manifestOf(outputs, characters) {
  return {
    packages: Object.entries(PACKAGES).map(([name, { version, integrity, licence }]) => ({
      name,
      version,
      integrity,
      licence,
    })),
    characters,
    files: Object.fromEntries(
      [...outputs].map(([name, content]) => [name, { bytes: content.length, sha256: sha256(content) }]),
    ),
  };
}

function write(outputs) {
  mkdirSync(OUT, { recursive: true });
  for (const [name, content] of outputs) {
    writeFileSync(join(OUT, name), content);
    console.log(`${name}  ${content.length} bytes  ${sha256(content)}`);
  }
}

/** Says for each file whether it is what a build makes; the exit code is 1 where one is not. */
function check(outputs) {
  for (const [name, content] of outputs) {
    const same = readOrNull(join(OUT, name))?.equals(content) ?? false;
    console.log(`${same ? 'same   ' : 'differs'}  ${name}`);
    if (!same) process.exitCode = 1;
  }
}

function readOrNull(path) {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function sha256(content) {
  return createHash('sha256').update(content).digest('hex');
}
