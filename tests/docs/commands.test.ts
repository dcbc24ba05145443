/**
 * Checks the documents. Their links to files lead somewhere, and the commands that they show work: every
 * fenced block marked `sh check` is run, line by line, in one copy of the project's folder a document.
 *
 * What surprises: `npx grumpy` is a shell function here that runs the copy's own bundle, because npx
 * wants a real installation; that the real one works is checked by .ci/run.
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { goCacheFolder } from '../../compiler/src/driver/cacheFolder.ts';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const scratch = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'grumpy-docs-')));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function documents(): string[] {
  const inDocs = readdirSync(path.join(root, 'docs')).filter((name) => name.endsWith('.md'));
  const atRoot = readdirSync(root).filter((name) => name.endsWith('.md'));
  return [...atRoot, ...inDocs.map((name) => `docs/${name}`)].sort();
}

/** The command lines of a document that are to be run; `npm ci` is left out, it has been run by now. */
export function checkedCommands(text: string): string[] {
  const blocks = [...text.matchAll(/^```sh check\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');
  return blocks
    .flatMap((block) => block.split('\n'))
    .filter((line) => line.trim() !== '' && line !== 'npm ci');
}

/** A folder that is like a clone after `npm ci`. */
function makeClone(): string {
  const clone = path.join(scratch, 'clone');
  for (const part of ['package.json', 'README.md', 'dist', 'examples', 'runtime', 'docs']) {
    cpSync(path.join(root, part), path.join(clone, part), { recursive: true });
  }
  symlinkSync(realpathSync(path.join(root, 'node_modules')), path.join(clone, 'node_modules'));
  return clone;
}

describe.each(documents())('%s', (document) => {
  const commands = checkedCommands(readFileSync(path.join(root, document), 'utf8'));
  if (commands.length === 0) {
    it('shows no commands to check', () => expect(commands).toEqual([]));
    return;
  }
  const clone = makeClone();
  it.each(commands)('%s', (line) => {
    const env = { ...process.env, GRUMPY_CACHE: path.join(scratch, 'cache'), GOCACHE: goCacheFolder() };
    const script = `npx() { shift; '${process.execPath}' dist/grumpy.js "$@"; }\n${line}`;
    const out = execFileSync('bash', ['-euo', 'pipefail', '-c', script], {
      cwd: clone,
      env,
      encoding: 'utf8',
    });
    expect(out).toBeTypeOf('string');
  });
});

/** Links to files of the project that a document holds, in Markdown's form. */
function localLinks(text: string): string[] {
  const outsideCode = text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
  return [...outsideCode.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
    .map((match) => match[1] ?? '')
    .filter((link) => !/^\w+:/.test(link));
}

it.each(documents())('%s links to files that exist', (document) => {
  const text = readFileSync(path.join(root, document), 'utf8');
  const broken = localLinks(text).filter(
    (link) => !existsSync(path.join(root, path.dirname(document), link)),
  );
  expect(broken).toEqual([]);
});
