import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'compiler/**/*.test.ts',
      'language/**/*.test.ts',
      'tools/**/*.test.ts',
      'tests/**/*.test.ts',
      'bench/**/*.test.ts',
    ],
    globalSetup: ['tests/setup.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
