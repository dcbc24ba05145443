/** What every command of package.json does with `--help` and with an option that it doesn't have. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../tests/conformance/programs.ts';

const { scripts } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const commands = Object.entries(scripts).flatMap(([name, script]) => {
  const [, program] = /^node tools\/run-ts\.mjs (\S+)$/.exec(script) ?? [];
  return program === undefined || name === 'prepare' ? [] : [[name, program] as const];
});

function run(program: string, option: string) {
  return spawnSync(process.execPath, ['tools/run-ts.mjs', program, option], {
    cwd: projectRoot,
    encoding: 'utf8',
    timeout: 60_000,
  });
}

describe.each(commands)('npm run %s', (name, program) => {
  it('says how it is called', () => {
    const { stdout, stderr, status } = run(program, '--help');
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout).toContain(`npm run ${name}`);
  });

  it('refuses an unknown option in one line', () => {
    const { stdout, stderr, status } = run(program, '--no-such-option');
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toBe("Unknown option '--no-such-option'; --help says what there is\n");
  });
});
