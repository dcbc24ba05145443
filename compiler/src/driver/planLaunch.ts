/** What a planned program is told when it starts: the parts of a launch that follow from its plan. */
import { grumpyCommand } from './identity.ts';
import { type Launch, launchText } from './launch.ts';
import type { ProgramPlan } from './programPlan.ts';
import { type Stdlib, stdlibPrefix } from './stdlib.ts';

/** The parts of a launch that do not follow from the plan. */
type Circumstances = Pick<Launch, 'python'> & Partial<Pick<Launch, 'rawArguments' | 'ioEncoding' | 'script'>>;

/** The text of the GRUMPY_LAUNCH variable for a planned program. `stdlib` gives `sys.prefix`. */
export function planLaunchText(plan: ProgramPlan, stdlib: Stdlib | null, rest: Circumstances): string {
  return launchText({
    rawArguments: null,
    ioEncoding: null,
    ...rest,
    argv0: plan.argv0,
    path: plan.sysPath,
    files: plan.fileRules,
    mainFile: plan.mainFile,
    mainPackage: plan.mainPackage,
    executable: grumpyCommand(),
    prefix: stdlib ? stdlibPrefix(stdlib) : null,
  });
}
