/** The side of the square in which the shapes are drawn. */
export const SHAPE_BOX = 16;

/** Path data for the kind at this index of the dataset's kinds, in a box of `SHAPE_BOX`; those beyond the table share a ring. */
export function kindShape(index: number): string {
  return SHAPES[index] ?? OTHER;
}

/** Of about equal area, so that no kind looks weightier than another. Neighbours differ most. */
const SHAPES: readonly string[] = [
  'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12z',
  'M8 .8L15.2 8L8 15.2L.8 8z',
  'M2.7 2.7h10.6v10.6H2.7z',
  'M8 1.2L15.3 14H.7z',
  'M4.6 1.9h6.8L14.9 8l-3.5 6.1H4.6L1.1 8z',
  'M5.9 1.2h4.2v4.7h4.7v4.2h-4.7v4.7H5.9v-4.7H1.2V5.9h4.7z',
  'M8 .6l2.1 4.9l5.3.5l-4 3.5l1.2 5.2L8 11.9l-4.6 2.8l1.2-5.2l-4-3.5l5.3-.5z',
  'M.7 2h14.6L8 14.8z',
  'M8 1L15 6.2L12.3 14.4H3.7L1 6.2z',
  'M1 8a7 7 0 0 1 14 0v4H1z',
  'M3.6 1L8 5.4L12.4 1L15 3.6L10.6 8L15 12.4L12.4 15L8 10.6L3.6 15L1 12.4L5.4 8L1 3.6z',
  'M.8 4.2h14.4v7.6H.8z',
];

const OTHER = 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12zM8 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6z';
