/**
 * Runs a program: from the cache when nothing has changed, else built first.
 *
 * What surprises: the executable can vanish between the look into the cache and the start, when
 * another build replaces it; then everything is tried again.
 */
import { PySyntaxError } from '../diagnostics/syntax-error.ts';
import type { CompileOptions, Compiler } from './compilePlan.ts';
import { UserError } from './errors.ts';
import { endLike, execute, tryReplace } from './execute.ts';
import { resolveFile, type Script } from './launch.ts';
import { warningAction, warningText } from './moduleWarnings.ts';
import { planLaunchText } from './planLaunch.ts';
import { planProgram, type ProgramPlan } from './programPlan.ts';
import { cachedProgram, programFolder, type ReadyProgram, touchProgram } from './programCache.ts';
import type { FlagName, GrumpyOptions, ProgramSource, PythonOptions } from './pythonOptions.ts';
import { rawArguments } from './rawArguments.ts';
import { readStandardInput, sourceLine } from './sourceText.ts';
import { findStdlib, type Stdlib } from './stdlib.ts';
import { Terminal } from './terminal.ts';

/** A program to run, as the command line says it. */
export interface RunRequest {
  readonly source: ProgramSource;
  readonly args: readonly string[];
  readonly python: PythonOptions;
  readonly grumpy: GrumpyOptions;
}

/** The options that change what code is compiled to. */
export function compileOptionsOf(python: PythonOptions): CompileOptions {
  const level = python.flags.optimize ?? 0;
  return {
    optimize: level >= 2 ? 2 : level === 1 ? 1 : 0,
    trueDivision: python.flags.division_new === 1,
    skipFirstLine: python.skipFirstLine,
  };
}

/** Options that would change what a program does, and can't be honoured. */
function refuseUnsupported(request: RunRequest): void {
  if (request.python.flags.unicode)
    throw new UserError('-U (all string literals are unicode) is not supported', 2);
}

/** Options that are taken but have no effect yet: each is said, none changes what a correct program prints. */
function noteUnsupported(python: PythonOptions, terminal: Terminal): void {
  const given = (flag: FlagName): boolean => (python.flags[flag] ?? 0) > 0;
  const implied = given('py3k_warning');
  const notes: readonly (readonly [boolean, string])[] = [
    [given('py3k_warning'), '-3: warnings about Python 3 are not given'],
    [given('tabcheck') && !implied, '-t: tabs are not checked'],
    [given('division_warning') && !implied, '-Qwarn: warnings about division are not given'],
    [given('bytes_warning'), '-b: warnings about bytearray comparisons are not given'],
    [given('verbose'), '-v: imports are not traced'],
    [given('debug'), '-d: there is no parser output'],
  ];
  for (const [applies, text] of notes) if (applies) terminal.say(`grumpy: ${text}`);
}

/** The environment that the program is started in. */
function launchEnvironment(
  request: RunRequest,
  plan: ProgramPlan,
  stdlib: Stdlib | null,
  script?: Script,
): NodeJS.ProcessEnv {
  const ignore = (request.python.flags.ignore_environment ?? 0) > 0;
  const text = planLaunchText(plan, stdlib, {
    rawArguments: rawArguments(request.args),
    python: request.python,
    ioEncoding: ignore ? null : (process.env.PYTHONIOENCODING ?? null),
    ...(script ? { script } : {}),
  });
  return { ...process.env, GRUMPY_LAUNCH: text };
}

/** Shows the warnings of compiling; false when `-W error` makes one of them the end. */
function showWarnings(ready: ReadyProgram, plan: ProgramPlan, python: PythonOptions): boolean {
  for (const warning of ready.manifest.warnings) {
    const action = warningAction(warning, python.warnOptions);
    if (action === 'ignore') continue;
    const filename = resolveFile(plan.fileRules, warning.filename);
    const line = sourceLine(filename, warning.lineno);
    if (action === 'error') {
      const shown = line ? `    ${line}\n` : '';
      const place = `  File "${filename}", line ${warning.lineno}\n${shown}`;
      process.stderr.write(
        `${place}${warning.category === 'SyntaxWarning' ? 'SyntaxError' : warning.category}: ${warning.message}\n`,
        'latin1',
      );
      return false;
    }
    process.stderr.write(warningText({ warning: { ...warning, filename }, line }), 'latin1');
  }
  return true;
}

function hintAtLibrary(missing: readonly string[], stdlib: Stdlib | null, terminal: Terminal): void {
  if (stdlib || missing.length === 0) return;
  terminal.say(
    `grumpy: not found: ${missing.join(', ')}; no Python 2.7 standard library is installed (see grumpy doctor)`,
  );
}

/** Builds the program, or shows why it can't be; null then, with the exit code set. */
async function build(
  folder: string,
  plan: ProgramPlan,
  options: CompileOptions,
  terminal: Terminal,
): Promise<ReadyProgram | null> {
  const { loadCompiler } = await import('./loadCompiler.ts');
  const { buildProgram } = await import('./programBuild.ts');
  const compiler: Compiler = await loadCompiler();
  try {
    return await buildProgram(folder, plan, options, compiler, terminal);
  } catch (error) {
    if (!(error instanceof PySyntaxError)) throw error;
    terminal.clear();
    process.stderr.write(compiler.formatSyntaxError(error), 'latin1');
    process.exitCode = 1;
    return null;
  }
}

/** Whether there is nothing to run but a prompt. */
function isPrompt({ source, python }: RunRequest): boolean {
  return source.kind === 'stdin' && (process.stdin.isTTY || (python.flags.inspect ?? 0) > 0);
}

/** What the interpreter is to run. */
function scriptOf(request: RunRequest, plan: ProgramPlan): Script {
  const { skipFirstLine } = request.python;
  if (isPrompt(request)) return { kind: 'prompt', value: '', skipFirstLine: false };
  if (request.source.kind === 'code')
    return { kind: 'string', value: `${request.source.code}\n`, skipFirstLine };
  if (plan.text.kind === 'bytes') return { kind: 'stdin', value: '', skipFirstLine };
  return { kind: 'file', value: plan.text.file, skipFirstLine };
}

/** Runs a program without compiling it. */
async function interpret(request: RunRequest, terminal: Terminal): Promise<void> {
  const { provideInterpreter, providePrompt } = await import('./interpreter.ts');
  const prompts = isPrompt(request) || (request.python.flags.inspect ?? 0) > 0;
  const ready = await (prompts ? providePrompt(terminal) : provideInterpreter(terminal));
  const stdlib = findStdlib(request.grumpy.stdlib, process.env);
  const around = { python: request.python, stdlib, env: process.env };
  const plan = planProgram(request.source, around, () => new Uint8Array());
  const environment = launchEnvironment(request, plan, stdlib, scriptOf(request, plan));
  tryReplace(ready.executable, request.args, environment);
  const ending = await execute(ready.executable, request.args, environment);
  if (ending) return endLike(ending);
  throw new UserError('the interpreter was removed; is the cache folder being cleaned?');
}

/** Runs a program to its end and ends this process alike. */
export async function runProgram(request: RunRequest): Promise<void> {
  refuseUnsupported(request);
  const { inspect = 0 } = request.python.flags;
  if (request.grumpy.interpret === true || inspect > 0 || isPrompt(request))
    return interpret(request, new Terminal(request.grumpy));
  const terminal = new Terminal(request.grumpy);
  noteUnsupported(request.python, terminal);
  const stdlib = findStdlib(request.grumpy.stdlib, process.env);
  const plan = planProgram(
    request.source,
    { python: request.python, stdlib, env: process.env },
    readStandardInput,
  );
  const options = compileOptionsOf(request.python);
  const folder = programFolder(plan, options, process.env);
  for (let attempt = 0; attempt < 3; attempt++) {
    const cached = cachedProgram(folder);
    if (cached) touchProgram(folder);
    const ready = cached ?? (await build(folder, plan, options, terminal));
    if (!ready) return;
    if (!cached) hintAtLibrary(ready.manifest.missing, stdlib, terminal);
    if (!showWarnings(ready, plan, request.python)) {
      process.exitCode = 1;
      return;
    }
    terminal.clear();
    terminal.detail(`starting ${ready.executable}`);
    const environment = launchEnvironment(request, plan, stdlib);
    tryReplace(ready.executable, request.args, environment);
    const ending = await execute(ready.executable, request.args, environment);
    if (ending) return endLike(ending);
  }
  throw new UserError('the cached executable is removed again and again; is the cache folder being cleaned?');
}
