declare module '*.pack.yaml' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an import above would turn this into a module
  const pack: import('./types.js').Pack;
  export default pack;
}

declare module '*.pack.yaml.txt' {
  const text: string;
  export default text;
}
