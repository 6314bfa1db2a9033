/** Keys for lists whose items have no id of their own and never change their order: an item's place in the list. */
export function keyed<T>(items: readonly T[]): readonly { readonly key: number; readonly item: T }[] {
  return items.map((item, key) => ({ key, item }));
}
