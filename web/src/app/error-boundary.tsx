import { Component, type ComponentType, type ReactNode } from 'react';
import type { ErrorPageProps } from './error-page.js';

interface ErrorBoundaryProps {
  /** Another value is another screen: the error of the last one is forgotten. */
  screen: unknown;
  page: ComponentType<ErrorPageProps>;
  children: ReactNode;
}

/** Shows an error page in the place of what could not be drawn. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failure: { error: unknown } | null }> {
  override state: { failure: { error: unknown } | null } = { failure: null };

  static getDerivedStateFromError(error: unknown) {
    return { failure: { error } };
  }

  override componentDidUpdate(last: ErrorBoundaryProps): void {
    if (this.state.failure && last.screen !== this.props.screen) this.setState({ failure: null });
  }

  override render(): ReactNode {
    const { page: Page, children } = this.props;
    if (!this.state.failure) return children;
    return <Page error={this.state.failure.error} reset={() => this.setState({ failure: null })} />;
  }
}
