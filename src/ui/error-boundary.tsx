import { Component, type ErrorInfo, type ReactNode } from 'react';

type Props = {
  readonly children: ReactNode;
  /** What stands in the place of what failed; `retry` tries to draw it again. */
  readonly fallback: (error: Error, retry: () => void) => ReactNode;
  readonly onError?: () => void;
};

type State = { readonly error: Error | null };

/** Keeps a failure inside one part of the page. A class, because React offers nothing else that catches. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    console.error(error, info.componentStack);
    this.props.onError?.();
  }

  override render() {
    const { error } = this.state;
    return error === null ? this.props.children : this.props.fallback(error, () => this.setState({ error: null }));
  }
}
