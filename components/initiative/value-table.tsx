import { TableRegion } from '@/components/ui/table-region';
import type { ValueCounts } from '@/lib/pages/value-counts';

type ValueTableProps = { counts: ValueCounts };

/** Each value of a closed list with its definition, and its initiatives counted, document by document where these are few. */
export function ValueTable({ counts: { heading: name, label, columns, rows } }: ValueTableProps) {
  return (
    <TableRegion name={name}>
      <table className="w-full max-w-3xl text-[0.9375rem]">
        <thead>
          <tr className="border-b border-line text-left text-sm text-soft">
            <th scope="col" className="py-2 pr-6 font-normal">
              {label}
            </th>
            <th scope="col" className="py-2 pr-6 font-normal">
              Meaning
            </th>
            {columns.map(({ key, heading }) => (
              <th key={key} scope="col" className="py-2 pl-4 text-right font-normal">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ href, name, definition, figures }) => (
            <tr key={href} className="border-b border-hair align-baseline">
              <th scope="row" className="py-3 pr-6 text-left font-medium">
                <a href={href}>{name}</a>
              </th>
              <td className="py-3 pr-6 text-soft">{definition}</td>
              {figures.map(({ key, figure }) => (
                <td key={key} className="py-3 pl-4 text-right tabular-nums">
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
