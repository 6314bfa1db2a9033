import { at, type Path } from './problem';

/**
 * A value from outside and where it stands. The checks walk these instead of typed records, so that a record with
 * one malformed field still gets all its other fields checked in the same run.
 */
export type Node = {
  readonly value: unknown;
  /** The way back up; spelling out every path costs more than all checks of a large dataset. */
  readonly up: Node | null;
  readonly step: string | number;
};

/** The whole document. */
export function rootNode(value: unknown): Node {
  return { value, up: null, step: '' };
}

/** Where a node stands in the document: names of fields and numbers of list elements, from the root down. */
export function pathOf(node: Node): Path {
  return node.up === null ? [] : [...pathOf(node.up), node.step];
}

/** The field of this name; its value is undefined where there is none. */
export function field(node: Node, name: string): Node {
  return { value: at(node.value, name), up: node, step: name };
}

/** The elements of a list; none where it is no list. */
export function items(node: Node, name: string): readonly Node[] {
  const list = field(node, name);
  return Array.isArray(list.value) ? list.value.map((value, i) => ({ value, up: list, step: i })) : [];
}

/** The text of a field; null where there is none. */
export function text(node: Node, name: string): string | null {
  const value = at(node.value, name);
  return typeof value === 'string' ? value : null;
}

/** Whether there is a value; null is none. */
export function isGiven(node: Node): boolean {
  return node.value !== undefined && node.value !== null;
}

/** Whether a list has no element, or is not there at all. */
export function isEmptyList(node: Node): boolean {
  return !isGiven(node) || (Array.isArray(node.value) && node.value.length === 0);
}
