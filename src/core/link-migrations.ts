import type { LinkParams } from './link-params';

/**
 * What keeps an old link working after a parameter has changed its meaning. `when` recognizes such a link by what it
 * says (a link has no version of its own; `v` is the dataset's and only in shared links), `migrate` says the same in
 * today's words. Never edit or drop one that was published.
 */
export type LinkMigration = {
  /** The release up to which links were written so, and what has changed: for people. */
  readonly until: string;
  readonly when: (params: LinkParams) => boolean;
  readonly migrate: (params: LinkParams) => LinkParams;
};

/** In the order in which the meanings changed; each sees what the ones before have made. None so far. */
export const LINK_MIGRATIONS: readonly LinkMigration[] = [];

/** Applies every migration whose `when` holds, then gives aliases their proper names. */
export function migrateLink(params: LinkParams, migrations: readonly LinkMigration[]): LinkParams {
  return withoutAliases(migrations.reduce((now, { when, migrate }) => (when(now) ? migrate(now) : now), params));
}

/** Names that readers type, behind the values of the proper name. */
const ALIASES = [
  ['start', 'from'],
  ['end', 'to'],
  ['id', 'event'],
] as const;

function withoutAliases(params: LinkParams): LinkParams {
  const named = new Map(params);
  for (const [alias, name] of ALIASES) {
    const values = named.get(alias);
    if (values !== undefined) named.set(name, [...(named.get(name) ?? []), ...values]);
  }
  return named;
}
