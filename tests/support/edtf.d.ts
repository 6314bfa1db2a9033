/** The reference implementation comes without types; milliseconds as of `Date`. */
declare module 'edtf' {
  function edtf(text: string): { readonly min: number; readonly max: number };
  export = edtf;
}
