import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { goFlags, userGoFlags } from './goFlags.ts';

describe('GOFLAGS', () => {
  it('keeps build tags and drops what would change how Grumpy builds', () => {
    const env = { GOENV: 'off', GOFLAGS: "-mod=vendor -tags=a,b '--tags=c d' -race -modcacherw" };
    expect(userGoFlags(env)).toBe("-tags=a,b '--tags=c d' -modcacherw");
    expect(goFlags('-mod=mod', { GOENV: 'off', GOFLAGS: '-tags=x -v' })).toBe(
      '-buildvcs=false -mod=mod -tags=x',
    );
  });

  it('are never empty, which Go would take for none', () => {
    expect(goFlags('', { GOENV: 'off' })).toBe('-buildvcs=false');
  });

  it('come from what `go env -w` wrote where the environment has none', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'grumpy-goenv-'));
    try {
      const file = path.join(folder, 'env');
      writeFileSync(file, 'GOPRIVATE=example.com\nGOFLAGS=-tags=written\n');
      expect(userGoFlags({ GOENV: file })).toBe('-tags=written');
      expect(userGoFlags({ GOENV: file, GOFLAGS: '-tags=given' })).toBe('-tags=given');
      expect(userGoFlags({ GOENV: path.join(folder, 'none') })).toBe('');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
