import type { withAncestors } from '#/core/dataset';
import type { LocalizedText } from '#/core/localized';
import type { FilterKey, ViewState } from '#/core/view-state';
import type { I18n } from '#/i18n/i18n';
import type { Atlas } from '#/state/atlas';

export type FacetOption = {
  readonly id: string;
  readonly label: string;
  /** BCP 47 tag of the label. */
  readonly lang: string;
  readonly count: number;
  readonly active: boolean;
  /** How deep it hangs below others of the same list. */
  readonly depth: number;
};

/** The values of a facet as the reader sees them: named, counted, and where they hang together as a tree in its order. */
export function facetOptions(atlas: Atlas, view: ViewState, key: FilterKey, i18n: I18n): readonly FacetOption[] {
  const options = atlas.selectors
    .facet(key)(view)
    .map((value) => ({
      ...value,
      ...labelOf(atlas, key, value.id, i18n),
      depth: 0,
    }));
  if (key === 'places') return asTree(options, atlas.dataset.placeById);
  if (key === 'orgs') return [...options].sort((a, b) => a.label.localeCompare(b.label, i18n.lang));
  return options;
}

/** The name of one value of a filter, for its option and its chip. */
export function labelOf({ dataset }: Atlas, key: FilterKey, id: string, i18n: I18n): { label: string; lang: string } {
  const texts: Record<FilterKey, () => LocalizedText | undefined> = {
    kinds: () => dataset.kinds.find((kind) => kind.id === id)?.label,
    places: () => dataset.placeById.get(id)?.name,
    orgs: () => dataset.organizationById.get(id)?.name,
    countries: () => undefined,
    sources: () => dataset.sourceById.get(id)?.title,
    statuses: () => undefined,
  };
  if (key === 'countries') return { label: i18n.country(id), lang: i18n.lang };
  if (key === 'statuses') return { label: statusLabel(id, i18n), lang: i18n.lang };
  const { text, lang } = i18n.text(texts[key]());
  return { label: text === '' ? id : text, lang };
}

function statusLabel(id: string, { t }: I18n): string {
  if (id === 'happened' || id === 'ongoing' || id === 'planned') return t(`status.${id}`);
  return id;
}

/** Parents before what lies in them, each as deep as its chain of parents within the list. */
function asTree(options: readonly FacetOption[], places: Parameters<typeof withAncestors>[1]): readonly FacetOption[] {
  const byId = new Map(options.map((option) => [option.id, option]));
  const children = new Map<string | null, FacetOption[]>();
  for (const option of options) {
    const parent = places.get(option.id)?.parent ?? null;
    const key = parent !== null && byId.has(parent) && parent !== option.id ? parent : null;
    children.set(key, [...(children.get(key) ?? []), option]);
  }
  const out: FacetOption[] = [];
  const seen = new Set<string>();
  function visit(parent: string | null, depth: number) {
    for (const option of children.get(parent) ?? []) {
      if (seen.has(option.id)) continue;
      seen.add(option.id);
      out.push({ ...option, depth });
      visit(option.id, depth + 1);
    }
  }
  visit(null, 0);
  // A circle of parents hangs below nothing; it is still offered.
  return [...out, ...options.filter((option) => !seen.has(option.id))];
}
