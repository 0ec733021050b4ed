// The parts that this project uses of libraries without types, or whose types want Express.

declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  type Options = { filter: (request: IncomingMessage, response: ServerResponse) => boolean };

  function compression(
    options: Options,
  ): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  export = compression;
}

declare module 'fresh' {
  import type { IncomingHttpHeaders } from 'node:http';

  /** Whether what the client has is still what the answer would be. */
  function fresh(asked: IncomingHttpHeaders, answer: { etag: string }): boolean;
  export = fresh;
}

declare module 'negotiator' {
  import type { IncomingMessage } from 'node:http';

  class Negotiator {
    constructor(request: Pick<IncomingMessage, 'headers'>);
    /** The best of those that there are; among equals the first of those preferred. */
    encoding<Coding extends string>(
      available: readonly Coding[],
      preferred: readonly Coding[],
    ): Coding | undefined;
  }
  export = Negotiator;
}

declare module 'range-parser' {
  type Range = { start: number; end: number };

  /** -1: none of the ranges is there; -2: no ranges. The ends belong to the ranges. */
  function rangeParser(size: number, header: string, options: { combine: true }): Range[] | -1 | -2;
  export = rangeParser;
}
