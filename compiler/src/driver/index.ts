/** The driver as a library: what tests and tools use of it. */
export { buildBundle, type Bundle, type BundleOutcome, type BundleProgram, diagnose } from './bundle.ts';
export { runProgram, type RunRequest } from './runProgram.ts';
export { findStdlib } from './stdlib.ts';
export { searchGo } from './toolchain.ts';
export { interpretedBundle } from './interpretedBundle.ts';
