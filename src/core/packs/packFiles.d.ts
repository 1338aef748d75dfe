declare module '*.pack.yaml' {
  const pack: import('./types.js').Pack;
  export default pack;
}
