import type { z } from 'zod';
import { DEFAULT_SITE } from '@/lib/model/default-site';
import type { Site } from '@/lib/model/site';
import { siteFileSchema } from '@/lib/model/site';
import type { Scheme } from '@/lib/model/palette';
import { GROUNDS } from '@/lib/model/palette';
import { contrast, mix } from '@/lib/text/contrast';
import type { Report } from './problem';
import { show } from './problem';
import type { TextFile } from './text-file';
import { readYaml } from './yaml';
import type { Placed } from './yaml';
import { suggestion } from './zod-problem';

type SiteFile = z.infer<typeof siteFileSchema>;
export type PlacedSite = Placed<SiteFile> & { readonly file: TextFile };

/**
 * What the site says of itself; all by default where there is no `site.yaml`. Undefined, and problems,
 * where it cannot be read.
 */
export function readSite(
  file: TextFile | undefined,
  icons: ReadonlyMap<string, TextFile>,
  report: Report,
):
  | {
      readonly site: Omit<SiteFile, 'accent'> & Pick<Site, 'sign' | 'accent'>;
      readonly placed: PlacedSite | undefined;
    }
  | undefined {
  const read = file && readYaml(file, { text: file.text, base: 0 }, siteFileSchema, report);
  if (file && !read) return undefined;
  const placed = file && read && { ...read, file };
  const site = read?.value ?? siteFileSchema.parse({});
  if (placed) checkAccent(placed, report);
  const icon = readIcon(site.icon, placed, icons, report);
  const { accent, ...others } = site;
  const sign = icon ? signOf(icon.text.trim()) : DEFAULT_SITE.sign;
  const washed = (scheme: Scheme, colour: string) => ({ colour, wash: washOf(colour, scheme) });
  return {
    site: {
      ...others,
      ...(accent && {
        accent: { light: washed('light', accent.light), dark: washed('dark', accent.dark) },
      }),
      sign,
    },
    placed,
  };
}

/** The least contrast of words with their ground: WCAG 2.2, 1.4.3. */
const LEAST = 4.5;

/** How much of the accent is in the ground of what is pointed at. */
const WASH = 0.1;

const washOf = (colour: string, scheme: Scheme) => mix(GROUNDS[scheme].paper, colour, WASH);

function checkAccent({ value, offsetOf, file }: PlacedSite, report: Report): void {
  for (const scheme of ['light', 'dark'] as const) {
    const colour = value.accent?.[scheme];
    const worst = colour && worstGround(colour, scheme);
    if (!worst || worst.ratio >= LEAST) continue;
    const reason = `Unexpected accent ${show(colour)} with a contrast of ${rounded(worst.ratio)}:1 to the ${scheme} ground ${worst.ground}, expected at least ${LEAST}:1; ${show(nearestEnough(colour, scheme))} has it`;
    report.at(file, offsetOf(['accent', scheme]), 'low-contrast', reason);
  }
}

function worstGround(colour: string, scheme: Scheme) {
  const { paper, card } = GROUNDS[scheme];
  const grounds = [paper, card, washOf(colour, scheme)];
  const ratios = grounds.map((ground) => ({ ground, ratio: contrast(colour, ground) }));
  return ratios.toSorted((a, b) => a.ratio - b.ratio)[0];
}

/** The same colour, so much darker on light ground or lighter on dark that it can be read. */
function nearestEnough(colour: string, scheme: Scheme): string {
  const end = scheme === 'light' ? '#000000' : '#ffffff';
  const steps = Array.from({ length: 100 }, (_, step) => mix(colour, end, (step + 1) / 100));
  return steps.find((one) => (worstGround(one, scheme)?.ratio ?? 0) >= LEAST) ?? end;
}

/** Cut, never rounded up: 4.496 is not 4.5. */
const rounded = (ratio: number) => (Math.floor(ratio * 100) / 100).toFixed(2);

/** What an SVG may not hold: it would run, or load from elsewhere. */
const UNSAFE_SVG =
  /<script|<foreignObject|<!|<\?|\son\w+\s*=|\sstyle\s*=|(?:href|url)\s*[=(]\s*["']?(?!#|["'#])/i;

function readIcon(
  name: string | undefined,
  placed: PlacedSite | undefined,
  icons: ReadonlyMap<string, TextFile>,
  report: Report,
): TextFile | undefined {
  for (const [other, file] of icons) {
    if (other === name) continue;
    const reason = `Unexpected picture ${show(other)}, expected its name in content/site.yaml: icon: ${other}`;
    report.at(file, 0, 'unexpected-file', reason);
  }
  if (name === undefined || !placed) return undefined;
  const icon = icons.get(name);
  if (!icon) {
    const reason = `Unexpected icon ${show(name)}, expected the name of an SVG file beside site.yaml${suggestion(name, icons.keys())}`;
    report.at(placed.file, placed.offsetOf(['icon']), 'unknown-reference', reason);
    return undefined;
  }
  const unsafe = UNSAFE_SVG.exec(icon.text);
  if (!unsafe && /^\s*<svg[\s>]/.test(icon.text)) return icon;
  const found = unsafe ? `${show(unsafe[0].trim())} in a picture` : 'picture';
  const reason = `Unexpected ${found}, expected an SVG that begins with <svg and neither runs nor loads anything`;
  report.at(icon, unsafe?.index ?? 0, 'invalid-value', reason);
  return undefined;
}

/** In a page it is as high as a line of the site's name, and has no style sheet of its own. */
function signOf(svg: string): Site['sign'] {
  const inline = svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/^<svg[^>]*>/, (opening) =>
      opening.replace(/\s(?:width|height|class|id)="[^"]*"/g, ''),
    )
    .replace(/^<svg/, '<svg aria-hidden="true" width="24" height="24"');
  return { svg, inline };
}
