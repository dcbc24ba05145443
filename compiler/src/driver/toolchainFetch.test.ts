/** Fetches a stand-in toolchain from a folder that is laid out like a module proxy. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Terminal } from './terminal.ts';
import { temporaryFolder } from './testing.ts';
import { compareVersions, hostPlatform } from './toolchain.ts';
import { fetchGo, moduleHash, proxyFrom } from './toolchainFetch.ts';

const terminal = new Terminal({ verbose: false, quiet: true, color: 'never' });
const version = '1.99.0';
const root = `golang.org/toolchain@v0.0.1-go${version}.${hostPlatform()}/`;
const files = {
  [`${root}bin/go`]: strToU8(`#!/bin/sh\necho go version go${version} test\n`),
  [`${root}src/_go.mod`]: strToU8('module std\n'),
  [`${root}VERSION`]: strToU8(`go${version}\n`),
};

/** A module proxy with that one zip. */
function makeProxy(): string {
  const folder = temporaryFolder();
  const place = path.join(folder, 'golang.org', 'toolchain', '@v');
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(place, `v0.0.1-go${version}.${hostPlatform()}.zip`), zipSync(files));
  return pathToFileURL(folder).href;
}

function pins(module: string) {
  return { version, archives: { [hostPlatform()]: { archive: 'sha256:none', module } } };
}

describe('fetching Go', () => {
  it('unpacks a toolchain whose hash is right', async () => {
    const cache = temporaryFolder();
    const env = { GRUMPY_CACHE: cache, GOPROXY: makeProxy() };
    const go = await fetchGo(env, terminal, pins(moduleHash(files)));
    expect(execFileSync(go, { encoding: 'utf8' })).toContain(version);
    expect(readFileSync(path.join(cache, 'toolchain', `go${version}`, 'src', 'go.mod'), 'utf8')).toBe(
      'module std\n',
    );
  });

  it('refuses one whose hash is wrong, and leaves nothing behind', async () => {
    const cache = temporaryFolder();
    const env = { GRUMPY_CACHE: cache, GOPROXY: makeProxy() };
    await expect(fetchGo(env, terminal, pins('h1:wrong='))).rejects.toThrow(
      /hash is h1:.* but h1:wrong= was expected/,
    );
    expect(existsSync(path.join(cache, 'toolchain', `go${version}`))).toBe(false);
    expect(readdirSync(path.join(cache, 'toolchain'))).toEqual([]);
  });

  it('says what to install when nothing can be reached', async () => {
    const env = { GRUMPY_CACHE: temporaryFolder(), GOPROXY: 'http://127.0.0.1:1' };
    const attempt = fetchGo(env, terminal, pins('h1:x='));
    await expect(attempt).rejects.toThrow(/Go 1\.\d+ or newer is needed[\s\S]*Install Go[\s\S]*GRUMPY_GO/);
  });
});

it('knows the hash of a module zip as Go computes it', () => {
  // From go.sum's definition: sha256 over "hex(sha256(content))  name\n" in the order of the names.
  expect(moduleHash({ b: strToU8('2'), a: strToU8('1') })).toBe(
    moduleHash({ a: strToU8('1'), b: strToU8('2') }),
  );
  expect(moduleHash({})).toBe('h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
});

it('finds the proxy in GOPROXY', () => {
  expect(proxyFrom('https://a.example/,direct')).toBe('https://a.example');
  expect(proxyFrom('off')).toBeNull();
  expect(proxyFrom(undefined)).toBeNull();
});

it('compares versions by number', () => {
  expect(compareVersions('1.9', '1.24')).toBeLessThan(0);
  expect(compareVersions('1.24', '1.24.0')).toBe(0);
});
