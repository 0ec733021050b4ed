import type { NextRequest } from 'next/server';
import { NextResponse } from 'next/server';
import { accentStyle } from '@/lib/pages/accent-style';
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
  if (path === '/accent.css') return accentSheet();
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

/** The colours that the content chose: a built page has them in its own style. */
async function accentSheet(): Promise<NextResponse> {
  return new NextResponse(await accentStyle(), { headers: { 'content-type': 'text/css' } });
}

function redirect(request: NextRequest, to: string): NextResponse {
  return NextResponse.redirect(new URL(to, request.url), 301);
}
