/**
 * The standard library out of the npm package `pypyjs`, for machines without CPython 2.7: a folder in
 * the cache that holds 2.7's own modules as the package has them.
 *
 * What surprises: the package keeps some modules as text inside `index.json`, and mixes PyPy's
 * replacements of CPython's C modules with the library; those are left out, since Grumpy has such
 * modules in Go. What the package lacks (threads, processes) or has in terms of PyPy's own modules comes from
 * Grumpy's folder `library/`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { codeOf } from './errors.ts';
import { contentHash } from './hash.ts';
import { packageRoot } from './identity.ts';

/** Top-level names that are PyPy's own: replacements of C modules, its tools and extensions. */
const pypyOnly = new Set(
  [
    '__init__ _audioop_build _codecs_cn _codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr _codecs_tw _collections',
    '_csv _ctypes_test _curses _curses_build _curses_panel _elementtree _functools _gdbm_build _marshal _md5',
    '_pwdgrp_build _pypy_interact _pypy_irc_topic _pypy_testcapi _pypy_wait _scproxy _sha _sha256 _sha512 _sqlite3',
    '_sqlite3_build _structseq _syslog_build _testcapi cPickle cStringIO ctypes_config_cache datetime dbm',
    'future_builtins gdbm greenlet grp identity_dict marshal pwd pyrepl resource stackless syslog tputil',
  ].flatMap((line) => line.split(' ')),
);

interface Index {
  readonly preload: Readonly<Record<string, string>>;
}

function packageFolder(): { folder: string; version: string } | null {
  try {
    const manifest = createRequire(import.meta.url).resolve('pypyjs/package.json');
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
    return { folder: path.join(path.dirname(manifest), 'lib', 'modules'), version };
  } catch {
    return null; // Not installed.
  }
}

/** Grumpy's own modules for what the package lacks: path inside the library → what it holds. */
function ownFiles(): [string, Uint8Array][] {
  const folder = path.join(packageRoot(), 'library');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.py'),
  );
  return names.sort().map((name) => [name.replaceAll('\\', '/'), readFileSync(path.join(folder, name))]);
}

/** The library's files; a later one of the same path takes the place of an earlier one. */
function* libraryFiles(folder: string): Generator<[string, Uint8Array]> {
  const isLibrary = (file: string): boolean => !pypyOnly.has((file.split('/')[0] ?? '').replace(/\.py$/, ''));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const full = path.join(entry.parentPath, entry.name);
    const file = path.relative(folder, full).replaceAll('\\', '/');
    if (entry.isFile() && entry.name !== 'index.json' && isLibrary(file)) yield [file, readFileSync(full)];
  }
  const index = JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8')) as Index;
  for (const [name, text] of Object.entries(index.preload)) {
    const file = `${name.replaceAll('.', '/')}.py`;
    if (isLibrary(file)) yield [file, Buffer.from(text)];
  }
  yield* ownFiles();
}

/** Writes the library beside its place and moves it there, so that nobody sees half of one. */
function makeLibrary(from: string, target: string): void {
  const fresh = `${target}.${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  for (const [file, bytes] of libraryFiles(from)) {
    const full = path.join(fresh, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, bytes);
  }
  try {
    renameSync(fresh, target);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(codeOf(error))) throw error; // else another process made it
  }
}

/** The library's folder inside the cache, made on first use; null when the package is not installed. */
export function pypyjsLibrary(cache: string): string | null {
  const found = packageFolder();
  if (!found || !existsSync(path.join(found.folder, 'index.json'))) return null;
  const edition = contentHash([...pypyOnly].join(' '), ...ownFiles().flat()).slice(0, 12);
  const target = path.join(cache, 'library', `pypyjs-${found.version}-${edition}`);
  if (!existsSync(target)) makeLibrary(found.folder, target);
  return target;
}
