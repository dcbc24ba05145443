/** `grumpy go` and `grumpy dump`: show what the phases of the compiler make of a file. */
import path from 'node:path';
import { PySyntaxError } from '../../diagnostics/syntax-error.ts';
import type { ModuleInput } from '../../pipeline.ts';
import type { Compiler } from '../compilePlan.ts';
import { messageOf, UserError } from '../errors.ts';
import { goPackageName, manglePath } from '../mangle.ts';
import { readInput } from '../manifest.ts';
import { workspaceModule } from '../workspace.ts';

/** The file as the module `__main__`. */
function inputOf(file: string, optimize: 0 | 1 | 2): ModuleInput {
  let source: Uint8Array;
  try {
    source = readInput(file).bytes;
  } catch (error) {
    throw new UserError(`can't open file '${file}': ${messageOf(error)}`, 2);
  }
  return {
    source,
    filename: path.isAbsolute(file) ? path.basename(file) : file,
    moduleName: '__main__',
    isPackage: false,
    programId: '',
    goPackage: goPackageName('__main__'),
    goImportPath: `${workspaceModule}/py/${manglePath('__main__')}`,
    dialect: 'py2',
    optimize,
    trueDivision: false,
  };
}

function show(compiler: Compiler, work: () => string): void {
  try {
    process.stdout.write(work());
  } catch (error) {
    if (!(error instanceof PySyntaxError)) throw error;
    process.stderr.write(compiler.formatSyntaxError(error), 'latin1');
    process.exitCode = 1;
  }
}

/** Puts the Python lines as comments where the `//line` directives stood, which only Go needs. */
export function annotate(goText: string, source: Uint8Array): string {
  const python = Buffer.from(source).toString('utf8').split(/\r?\n/);
  const result: string[] = [];
  let shown = 0;
  let pending: string | null = null;
  for (const line of goText.split('\n')) {
    const number = Number(/^\/\/line .*:(\d+)$/.exec(line)?.[1] ?? 0);
    if (number > 0) {
      if (number !== shown) pending = `// ${number}: ${(python[number - 1] ?? '').trimEnd()}`;
      shown = number;
      continue;
    }
    if (pending !== null) result.push((/^\t*/.exec(line)?.[0] ?? '') + pending);
    pending = null;
    result.push(line);
  }
  return result.join('\n');
}

/** Prints the Go source that a file compiles to. */
export function goCommand(file: string, optimize: 0 | 1 | 2, compiler: Compiler): void {
  show(compiler, () => {
    const input = inputOf(file, optimize);
    const { goFiles } = compiler.compileModule(input);
    const texts = goFiles.map((goFile) => ({ name: goFile.name, text: annotate(goFile.text, input.source) }));
    if (texts.length === 1) return texts[0]?.text ?? '';
    return texts.map(({ name, text }) => `// ${name}\n${text}`).join('\n');
  });
}

/** Prints what one stage of the pipeline makes of a file. */
export function dumpCommand(file: string, stage: string, optimize: 0 | 1 | 2, compiler: Compiler): void {
  const dump = compiler.stages[stage];
  if (!dump) {
    const known = Object.keys(compiler.stages).join(', ');
    throw new UserError(`there is no stage ${JSON.stringify(stage)}; the stages are ${known}`, 2);
  }
  show(compiler, () => dump(inputOf(file, optimize)));
}
