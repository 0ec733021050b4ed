import type { ByteKind } from '@/tests/bench/browser/byte-kinds';
import { BYTE_KINDS } from '@/tests/bench/browser/byte-kinds';
import type { Sent } from '@/tests/bench/browser/compressed-site';
import type { Visit } from '@/tests/bench/browser/visit';
import type { PageFigures } from '@/tests/bench/measure-pages';
import { median } from '@/tests/bench/statistics';
import { inBytes, inMilliseconds, withRatio } from './amounts';
import { cumulativeShift } from './layout-shift';
import { markdownTable } from './markdown-table';

const HEAD = [
  ...['corpus', 'page', 'reader'],
  ...BYTE_KINDS,
  ...['all', 'requests', 'FCP', 'LCP', 'CLS', 'long tasks'],
  ...['warm: all', 'warm: LCP', 'click → painted', 'click → largest', 'Back → painted'],
];

/** The pages of all corpora, a row for each page and reader. */
export function pageTable(
  groups: readonly { readonly corpus: string; readonly pages: readonly PageFigures[] }[],
): string {
  const rows = groups.flatMap(({ corpus, pages }) => pages.map((one) => [corpus, ...rowOf(one)]));
  return markdownTable(HEAD, rows, 3);
}

function rowOf({ page, reader, product, control, failure }: PageFigures): readonly string[] {
  if (failure !== undefined) return [page.name, reader.name, `not measured: ${failure}`];
  const compare = (
    visits: 'cold' | 'warm',
    of: (visit: Visit) => number,
    inWords: (value: number) => string,
  ) => withRatio(median(product[visits].map(of)), median(control[visits].map(of)), inWords);
  const kind = (one: ByteKind) => {
    const bytes = median(product.cold.map(({ sent }) => bytesOf(sent, one)));
    return bytes === 0 ? '' : compare('cold', ({ sent }) => bytesOf(sent, one), inBytes);
  };
  return [
    page.name,
    reader.name,
    ...BYTE_KINDS.map(kind),
    compare('cold', ({ sent }) => bytesOf(sent), inBytes),
    compare('cold', ({ sent }) => sent.length, String),
    compare('cold', ({ firstPaint }) => firstPaint, inMilliseconds),
    compare('cold', ({ largestPaint }) => largestPaint, inMilliseconds),
    median(product.cold.map(({ shifts }) => cumulativeShift(shifts))).toFixed(3),
    longTasks(product.cold),
    compare('warm', ({ sent }) => bytesOf(sent), inBytes),
    compare('warm', ({ largestPaint }) => largestPaint, inMilliseconds),
    ...browsedCells(product.browsed, control.browsed),
  ];
}

function longTasks(visits: readonly Visit[]): string {
  const count = median(visits.map(({ longTasks }) => longTasks.length));
  const total = (visit: Visit) => visit.longTasks.reduce((sum, length) => sum + length, 0);
  return count === 0 ? '0' : `${count}, ${inMilliseconds(median(visits.map(total)))}`;
}

type Browsed = PageFigures['product']['browsed'];

function browsedCells(product: Browsed, control: Browsed): readonly string[] {
  // A link that is not to be seen on one of the two pages is clicked on neither.
  if (product.length === 0 || control.length === 0) return ['', '', ''];
  const compare = (of: (one: Browsed[number]) => number) =>
    withRatio(median(product.map(of)), median(control.map(of)), inMilliseconds);
  const kept = product.filter(({ back }) => back.wasKept).length;
  return [
    compare(({ firstPaint }) => firstPaint),
    compare(({ largestPaint }) => largestPaint),
    `${compare(({ back }) => back.painted)}, kept ${kept} of ${product.length}`,
  ];
}

/** The bytes that were sent of one kind, or of all. */
function bytesOf(sent: readonly Sent[], kind?: ByteKind): number {
  return sent
    .filter((one) => kind === undefined || one.kind === kind)
    .reduce((sum, { bytes }) => sum + bytes, 0);
}
