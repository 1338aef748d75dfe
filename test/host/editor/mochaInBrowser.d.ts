/** Mocha's browser build: loading it makes `Mocha` a global. */
declare module 'mocha/mocha.js';
