/** One way to start a browser. */
export type Launch = {
  readonly path: string;
  readonly args: readonly string[];
  /** Added to the environment of this process. */
  readonly env: Readonly<Record<string, string>>;
};

/** Where a browser may come from. `launches` is asked only when everything before has failed, since it may have to fetch it. */
export type Candidate = {
  readonly name: string;
  /** The ways to start it, best first; a sentence where there is none. */
  readonly launches: () => Promise<readonly Launch[] | string>;
};

/** Starts the browser for good and looks for WebGL2. */
export type Probe = (
  launch: Launch,
) => Promise<{ readonly works: true; readonly version: string } | { readonly works: false; readonly why: string }>;

export type FoundBrowser = { readonly name: string; readonly version: string; readonly launch: Launch };

/** The first candidate that works, or everything that was tried and why it did not. */
export async function chooseBrowser(
  candidates: readonly Candidate[],
  probe: Probe,
): Promise<{ readonly found: FoundBrowser | null; readonly tried: readonly string[] }> {
  const tried: string[] = [];
  for (const { name, launches } of candidates) {
    const ways = await launches().catch((error: unknown) => firstLine(error));
    if (typeof ways === 'string') {
      tried.push(`${name}: ${ways}`);
      continue;
    }
    for (const launch of ways) {
      const result = await probe(launch);
      if (result.works) return { found: { name, version: result.version, launch }, tried };
      tried.push(`${name}: ${[launch.path, ...launch.args].join(' ')}: ${result.why}`);
    }
  }
  return { found: null, tried };
}

/** The first line of what was thrown. */
export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n', 1)[0] ?? '';
}
