/** What is wrong with one value from outside; worded for people by `i18n`, the same on command line and in the browser. */
export type Issue = {
  /** Stable code, the key of its message. */
  readonly code: string;
  /** Where: `events[3].when.edtf` or a link's parameter. */
  readonly path: string;
  /** The value as it was given. */
  readonly value: string;
  readonly params: Readonly<Record<string, string | number>>;
};

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };
