import { memo } from 'react';
import { kindColor } from './kind-color';
import { kindShape, SHAPE_BOX } from './kind-shapes';

type KindMarkProps = {
  /** Place in the dataset's kinds. */
  readonly index: number;
  /** Pixels. */
  readonly size?: number;
};

/** A kind's own shape in its own colour. Decorative: the kind's name stands beside it or in the control's name. */
export const KindMark = memo(function KindMark({ index, size = 12 }: KindMarkProps) {
  return (
    <svg className="kind-mark" width={size} height={size} viewBox={`0 0 ${SHAPE_BOX} ${SHAPE_BOX}`} aria-hidden="true">
      <path d={kindShape(index)} fill={kindColor(index)} />
    </svg>
  );
});
