import type { ReactNode } from 'react';

/** One named line of a card. Goes into a `dl`. */
export function Fact({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="card-fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
