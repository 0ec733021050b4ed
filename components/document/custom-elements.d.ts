import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type CustomElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

/** The elements of lib/browser that carry behaviour; without script they are plain boxes. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'arrival-notice': CustomElement;
      'margin-notes': CustomElement;
      'moved-to': CustomElement;
      'nearest-addresses': CustomElement;
    }
  }
}
