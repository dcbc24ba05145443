/**
 * Builds many programs into one executable, for test suites: one link instead of hundreds. Each
 * program has its own modules; the standard library's are shared. Which one runs is chosen by
 * GRUMPY_PROGRAM, and GRUMPY_LAUNCH tells it what `grumpy FILE` would have told it.
 *
 * What surprises: programs fail one by one. A script with a SyntaxError is reported as the driver
 * would show it; a program whose generated Go does not compile is taken out and the rest built again.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { PySyntaxError } from '../diagnostics/syntax-error.ts';
import { cacheFolder } from './cacheFolder.ts';
import { type CompiledProgram, compilePlan, type Compiler } from './compilePlan.ts';
import { InternalError, messageOf } from './errors.ts';
import { developmentBuild, goBuild } from './goBuild.ts';
import { bindGo, type GoBindings, importsGo } from './goBindings.ts';
import type { CompiledModule } from './graph.ts';
import { contentHash } from './hash.ts';
import { packageRoot } from './identity.ts';
import { resolveFile } from './launch.ts';
import { loadCompiler } from './loadCompiler.ts';
import { withLock } from './lock.ts';
import { warningAction, warningText } from './moduleWarnings.ts';
import { planLaunchText } from './planLaunch.ts';
import { planFile, type ProgramPlan } from './programPlan.ts';
import { provideGo } from './provideGo.ts';
import { plainPython } from './request.ts';
import { compileOptionsOf } from './runProgram.ts';
import { sourceLine } from './sourceText.ts';
import { findStdlib, type Stdlib } from './stdlib.ts';
import { Terminal } from './terminal.ts';
import type { GoToolchain } from './toolchain.ts';
import { bindingsPath, prepareWorkspace, writeWorkspace } from './workspace.ts';

/** A program of a bundle. */
export interface BundleProgram {
  readonly id: string;
  /** The script's path. */
  readonly file: string;
  /** The script's name as it would be typed in the folder that the program will run in. */
  readonly cwdRelativeName: string;
}

/** What became of one program. Its `stderr` has one UTF-16 unit for each byte. */
export type BundleOutcome =
  | {
      readonly id: string;
      readonly ok: true;
      /** Environment variables to start the executable with. */
      readonly env: Readonly<Record<string, string>>;
      /** Warnings that the driver would print on stderr before it starts the program. */
      readonly stderr: string;
    }
  | { readonly id: string; readonly ok: false; readonly stderr: string; readonly exitCode: number };

/** A built bundle. `executable` is null when no program could be built. */
export interface Bundle {
  readonly executable: string | null;
  readonly programs: readonly BundleOutcome[];
}

interface Member {
  readonly program: BundleProgram;
  readonly index: number;
  readonly plan: ProgramPlan;
  readonly compiled: CompiledProgram;
  /** The adapters of the Go packages that it imports. */
  readonly bindings: GoBindings | null;
}

type Failure = Extract<BundleOutcome, { ok: false }>;

function failure(id: string, error: unknown, compiler: Compiler): Failure {
  if (error instanceof PySyntaxError) {
    return { id, ok: false, stderr: compiler.formatSyntaxError(error), exitCode: 1 };
  }
  const exitCode = error instanceof InternalError ? error.exitCode : 1;
  const message = Buffer.from(`grumpy: ${messageOf(error)}\n`).toString('latin1');
  return { id, ok: false, stderr: message, exitCode };
}

class BundleBuilder {
  readonly #compiler: Compiler;
  readonly #stdlib: Stdlib | null;
  readonly #terminal: Terminal;
  readonly #failures = new Map<string, Failure>();

  constructor(compiler: Compiler, terminal: Terminal) {
    this.#compiler = compiler;
    this.#terminal = terminal;
    this.#stdlib = findStdlib(null, process.env);
  }

  #member(program: BundleProgram, index: number): Member | null {
    const env = { ...process.env, PYTHONPATH: '' };
    try {
      const around = { python: plainPython, stdlib: this.#stdlib, env };
      const plan = planFile(program.file, around, program.cwdRelativeName);
      const place = { id: program.id, index };
      const options = compileOptionsOf(plainPython);
      const compiled = compilePlan(plan, options, this.#compiler, cacheFolder(), this.#terminal, place);
      return { program, index, plan, compiled, bindings: null };
    } catch (error) {
      this.#failures.set(program.id, failure(program.id, error, this.#compiler));
      return null;
    }
  }

  #write(workspace: string, members: readonly Member[]): void {
    const modules = new Map<string, CompiledModule>();
    const native = new Set<string>();
    for (const { compiled } of members) {
      for (const module of compiled.graph.modules) modules.set(module.input.goImportPath, module);
      for (const name of compiled.graph.nativeImports) native.add(name);
    }
    writeWorkspace(workspace, {
      programs: members.map(({ program, plan }) => ({
        id: program.id,
        mainPackage: '',
        argv0: plan.argv0,
        flags: '',
      })),
      modules: [...modules.values()],
      nativeImports: [...native].sort(),
      bindings: members.flatMap((member) => member.bindings ?? []),
    });
  }

  /** Takes out the programs whose packages Go complained about; null when it complained about others. */
  #withoutBroken(members: readonly Member[], error: InternalError): Member[] | null {
    const broken = new Set(
      [...error.message.matchAll(/^# grumpy_program\/bundle\/p(\d+)\//gm)].map((m) => Number(m[1])),
    );
    if (broken.size === 0) return null;
    for (const { program, index } of members) {
      if (broken.has(index)) this.#failures.set(program.id, failure(program.id, error, this.#compiler));
    }
    return members.filter(({ index }) => !broken.has(index));
  }

  /** Makes the adapters of the programs that import Go packages; one that does so wrongly is taken out. */
  async #bind(
    workspace: string,
    members: readonly Member[],
    toolchain: GoToolchain,
  ): Promise<readonly Member[]> {
    const bound: Member[] = [];
    for (const member of members) {
      const { modules } = member.compiled.graph;
      if (!importsGo(modules)) {
        bound.push(member);
        continue;
      }
      prepareWorkspace(workspace, null);
      const context = {
        workspace,
        project: null,
        programId: member.program.id,
        importPath: bindingsPath(null, member.index),
        shown: (logical: string) => resolveFile(member.plan.fileRules, logical),
      };
      try {
        bound.push({ ...member, bindings: await bindGo(modules, context, toolchain, this.#terminal) });
      } catch (error) {
        this.#failures.set(member.program.id, failure(member.program.id, error, this.#compiler));
      }
    }
    return bound;
  }

  async #link(workspace: string, output: string, first: readonly Member[]): Promise<readonly Member[]> {
    const toolchain = await provideGo(process.env, this.#terminal);
    const { go } = toolchain;
    for (let members = await this.#bind(workspace, first, toolchain); members.length > 0;) {
      this.#write(workspace, members);
      try {
        await goBuild(go, workspace, output, developmentBuild, this.#terminal);
        return members;
      } catch (error) {
        const rest = error instanceof InternalError ? this.#withoutBroken(members, error) : null;
        if (!rest) throw error;
        members = rest;
      }
    }
    return [];
  }

  #outcome({ program, plan, compiled }: Member): BundleOutcome {
    const launch = planLaunchText(plan, this.#stdlib, { python: plainPython });
    const warnings = compiled.graph.modules
      .filter((module) => !module.input.filename.startsWith('<stdlib>'))
      .flatMap((module) => module.output.warnings)
      .filter((warning) => warningAction(warning, []) === 'show')
      .map((warning) => {
        const filename = resolveFile(plan.fileRules, warning.filename);
        const from = path.resolve(path.dirname(program.file), filename);
        return warningText({ warning: { ...warning, filename }, line: sourceLine(from, warning.lineno) });
      });
    const env = { GRUMPY_PROGRAM: program.id, GRUMPY_LAUNCH: launch };
    return { id: program.id, ok: true, env, stderr: warnings.join('') };
  }

  async build(programs: readonly BundleProgram[], output: string): Promise<Bundle> {
    const key = contentHash(JSON.stringify([packageRoot(), 'bundle', output]));
    const folder = path.join(cacheFolder(), 'bundles', key);
    const workspace = path.join(folder, 'src');
    mkdirSync(workspace, { recursive: true });
    return withLock(`${folder}.lock`, async () => {
      const members = programs
        .map((program, i) => this.#member(program, i))
        .filter((member) => member !== null);
      const built = await this.#link(workspace, output, members);
      this.#terminal.clear();
      const outcomes = new Map<string, BundleOutcome>(this.#failures);
      for (const member of built) outcomes.set(member.program.id, this.#outcome(member));
      return {
        executable: built.length > 0 ? output : null,
        programs: programs.map(({ id }) => outcomes.get(id)).filter((outcome) => outcome !== undefined),
      };
    });
  }
}

/** Builds a bundle into the executable `output` (an absolute path). */
export async function buildBundle(
  programs: readonly BundleProgram[],
  output: string,
  compiler?: Compiler,
): Promise<Bundle> {
  const terminal = new Terminal({ verbose: false, quiet: false, color: 'auto' });
  return new BundleBuilder(compiler ?? (await loadCompiler()), terminal).build(programs, output);
}

/** What `grumpy FILE` prints and exits with when the script can't be compiled; null when it can. */
export async function diagnose(
  file: string,
  shown = file,
): Promise<{ readonly stderr: string; readonly exitCode: number } | null> {
  const compiler = await loadCompiler();
  const terminal = new Terminal({ verbose: false, quiet: true, color: 'never' });
  try {
    const around = { python: plainPython, stdlib: findStdlib(null, process.env), env: process.env };
    const plan = planFile(file, around, shown);
    compilePlan(plan, compileOptionsOf(plainPython), compiler, cacheFolder(), terminal);
    return null;
  } catch (error) {
    const { stderr, exitCode } = failure('', error, compiler);
    return { stderr, exitCode };
  }
}
