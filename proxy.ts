import type { NextRequest } from 'next/server';
import { NextResponse } from 'next/server';
import { isFolder, isMissing } from '@/lib/pages/places';
import { retiredAddress } from '@/lib/pages/retired-address';
import { readTarget, withSlash } from '@/lib/serve/request-target';

/** Next's own files are no addresses of the site. */
export const config = { matcher: ['/((?!_next/).*)'] };

/**
 * Where no route is: Next answers with the page that says so. A route of files has none, and that of a page
 * leaves it to a script.
 */
const NOWHERE = '/404/';

/** Answers for addresses that moved, were withdrawn, lack their slash or name nothing, as the site's own servers do. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const target = readTarget(request.url);
  if (typeof target === 'string') return NextResponse.next();
  const { path, query } = target;
  const address = withSlash(path);
  const retired = await retiredAddress(address);
  if (retired === 'gone') {
    return NextResponse.rewrite(new URL(encodeURI(address), request.url), { status: 410 });
  }
  if (retired) return redirect(request, `${retired.to}${query}`);
  if (address !== path && (await isFolder(path))) {
    return redirect(request, `${encodeURI(address)}${query}`);
  }
  if (await isMissing(address)) {
    return NextResponse.rewrite(new URL(NOWHERE, request.url), { status: 404 });
  }
  return NextResponse.next();
}

function redirect(request: NextRequest, to: string): NextResponse {
  return NextResponse.redirect(new URL(to, request.url), 301);
}
