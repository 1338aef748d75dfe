import { stringify } from 'yaml';

/** Fields as YAML lines, in the order given; those that are undefined are left out. A list stands on one line. */
export function yamlFields(fields: Readonly<Record<string, unknown>>): string {
  return Object.entries(fields).map(([key, value]) => (value === undefined ? '' : `${key}: ${inYaml(value)}`)).join('');
}

function inYaml(value: unknown): string {
  return Array.isArray(value) ? stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }) : stringify(value, { lineWidth: 0 });
}
