import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

export type Later<Props> = {
  /** Fetches the code before it is needed. A failure shows itself where the component is drawn, and is tried again there. */
  readonly fetch: () => Promise<void>;
  readonly Component: ComponentType<Props>;
};

/**
 * A component whose code comes when it is first drawn, unless it has been fetched by then: in that case it is drawn at
 * once, which React's own `lazy` never does. A failure is thrown to the boundary around it.
 */
export function createLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: () => ReactNode = () => null,
): Later<Props> {
  let known: ComponentType<Props> | null = null;

  async function get(): Promise<ComponentType<Props>> {
    known ??= await load();
    return known;
  }

  function Component(props: Props) {
    const [Loaded, setLoaded] = useState(() => known);
    const [failure, setFailure] = useState<Error | null>(null);
    useEffect(() => {
      if (Loaded !== null) return;
      let wanted = true;
      get().then(
        (component) => wanted && setLoaded(() => component),
        (thrown: unknown) => wanted && setFailure(thrown instanceof Error ? thrown : new Error(String(thrown))),
      );
      return () => {
        wanted = false;
      };
    }, [Loaded]);
    if (failure !== null) throw failure;
    return Loaded === null ? waiting() : <Loaded {...props} />;
  }

  return {
    fetch: () =>
      get().then(
        () => {},
        () => {},
      ),
    Component,
  };
}
