// `npm run fuzz:syntax -- [--count N] [--seed S] [--oracle] [--go] [--string] [--from FOLDER] [--generate]`: throws
// mutated sources at the front end, or with --generate random programs that parse but are full of later errors.
//
// Nothing but a `PySyntaxError` may come out, and soon. With --oracle each source is also given to CPython 2.7, with --go
// to the runtime's front end, which must give the same tree, error or warnings (and scopes); sources that differ
// are printed. With --string the sources are read as strings, as `-c` does, rather than as files.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCases } from './cases.ts';
import { difference, examine, examineScopes } from './examine.ts';
import { GoFrontEnd } from './go-front-end.ts';
import { type Answer, findPython27, Oracle } from './oracle.ts';
import { SourceGenerator } from './generate-source.ts';
import { mutate } from './mutate.ts';
import { Random } from './random.ts';
import { countOption } from '../../tools/options.ts';

const SLOW = 2000;
const root = process.env.GRUMPY_ROOT ?? process.cwd();
const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    oracle: { type: 'boolean', default: false },
    go: { type: 'boolean', default: false },
    string: { type: 'boolean', default: false },
    generate: { type: 'boolean', default: false },
    from: { type: 'string', default: join(root, 'tests/lang') },
  },
});

/** Pieces of real programs (our own, or those of --from), and the bad sources. */
function corpus(): string[] {
  const pieces = readCases().map(({ source }) => source);
  const folder = options.from;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.py'),
  );
  for (const name of names) {
    const lines = readFileSync(join(folder, name), 'latin1').split('\n');
    for (let at = 0; at < lines.length; at += 12) pieces.push(lines.slice(at, at + 12).join('\n'));
  }
  return pieces;
}

interface Found {
  failures: number;
}

function report(found: Found, source: string, how: string): void {
  found.failures++;
  process.stdout.write(`--- ${JSON.stringify(source)}\n    ${how}\n`);
}

function tryOne(source: string, found: Found): ReturnType<typeof examine> | null {
  const start = performance.now();
  const bytes = Buffer.from(source, 'latin1');
  try {
    return options.string ? examine(bytes, '<string>', 'string') : examine(bytes, 'fuzz.py');
  } catch (error) {
    report(found, source, error instanceof Error ? (error.stack ?? error.message) : String(error));
    return null;
  } finally {
    const took = performance.now() - start;
    if (took > SLOW) report(found, source, `took ${took.toFixed(0)} ms`);
  }
}

/** How many sources the runtime's front end is given at a time. */
const AT_ONCE = 200;

/** Has the runtime's front end say what it makes of sources, too. */
class GoComparison {
  private readonly go = new GoFrontEnd();
  private readonly asked: Promise<void>[] = [];
  constructor(private readonly found: Found) {}

  async compare(source: string, ours: Answer): Promise<void> {
    this.asked.push(this.one(source, ours));
    if (this.asked.length >= AT_ONCE) await this.wait();
  }

  private async one(source: string, ours: Answer): Promise<void> {
    const [filename, mode] = options.string
      ? (['<string>', 'exec'] as const)
      : (['fuzz.py', 'file'] as const);
    const scopes =
      ours.error === null
        ? examineScopes(Buffer.from(source, 'latin1'), filename, options.string ? 'string' : 'file')
        : null;
    const theirs = await this.go.ask({ source, filename, mode, write: mode === 'file' });
    const how = difference(ours, theirs) ?? (scopes === theirs.scopes ? null : 'scopes');
    if (how !== null) report(this.found, source, `Go: ${how}`);
  }

  async wait(): Promise<void> {
    await Promise.all(this.asked.splice(0));
  }

  async close(): Promise<void> {
    await this.wait();
    this.go.close();
  }
}

async function main(): Promise<number> {
  const count = countOption('count', options.count);
  const seed = countOption('seed', options.seed, 0);
  const random = new Random(seed);
  const sources = corpus();
  const generator = new SourceGenerator(random);
  const found: Found = { failures: 0 };
  const python = options.oracle ? findPython27() : null;
  const folder = mkdtempSync(join(tmpdir(), 'grumpy-fuzz-'));
  process.chdir(folder);
  const oracle =
    python === null ? null : new Oracle<Answer>(python, 'dump_oracle.py', options.string ? ['--string'] : []);
  const go = options.go ? new GoComparison(found) : null;
  for (let n = 0; n < count; n++) {
    const mutated = options.generate ? generator.program() : mutate(random.pick(sources), random);
    // `-c` can't be given a NUL.
    const source = options.string ? mutated.replaceAll('\0', '') : mutated;
    const ours = tryOne(source, found);
    if (ours === null) continue;
    await go?.compare(source, ours);
    if (oracle === null) continue;
    writeFileSync('fuzz.py', Buffer.from(source, 'latin1'));
    const theirs = await oracle.ask('fuzz.py');
    const how = difference(ours, theirs);
    if (how !== null) report(found, source, how);
  }
  oracle?.close();
  await go?.close();
  rmSync(folder, { recursive: true });
  process.stdout.write(`${count} sources, ${found.failures} failures (seed ${seed})\n`);
  return found.failures === 0 ? 0 : 1;
}

process.exitCode = await main();
