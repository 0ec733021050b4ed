declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  type Options = { filter: (request: IncomingMessage, response: ServerResponse) => boolean };

  /** The part that this project uses, over Node's own requests; its own types want Express. */
  function compression(
    options: Options,
  ): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  export = compression;
}
