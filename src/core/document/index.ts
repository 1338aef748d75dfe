export { parseDocument } from './parseDocument.js';
export * from './types.js';
