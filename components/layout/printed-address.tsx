import { absolute } from '@/lib/url/site';

type PrintedAddressProps = { href: string };

/** The address of a page in full, on paper alone: there a link leads nowhere. */
export function PrintedAddress({ href }: PrintedAddressProps) {
  return <p className="print-only mt-4 text-sm wrap-anywhere">{absolute(href)}</p>;
}
