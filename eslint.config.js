import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

/** Calls of node:test that return a promise nobody has to await at the top of a test file. */
const testCalls = { from: 'package', package: 'node:test', name: ['test', 'describe', 'it', 'suite'] };

export default defineConfig(
  globalIgnores(['dist*/', '.astro/', 'test-results/', 'content/', 'public/']),
  typescript.configs.recommendedTypeChecked,
  astro.configs['flat/recommended'],
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      // 200 lines is the hard limit of a file: it then does more than one thing.
      'max-lines': ['error', 200],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['**/*.ts', '**/*.js', '**/*.mjs'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [testCalls] }],
    },
  },
  {
    // Types inside .astro files are the business of `astro check`; here they are unknown and give false alarms.
    files: ['**/*.astro', '**/*.astro/*.ts'],
    extends: [typescript.configs.disableTypeChecked],
  },
  {
    // The guard has to run on any Node, so it uses the words of an old one.
    files: ['src/commands/node-version.mjs'],
    rules: { 'no-var': 'off' },
  },
);
