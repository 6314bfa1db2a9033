import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { KindMark } from '#/ui/kind-mark';
import { createKindMark } from '#/ui/kind-mark-element';
import { kindShape } from '#/ui/kind-shapes';

it('gives each of twelve kinds a shape of its own, and all others one more', () => {
  const shapes = Array.from({ length: 14 }, (_, index) => kindShape(index));
  expect(new Set(shapes).size).toBe(13);
  expect(shapes[12]).toBe(shapes[13]);
  expect(kindShape(-1)).toBe(shapes[12]);
});

it('draws the same mark with React and without', () => {
  const { container } = render(<KindMark index={2} />);
  expect(container.firstElementChild?.isEqualNode(createKindMark(2))).toBe(true);
});
