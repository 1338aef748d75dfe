import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const editorAndPlatform = ['vscode', 'node:*', 'fs', 'path', 'os', 'url', 'child_process', 'worker_threads', 'crypto'];

export default tseslint.config(
  { ignores: ['dist/', '**/node_modules/', '.vscode-test/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'only-allowed-literals' }],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', setInterval: 'readonly', clearInterval: 'readonly', require: 'readonly', module: 'readonly', Buffer: 'readonly', document: 'readonly', fetch: 'readonly', performance: 'readonly', requestAnimationFrame: 'readonly' } },
  },
  {
    files: ['test/**/*.test.mjs'],
    languageOptions: { globals: { describe: 'readonly', it: 'readonly', before: 'readonly', after: 'readonly', getComputedStyle: 'readonly', NodeFilter: 'readonly' } },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: [...editorAndPlatform, '../extension/*', '../../extension/*', '../cli/*', '../../cli/*'], message: 'The core knows no editor and does no input or output.' }] }],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'console', 'setTimeout', 'setInterval', 'fetch', 'performance', 'require'],
      'no-restricted-syntax': ['error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The day is passed in.' },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'The day is passed in.' },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Same input, same answer.' }],
    },
  },
  {
    files: ['src/extension/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: editorAndPlatform.filter((name) => name !== 'vscode'), message: 'The extension also runs in the browser: use vscode.workspace.fs.' }] }],
    },
  },
  {
    files: ['src/webview/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: editorAndPlatform, message: 'A webview runs in a page: it talks to the extension by messages.' }] }],
      'no-restricted-properties': ['error', ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({ property, message: 'What comes from files is text, never HTML.' }))],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
