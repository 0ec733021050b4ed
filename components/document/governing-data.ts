import type { GoverningMarks } from '@/lib/pages/governing-marks';

/** How the style sheet finds the lead-ins of what a link leads to; on the outermost block of a passage. */
export function governingDataOf({ leads, under }: GoverningMarks) {
  return {
    ...(leads !== undefined && { 'data-leads': leads }),
    ...(under.length > 0 && { 'data-under': under.join(' ') }),
  };
}
