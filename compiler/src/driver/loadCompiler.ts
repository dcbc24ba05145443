/** Loads the phases of the compiler, which a cached program does without. */
import type { Compiler } from './compilePlan.ts';
import { InternalError } from './errors.ts';

/** The compiler proper. */
export async function loadCompiler(): Promise<Compiler> {
  const pipeline: Partial<Compiler> = await import('../pipeline.ts');
  const { compileModule, compileBrokenModule, formatSyntaxError, stages = {} } = pipeline;
  if (!compileModule || !compileBrokenModule || !formatSyntaxError) {
    throw new InternalError('this build of Grumpy lacks the compiler proper');
  }
  return { compileModule, compileBrokenModule, formatSyntaxError, stages };
}
