import { contentType } from '@/lib/serve/content-types';
import { ScriptError } from '@/lib/tools/script.mjs';
import type { Params } from './address';
import { isNotFound } from './render-page';
import type { RouteModule } from './routes-module';

/**
 * What a route that is no page answers at an address; undefined where it says that it is not found.
 * Throws a ScriptError where it asks for what a file cannot know, or answers what a file cannot say.
 */
export async function answerFile(
  { GET }: RouteModule,
  address: string,
  params: Params,
): Promise<Uint8Array | undefined> {
  if (!GET) throw new ScriptError('It exports no GET.');
  try {
    const response = await GET(new Proxy(new Request('file:/'), UNREADABLE), {
      params: Promise.resolve(params),
    });
    const type = response.headers.get('content-type');
    const expected = contentType(address);
    if (response.status !== 200 || mediaTypeOf(type ?? expected) !== mediaTypeOf(expected)) {
      throw new ScriptError(
        `It answers with ${response.status} and ${type}, but a file of this name is served ` +
          `with 200 and ${expected}: use notFound(), and contentType() for its type.`,
      );
    }
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

const mediaTypeOf = (type: string) => type.split(';')[0]?.trim().toLowerCase();

/** A file is made before anybody asks for it. */
const UNREADABLE: ProxyHandler<Request> = {
  get(_, name) {
    throw new ScriptError(
      `It reads request.${String(name)}, and a file is made before anybody asks: use params.`,
    );
  },
};
