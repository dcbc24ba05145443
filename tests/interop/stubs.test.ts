/** The stubs of all of Go's standard library, and of what a program imports, as a type checker sees them: pyright. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Project } from '../cli/grumpy.ts';

const require = createRequire(import.meta.url);
const pyright = path.join(path.dirname(require.resolve('pyright/package.json')), 'index.js');
const project = new Project({
  'pyrightconfig.json': JSON.stringify({
    stubPath: 'typings',
    pythonVersion: '3.13',
    reportMissingModuleSource: false,
  }),
  'program.py': [
    'from __go__.net.http import ListenAndServe, HandlerFunc, Header, Cookie, Request',
    'from __go__ import strings, time, Chan, go',
    '',
    'class Handler(object):',
    '    def ServeHTTP(self, w, r):',
    "        w.Write('hello')",
    '',
    "ListenAndServe(':8080', Handler())",
    'ListenAndServe(8080, Handler())',
    "ListenAndServe(':8080', 'no handler')",
    "names: list[str] = [s for s in strings.Split('a,b', ',')]",
    "strings.Splitt('a', ',')",
    "c = Cookie(Name='n', MaxAge='5')",
    'wait: float = (time.Second * 2).Seconds()',
    "header = Header({'k': ['v']})",
    'import datetime',
    'moment: datetime.datetime = time.Time(datetime.datetime.now()).datetime()',
    'time.Now().Add(datetime.timedelta(1)).Before(moment)',
    '',
  ].join('\n'),
});
afterAll(() => project.remove());

/** What pyright says: `line: rule` for each error. */
function check(target: string): string[] {
  const args = [pyright, '--outputjson', target];
  const { stdout } = spawnSync(process.execPath, args, {
    cwd: project.folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 300_000,
  });
  const report = JSON.parse(stdout) as {
    summary: { filesAnalyzed: number };
    generalDiagnostics: {
      file: string;
      severity: string;
      range: { start: { line: number } };
      rule?: string;
      message: string;
    }[];
  };
  expect(report.summary.filesAnalyzed).toBeGreaterThan(0);
  return report.generalDiagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ range, rule }) => `${range.start.line + 1}: ${rule ?? ''}`);
}

describe('stubs', () => {
  it('of what a program imports let pyright find its mistakes', () => {
    project.write({ 'imports.py': 'from __go__ import strings, time\nfrom __go__.net.http import Get\n' });
    expect(project.grumpy(['stubs', 'imports.py', '-o', 'typings'])).toMatchObject({ err: '', code: 0 });
    expect(check('program.py')).toEqual([
      '9: reportArgumentType',
      '10: reportArgumentType',
      '12: reportAttributeAccessIssue',
      '13: reportArgumentType',
    ]);
  }, 700_000);

  it('of the whole standard library are without a mistake', () => {
    expect(project.grumpy(['stubs', '-o', 'typings'])).toMatchObject({ err: '', code: 0 });
    expect(check('typings')).toEqual([]);
  }, 700_000);
});
