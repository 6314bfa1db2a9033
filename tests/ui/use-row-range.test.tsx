import { fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { expect, it, vi } from 'vitest';
import { useRowRange } from '#/ui/use-row-range';

const ROW = 20;

/** A box that scrolls, with rows in it as soon as there are any. */
function Rows({ total }: { readonly total: number }) {
  const rows = useRef<HTMLDivElement>(null);
  const { first, end } = useRowRange(rows, { total, guess: ROW, moving: false });
  return (
    <div data-testid="box" style={{ overflowY: 'auto' }}>
      {total > 0 && (
        <div ref={rows} data-testid="rows">
          {first}–{end}
        </div>
      )}
    </div>
  );
}

function scrollTo(row: number, total: number): void {
  const box = screen.getByTestId('box');
  vi.spyOn(box, 'clientHeight', 'get').mockReturnValue(10 * ROW);
  vi.spyOn(screen.getByTestId('rows'), 'getBoundingClientRect').mockReturnValue(
    new DOMRect(0, -row * ROW, 100, total * ROW),
  );
  fireEvent.scroll(box);
}

it('draws the rows that a reader has scrolled to', () => {
  render(<Rows total={1000} />);
  scrollTo(500, 1000);
  expect(screen.getByTestId('rows')).toHaveTextContent('476–538');
});

it('follows the scrolling of rows that came when the filters that hid all of them were taken away', () => {
  const { rerender } = render(<Rows total={0} />);
  rerender(<Rows total={1000} />);
  scrollTo(500, 1000);
  expect(screen.getByTestId('rows')).toHaveTextContent('476–538');
});
