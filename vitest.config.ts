import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  // React as readers get it: the checks of its other form are a quarter of all the work.
  esbuild: { jsxDev: false },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    // Charts are drawn by the dozen and processes started, also where other work shares the machine.
    testTimeout: 120_000,
    env: { NODE_ENV: 'production' },
    // Without it one core is left idle, which on two is half of them.
    maxWorkers: '100%',
  },
});
