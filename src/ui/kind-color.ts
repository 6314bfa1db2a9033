const DRAWN_APART = 12;

/** The CSS colour of the kind at this index of the dataset's kinds; those beyond the twelfth share one. */
export function kindColor(index: number): string {
  return index >= 0 && index < DRAWN_APART ? `var(--kind-${index})` : 'var(--kind-other)';
}
