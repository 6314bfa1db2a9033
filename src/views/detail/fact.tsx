import type { ReactNode, Ref } from 'react';

type FactProps = {
  readonly name: ReactNode;
  /** A name with a ref can be led to. */
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
};

/** One named line of a card. Goes into a `dl`. */
export function Fact({ name, ref, children }: FactProps) {
  return (
    <div className="card-fact">
      <dt ref={ref} tabIndex={ref === undefined ? undefined : -1}>
        {name}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
