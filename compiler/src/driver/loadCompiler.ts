/** Loads the phases of the compiler, which a cached program does without. */
import type { Compiler } from './compilePlan.ts';

/** The compiler proper. */
export async function loadCompiler(): Promise<Compiler> {
  const { compileModule, compileBrokenModule, formatSyntaxError, stages } = await import('../pipeline.ts');
  return { compileModule, compileBrokenModule, formatSyntaxError, stages };
}
