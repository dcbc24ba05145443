import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import layers from './tools/lint/layers.mjs';

export default tseslint.config(
  { ignores: ['node_modules', 'dist', '**/*.generated.ts', 'runtime', '.cache'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { grumpy: { rules: { layers } } },
    rules: {
      'grumpy/layers': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': ['error', 800],
      'max-lines-per-function': ['error', { max: 100 }],
    },
  },
  {
    files: ['**/*.test.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
