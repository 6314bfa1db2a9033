import { findCycles, packageOf, readModule, resolveImport } from './imports';

/** Source texts by their path below the project's root, with forward slashes. */
export type Tree = ReadonlyMap<string, string>;

const MOST_LINES = 300;

const LEFT_TO_RIGHT = ['core', 'formats', 'load', 'state', 'i18n', 'ui', 'views', 'app'] as const;

/** Which rooms a room may import, itself left out. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  formats: ['core'],
  load: ['core', 'formats'],
  state: ['core', 'formats', 'load'],
  i18n: ['core', 'formats', 'load', 'state'],
  ui: ['core', 'formats', 'load', 'state', 'i18n'],
  views: ['core', 'formats', 'load', 'state', 'i18n', 'ui'],
  app: LEFT_TO_RIGHT,
  cli: ['core', 'formats', 'i18n', 'model'],
};

/** Which packages a room, or one view, may import. What runs on Node (`cli`) is free but for `KEPT`. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  core: [],
  formats: ['valibot', '@valibot/to-json-schema'],
  load: ['react', '@tanstack/react-query'],
  state: ['react', 'zustand'],
  i18n: ['react', 'intl-messageformat'],
  ui: ['react', 'react-dom'],
  views: ['react', 'react-dom'],
  'views/map': [
    'react',
    'react-dom',
    'maplibre-gl',
    'topojson-client',
    'geojson',
    '@fontsource/source-sans-3',
    '@fontsource/source-serif-4',
  ],
  'views/timeline': ['react', 'react-dom', 'vis-timeline', 'vis-data', 'moment'],
  app: ['react', 'react-dom', '@tanstack/react-query', '@fontsource/source-sans-3', '@fontsource/source-serif-4'],
};

/** A page of its own that the app is measured against: it runs in a browser. */
const BY_HAND = 'src/cli/bench/by-hand/';

/** Packages that may not be used on Node either, outside of the room that keeps them. */
const KEPT = ['valibot', 'maplibre-gl', 'vis-timeline', 'vis-data'];

/** What would give core a clock, a network or a page. */
const NOT_IN_CORE = [
  'Date',
  'performance',
  'globalThis',
  'navigator',
  'location',
  'localStorage',
  'fetch',
  'setTimeout',
];

/** Everything in which a source tree departs from the plan, one sentence each, with file and import named. */
export function findProblems(tree: Tree): readonly string[] {
  const problems: string[] = [];
  const graph = new Map<string, readonly string[]>();
  for (const [path, text] of tree) {
    const lines = text.trimEnd().split('\n').length;
    if (lines > MOST_LINES) problems.push(`${path} has ${lines} lines; ${MOST_LINES} are the most`);
    if (!path.startsWith('src/')) continue;
    const { imports, names } = readModule(path, text);
    graph.set(
      path,
      imports.map((request) => resolveImport(path, request, tree)).filter((target) => target !== null),
    );
    for (const request of imports) {
      const problem = problemOf(path, request, resolveImport(path, request, tree));
      if (problem !== null) problems.push(`${path} imports ${request}: ${problem}`);
    }
    if (roomOf(path) !== 'core') continue;
    for (const name of NOT_IN_CORE) if (names.has(name)) problems.push(`${path} uses ${name}: core is pure`);
  }
  for (const cycle of findCycles(graph)) problems.push(`import cycle: ${cycle.join(' → ')}`);
  return problems;
}

function problemOf(path: string, request: string, target: string | null): string | null {
  const room = roomOf(path);
  if (target === null) return packageProblem(path, room, request);
  if (!target.startsWith('src/')) return 'outside of src';
  const aim = roomOf(target);
  if (aim === room) {
    if (room === 'views' && viewOf(path) !== viewOf(target)) return 'a view imports no other view';
    return null;
  }
  if (request.startsWith('.')) return 'across rooms the alias #/ is used';
  const allowed = ARROWS[room];
  if (allowed === undefined) return `${room} is no room`;
  if (allowed.includes(aim) || (allowed.includes('model') && isModel(target))) return null;
  return `${room} may import ${allowed.join(', ') || 'no other room'}`;
}

function packageProblem(path: string, room: string, request: string): string | null {
  const name = packageOf(request);
  if (room === 'cli') return KEPT.includes(name) && !path.startsWith(BY_HAND) ? 'not on Node' : null;
  const allowed = (room === 'views' ? PACKAGES[viewOf(path)] : undefined) ?? PACKAGES[room] ?? [];
  return allowed.includes(name) ? null : `${room} may import ${allowed.join(', ') || 'no package'}`;
}

/** `src/core/day.ts` is in core, `src/app.tsx` in app. */
function roomOf(path: string): string {
  const [, folder, ...rest] = path.split('/');
  return rest.length > 0 && folder !== undefined ? folder : 'app';
}

function viewOf(path: string): string {
  return path.split('/').slice(1, 3).join('/');
}

/** The pure part of a view, which the command line may use. */
function isModel(path: string): boolean {
  return /^src\/views\/[^/]+\/(.*-)?model\.ts$/.test(path);
}
