type JsonLdProps = {
  /** JSON that is safe inside a script element (lib/export/json-ld). */
  children: string;
};

/** Structured data for machines: nothing that runs. */
export function JsonLd({ children }: JsonLdProps) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: children }} />;
}
