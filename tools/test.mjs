// `npm test`: every test there is, TypeScript's (vitest) and Go's (go test), and one line that sums them up.
// `npm test -- NAME…` passes names on to vitest and leaves Go's tests out.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const names = process.argv.slice(2);

function vitest() {
  const folder = join(root, '.cache');
  const report = join(folder, `vitest-${process.pid}.json`);
  mkdirSync(folder, { recursive: true });
  const args = [
    'vitest',
    'run',
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { status } = spawnSync('npx', [...args, ...names], { cwd: root, stdio: 'inherit' });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const {
    numPassedTests: passed,
    numFailedTests,
    numFailedTestSuites,
  } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(report);
  const failed = numFailedTests || numFailedTestSuites || (status === 0 ? 0 : 1);
  return { passed, failed };
}

/** Runs a Go module's tests; each test counts, and a package that doesn't build counts as one failure. */
function goTest(folder) {
  const { stdout, status } = spawnSync('go', ['test', '-json', './...'], {
    cwd: join(root, folder),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let passed = 0;
  let failed = 0;
  const output = new Map();
  for (const line of (stdout ?? '').split('\n')) {
    if (!line.startsWith('{')) {
      if (line) console.log(line);
      continue;
    }
    const event = JSON.parse(line);
    const key = `${event.Package} ${event.Test ?? ''}`;
    if (event.Action === 'output') output.set(key, (output.get(key) ?? '') + event.Output);
    if (event.Action === 'build-output') process.stdout.write(event.Output);
    if (event.Action === 'pass' && event.Test) passed++;
    if (event.Action === 'fail') {
      if (event.Test) failed++;
      process.stdout.write(output.get(key) ?? '');
    }
  }
  return { passed, failed: failed || (status === 0 ? 0 : 1) };
}

const results = [vitest()];
if (names.length === 0) results.push(goTest('runtime'));
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
