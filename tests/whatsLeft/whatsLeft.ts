/**
 * `npm run whats-left [-- --record] [--quiet] [MODULE…]`: prints what Grumpy's built-in types, functions and exceptions
 * lack in comparison with CPython 2.7.18: names, attributes, and how calls fail. With modules named, looks at those
 * instead; `--modules` means all that have recorded facts. `--record` records anew what CPython says.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../conformance/programs.ts';
import { describeDifference, parseOmissions } from './facts.ts';
import {
  askGrumpy,
  askOracle,
  builtinsProbe,
  moduleProbe,
  omissionsFile,
  recordedModules,
  whatsLeft,
} from './probes.ts';
import type { Probe } from './probes.ts';

async function record(probe: Probe): Promise<void> {
  mkdirSync(path.dirname(probe.recorded), { recursive: true });
  writeFileSync(probe.recorded, await askOracle(probe));
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { record: { type: 'boolean' }, quiet: { type: 'boolean' }, modules: { type: 'boolean' } },
  });
  const modules = values.modules ? recordedModules() : positionals;
  const probes = modules.length > 0 ? modules.map(moduleProbe) : [builtinsProbe];
  for (const probe of probes) if (values.record || !existsSync(probe.recorded)) await record(probe);
  const omissions = parseOmissions(readFileSync(omissionsFile, 'utf8'));
  const answers = await askGrumpy(probes, path.join(projectRoot, '.cache', 'whats-left'));
  let missing = 0;
  for (const { name, recorded } of probes) {
    const { text, complaint } = answers.get(name) ?? { text: '', complaint: 'not built' };
    const left = whatsLeft(readFileSync(recorded, 'utf8'), text, omissions);
    missing += left.length + (complaint === '' ? 0 : 1);
    if (complaint !== '') console.log(`${name}: ${complaint.trimEnd()}`);
    if (!values.quiet) for (const difference of left) console.log(describeDifference(difference));
    if (probes.length > 1) console.log(`${name}: ${left.length} missing`);
  }
  console.log(`${missing} missing`);
  process.exitCode = missing === 0 ? 0 : 1;
}

await main();
