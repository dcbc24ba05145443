// Every bad source must give exactly what CPython 2.7 writes for it.
import { describe, expect, test } from 'vitest';
import { formatSyntaxError } from '../../compiler/src/diagnostics/format.ts';
import { PySyntaxError } from '../../compiler/src/diagnostics/syntax-error.ts';
import { analyze } from '../../compiler/src/scope/analyze.ts';
import { parseModule } from '../../compiler/src/syntax/parse.ts';
import { caseFiles, readCaseFile } from './cases.ts';

function stderrFor(source: string): string {
  try {
    analyze(parseModule(Buffer.from(source, 'latin1'), 'case.py'));
    return 'accepted';
  } catch (error) {
    if (error instanceof PySyntaxError) return formatSyntaxError(error);
    throw error;
  }
}

for (const file of caseFiles())
  describe(file, () => {
    for (const { name, source, stderr } of readCaseFile(file))
      test(name, () => {
        expect(stderr).not.toBe('');
        expect(stderrFor(source)).toBe(stderr);
      });
  });
