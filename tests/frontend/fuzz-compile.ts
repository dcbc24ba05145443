// `npm run fuzz:compile -- [--count N] [--seed S]`: what the runtime's front end makes of mutated strings must be what
// CPython 2.7's compile() makes of them, in each of its modes, with any flags, for str and for unicode.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCases } from './cases.ts';
import { difference } from './examine.ts';
import { GoFrontEnd, type GoMode, type GoQuestion } from './go-front-end.ts';
import { mutate } from './mutate.ts';
import { type Answer, findPython27, Oracle } from './oracle.ts';
import { Random } from './random.ts';
import { countOption } from '../../tools/options.ts';

const AT_ONCE = 200;
const MODES: readonly GoMode[] = ['exec', 'eval', 'eval', 'single', 'single'];
/** PyCF_DONT_IMPLY_DEDENT, division, print_function and unicode_literals, none most of the time. */
const FLAGS: readonly number[] = [0, 0, 0, 0x200, 0x200, 0x2000, 0x10000, 0x20000, 0x30200];
const root = process.env.GRUMPY_ROOT ?? process.cwd();

/** The bad sources, and pieces of one to four lines of programs, some of them without their last newline. */
function corpus(): string[] {
  const pieces = readCases().map(({ source }) => source);
  const folder = join(root, 'tests/lang');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((file) => file.endsWith('.py'))) {
    const lines = readFileSync(join(folder, name), 'latin1').split('\n');
    for (let at = 0; at < lines.length; at += 1 + (at % 4)) {
      const piece = lines.slice(at, at + 1 + (at % 4));
      pieces.push(
        piece.join('\n'),
        `${piece.map((line) => line.trim()).join('\n')}${at % 3 === 0 ? '\n' : ''}`,
      );
    }
  }
  return pieces;
}

function question(sources: readonly string[], random: Random): GoQuestion {
  let source = random.pick(sources);
  if (random.chance(70)) source = mutate(source, random);
  if (random.chance(30)) source = source.trimEnd();
  const unicode = random.chance(20);
  return {
    // compile() refuses NUL bytes before it looks at anything.
    source: source.replaceAll('\0', ''),
    filename: '<string>',
    mode: random.pick(MODES),
    flags: random.pick(FLAGS),
    unicode,
  };
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { count: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
  });
  const count = countOption('count', values.count);
  const seed = countOption('seed', values.seed, 0);
  const python = findPython27();
  if (python === null) {
    process.stderr.write('no CPython 2.7 found (set PYTHON27)\n');
    return 2;
  }
  const random = new Random(seed);
  const sources = corpus();
  const oracle = new Oracle<Answer>(python, 'compile_oracle.py');
  const go = new GoFrontEnd();
  let failures = 0;
  const compare = async (asked: GoQuestion): Promise<void> => {
    const [ours, theirs] = await Promise.all([go.ask(asked), oracle.ask(JSON.stringify(asked))]);
    const how = difference(ours, theirs);
    if (how === null) return;
    failures++;
    process.stdout.write(`--- ${JSON.stringify(asked)}\n    ${how}\n`);
  };
  for (let done = 0; done < count; done += AT_ONCE)
    await Promise.all(
      Array.from({ length: Math.min(AT_ONCE, count - done) }, () => compare(question(sources, random))),
    );
  oracle.close();
  go.close();
  process.stdout.write(`${count} sources, ${failures} failures (seed ${seed})\n`);
  return failures === 0 ? 0 : 1;
}

process.exitCode = await main();
