import type { ReactNode } from 'react';

type WebLinkProps = {
  readonly address: string | null;
  readonly children: ReactNode;
  /** What stands there where the address is none of the web; otherwise the children do. */
  readonly otherwise?: ReactNode;
};

/** A link out of the app. Only the web's own addresses become one: a dataset from outside could carry others. */
export function WebLink({ address, children, otherwise = children }: WebLinkProps) {
  if (address === null || !/^https?:\/\//i.test(address)) return otherwise;
  return (
    <a href={address} rel="noreferrer noopener" target="_blank">
      {children}
    </a>
  );
}
