/** Files that the build puts into the bundles: YAML as plain data, text as it is. */
declare module '*.yaml' {
  const data: unknown;
  export default data;
}

declare module '*.txt' {
  const text: string;
  export default text;
}
