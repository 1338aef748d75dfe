declare module '*/wordClasses.yaml' {
  const classes: import('../../src/core/learning/wordClasses.js').WordClasses;
  export default classes;
}
