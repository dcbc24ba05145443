import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findOracle } from '../../tests/conformance/oracle.ts';
import { projectRoot } from '../../tests/conformance/programs.ts';
import { parseModule } from '../../compiler/src/syntax/parse.ts';
import { rowProgram, runRows } from './program.ts';
import { compare, microReport } from './report.ts';
import { parseRows, readRowFiles } from './rows.ts';

const files = readRowFiles(path.join(projectRoot, 'bench', 'micro', 'rows'));

describe('rows', () => {
  it('finds names, setups and kinds of code', () => {
    const file = parseRows('x', '# comment\n* def f(): pass¶g = f\nadd :: a = 1; b = 2 :: a + b\n');
    expect(file.top).toEqual(['def f(): pass', 'g = f']);
    expect(file.rows).toEqual([
      { name: 'add', setup: ['a = 1; b = 2'], names: ['a', 'b'], code: ['a + b'], isExpression: true },
    ]);
    expect(parseRows('x', 'set :: d = {} :: d[1] = 2').rows[0]?.isExpression).toBe(false);
  });

  it('says which line is wrong', () => {
    expect(() => parseRows('x', '\nadd :: a + b')).toThrow('x.rows:2: a row is');
    expect(() => parseRows('x', 'a :: b = 1 :: b\na :: b = 1 :: b')).toThrow('two rows are named "a"');
  });

  it('are programs that Python parses', () => {
    for (const file of files) {
      const bytes = new TextEncoder().encode(rowProgram(file));
      expect(parseModule(bytes, file.name).module.body.length).toBeGreaterThan(file.rows.length);
    }
    expect(files.flatMap((file) => file.rows).length).toBeGreaterThan(600);
  });
});

describe('the program', () => {
  it('prints nanoseconds and a hash of the value', () => {
    const file = parseRows('x', 'add :: a = 1; b = 2 :: a + b\nset :: d = {} :: d[1] = 2\n');
    const lines = runRows([findOracle(), '-c', rowProgram(file)], 0.0001, [0, 1]);
    expect([...lines.keys()]).toEqual([0, 1]);
    expect(lines.get(0)?.ns).toBeGreaterThan(0);
    expect(lines.get(0)?.hash).not.toBe(lines.get(1)?.hash);
  });
});

describe('the report', () => {
  it('shows ratios, slow rows, means, and values that differ', () => {
    const fast = compare({ name: 'a/fast', grumpy: [1, 2], cpython2: [6, 6], agrees: true });
    const slow = compare({ name: 'b/slow', grumpy: [4], cpython2: [1], agrees: false });
    const text = microReport([fast, slow], 0.8);
    expect(text).toMatch(/a\/fast +1\.5 +6\.0 +4\.00 +3\.00-6\.00/);
    expect(text).toMatch(/below 0\.8:\n[^]*b\/slow/);
    expect(text).toMatch(/all +2 +1\.00/);
    expect(text).toContain('differs: b/slow');
    expect(microReport([fast], 0.8)).toContain('none of 1 below 0.8');
  });
});
