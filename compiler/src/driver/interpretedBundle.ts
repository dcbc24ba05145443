/** Many programs for the interpreter, as a bundle: for test suites that run each program interpreted as well. */
import type { Bundle, BundleOutcome, BundleProgram } from './bundle.ts';
import { provideInterpreter } from './interpreter.ts';
import { planLaunchText } from './planLaunch.ts';
import { planFile } from './programPlan.ts';
import { plainPython } from './request.ts';
import { findStdlib } from './stdlib.ts';
import { Terminal } from './terminal.ts';

/** What starts one program. */
function outcome({ id, file, cwdRelativeName }: BundleProgram): BundleOutcome {
  const env = { ...process.env, PYTHONPATH: '' };
  const stdlib = findStdlib(null, process.env);
  const plan = planFile(file, { python: plainPython, stdlib, env }, cwdRelativeName);
  const launch = planLaunchText(plan, stdlib, {
    python: plainPython,
    script: { kind: 'file', value: file, skipFirstLine: false },
  });
  return { id, ok: true, env: { GRUMPY_LAUNCH: launch }, stderr: '' };
}

/** The bundle of programs that the interpreter runs. */
export async function interpretedBundle(programs: readonly BundleProgram[]): Promise<Bundle> {
  const terminal = new Terminal({ verbose: false, quiet: true, color: 'never' });
  const { executable } = await provideInterpreter(terminal);
  return { executable, programs: programs.map(outcome) };
}
