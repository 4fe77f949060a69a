import { Component } from 'react';
import type { ReactNode } from 'react';

type Props = Readonly<{
  /** The address of what is shown: another may well not break. */
  at: string;
  children: ReactNode;
}>;
type State = Readonly<{ broken?: Readonly<{ error: unknown }> | undefined }>;

/** Where a page breaks as it is drawn, or its script does not come, it says so in its place, and the frame stands. (React asks for a class.) */
export class Boundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { broken: { error } };
  }

  override componentDidUpdate(before: Props): void {
    if (before.at !== this.props.at && this.state.broken) this.setState({ broken: undefined });
  }

  override render(): ReactNode {
    const { broken } = this.state;
    if (!broken) return this.props.children;
    const { error } = broken;
    return (
      <>
        <h1>This page could not be shown</h1>
        <div className="trouble" role="alert">
          <p>
            Something broke while it was drawn. Nothing is lost: the log and what was decided are untouched. If it
            happens again, tell whoever runs Talion what it says here:
          </p>
          <p>
            <code>{error instanceof Error ? error.message : String(error)}</code>
          </p>
          <button type="button" onClick={() => location.reload()}>
            Load again
          </button>
        </div>
      </>
    );
  }
}
