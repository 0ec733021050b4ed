import type { ReactNode } from 'react';
import { Component } from 'react';

type BoundaryProps = { fallback: ReactNode; children: ReactNode };

/** Shows something simpler in the place of what cannot be shown, so that a mistake of ours is no blank page. */
export class Boundary extends Component<BoundaryProps, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? this.props.fallback : this.props.children;
  }
}
