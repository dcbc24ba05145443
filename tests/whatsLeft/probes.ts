/**
 * The probes: programs that print facts about the built-in types, or about one module, and where CPython's facts are
 * recorded.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildBundle } from '../../compiler/src/driver/index.ts';
import { findOracle } from '../conformance/oracle.ts';
import { projectRoot, testsRoot } from '../conformance/programs.ts';
import { run } from '../conformance/run.ts';
import { compareFacts, type Difference, type Omission, parseFacts } from './facts.ts';

const folder = path.join(testsRoot, 'whatsLeft');

/** One probe. */
export interface Probe {
  readonly name: string;
  /** The program. */
  readonly file: string;
  /** What CPython says. */
  readonly recorded: string;
}

/** The list of facts that may differ. */
export const omissionsFile = path.join(folder, 'omissions.txt');

/** The probe of the built-in types. */
export const builtinsProbe: Probe = {
  name: 'builtins',
  file: path.join(folder, 'probe', 'builtins.py'),
  recorded: path.join(folder, 'builtins.facts'),
};

/** The probe of a module; its program is written here. */
export function moduleProbe(name: string): Probe {
  const place = path.join(projectRoot, '.cache', 'whatsLeft');
  mkdirSync(place, { recursive: true });
  for (const helper of ['facts.py', 'module.py'])
    copyFileSync(path.join(folder, 'probe', helper), path.join(place, helper));
  const file = path.join(place, `of_${name.replaceAll('.', '_')}.py`);
  writeFileSync(file, `import ${name}\nfrom module import module_facts\nmodule_facts('${name}', ${name})\n`);
  return { name, file, recorded: path.join(folder, 'modules', `${name}.facts`) };
}

/** The modules that have recorded facts. */
export function recordedModules(): string[] {
  const modules = path.join(folder, 'modules');
  if (!existsSync(modules)) return [];
  return readdirSync(modules).map((file) => file.replace(/\.facts$/, ''));
}

/** How long a probe may run. */
const seconds = 120;

/** What CPython says. */
export async function askOracle(probe: Probe): Promise<string> {
  const cwd = path.dirname(probe.file);
  const outcome = await run({
    argv: [findOracle(), '-B', path.basename(probe.file)],
    cwd,
    stdin: '',
    seconds,
  });
  if (outcome.ending.kind !== 'exit' || outcome.ending.code !== 0) throw new Error(String(outcome.stderr));
  return String(outcome.stdout);
}

/** What Grumpy says; a probe that it can't build or that fails has only the facts up to there. */
export async function askGrumpy(
  probes: readonly Probe[],
  output: string,
): Promise<Map<string, { readonly text: string; readonly complaint: string }>> {
  const members = probes.map(({ name, file }) => ({ id: name, file, cwdRelativeName: path.basename(file) }));
  const bundle = await buildBundle(members, output);
  const answers = new Map<string, { text: string; complaint: string }>();
  for (const built of bundle.programs) {
    const probe = probes.find(({ name }) => name === built.id);
    if (!built.ok || bundle.executable === null || probe === undefined) {
      answers.set(built.id, { text: '', complaint: built.stderr });
      continue;
    }
    const command = { argv: [bundle.executable], cwd: path.dirname(probe.file), stdin: '', seconds };
    const outcome = await run({ ...command, env: built.env });
    const failed = outcome.ending.kind !== 'exit' || outcome.ending.code !== 0;
    answers.set(built.id, { text: String(outcome.stdout), complaint: failed ? String(outcome.stderr) : '' });
  }
  return answers;
}

/** What is left to do for a probe. */
export function whatsLeft(recorded: string, said: string, omissions: readonly Omission[]): Difference[] {
  return compareFacts(parseFacts(recorded), parseFacts(said), omissions);
}
