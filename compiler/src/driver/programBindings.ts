/**
 * The Go side of a program by itself: its own Go module, if it has one, and the adapters of the Go packages that it
 * imports. Shared by `grumpy FILE` and `grumpy build`.
 */
import { bindGo, type GoBindings, importsGo } from './goBindings.ts';
import { findGoProject, foldersWithoutGoMod, type GoProject } from './goProject.ts';
import type { CompiledModule } from './graph.ts';
import { resolveFile } from './launch.ts';
import type { ProgramPlan } from './programPlan.ts';
import type { Terminal } from './terminal.ts';
import type { GoToolchain } from './toolchain.ts';
import { bindingsPath, prepareWorkspace } from './workspace.ts';

/** What a program's workspace holds of Go's. */
export interface ProgramBindings {
  readonly project: GoProject | null;
  readonly bindings: readonly GoBindings[];
  readonly inputs: readonly string[];
  /** Some package uses cgo. */
  readonly cgo: boolean;
  /** Folders without a go.mod, in which one would change what the program imports. */
  readonly withoutGoMod: readonly string[];
}

const none: ProgramBindings = { project: null, bindings: [], inputs: [], cgo: false, withoutGoMod: [] };

/** Makes the adapters for a program, whose workspace exists. */
export async function programBindings(
  plan: ProgramPlan,
  modules: readonly CompiledModule[],
  workspace: string,
  toolchain: GoToolchain,
  terminal: Terminal,
): Promise<ProgramBindings> {
  if (!importsGo(modules)) return none;
  const folder = plan.roots[0]?.folder ?? process.cwd();
  const project = findGoProject(folder);
  prepareWorkspace(workspace, project);
  const context = {
    workspace,
    project,
    programId: '',
    importPath: bindingsPath(project, null),
    shown: (logical: string) => resolveFile(plan.fileRules, logical),
  };
  const made = await bindGo(modules, context, toolchain, terminal);
  return {
    project,
    bindings: made ? [made] : [],
    inputs: made?.inputs ?? [],
    cgo: made?.cgo ?? false,
    withoutGoMod: foldersWithoutGoMod(folder, project),
  };
}
