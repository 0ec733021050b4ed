/**
 * @typedef {object} Bill what matters here of CycloneDX 1.5
 * @property {string} [serialNumber]
 * @property {string} specVersion
 * @property {{ timestamp?: string, component: { name: string } }} metadata
 * @property {{ 'bom-ref': string }[]} components
 * @property {{ ref: string, dependsOn: string[] }[]} dependencies
 */

/**
 * A bill of materials that depends on the packages alone, so that two of one commit are the same:
 * without serial number and time, which are optional, in the order of names, and by the name of
 * the project instead of its folder's.
 *
 * @param {Bill} bill
 * @param {string} name
 * @returns {Bill}
 */
export function normalise({ serialNumber: _number, ...bill }, name) {
  const { timestamp: _time, ...metadata } = bill.metadata;
  return {
    ...bill,
    metadata: { ...metadata, component: { ...metadata.component, name } },
    components: bill.components.toSorted((a, b) => compare(a['bom-ref'], b['bom-ref'])),
    dependencies: bill.dependencies
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.toSorted() }))
      .toSorted((a, b) => compare(a.ref, b.ref)),
  };
}

/**
 * @param {string} a
 * @param {string} b
 */
const compare = (a, b) => (a < b ? -1 : Number(a > b));
