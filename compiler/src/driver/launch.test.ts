import { expect, it } from 'vitest';
import { escapeBytes, launchText, resolveFile } from './launch.ts';
import { plainPython } from './request.ts';

const rules = [
  { logical: 'a.py', actual: './x/a.py' },
  { logical: '<stdlib>/', actual: '/lib/' },
  { logical: '<path0>/', actual: '/app/' },
  { logical: '', actual: '/app/' },
];

it('resolves logical names by the first rule that fits', () => {
  expect(resolveFile(rules, 'a.py')).toBe('./x/a.py');
  expect(resolveFile(rules, '<path0>/a.py')).toBe('/app/a.py');
  expect(resolveFile(rules, 'pkg/m.py')).toBe('/app/pkg/m.py');
  expect(resolveFile(rules, '<stdlib>/os.py')).toBe('/lib/os.py');
  expect(resolveFile(rules, '<string>')).toBe('<string>');
  expect(resolveFile(rules, '/abs/m.py')).toBe('/abs/m.py');
});

it('writes one line a fact, whatever the values hold', () => {
  const text = launchText({
    argv0: 'a\nb%.py',
    rawArguments: [Buffer.from([0x61, 0xff, 0x25])],
    path: ['', '/é'],
    files: [{ logical: 'a\tb', actual: 'c' }],
    mainFile: null,
    mainPackage: '',
    executable: '/g',
    prefix: null,
    python: { ...plainPython, flags: { optimize: 2 }, warnOptions: ['ignore'], hashSeed: '7' },
    ioEncoding: 'utf-8',
  });
  expect(text.split('\n')).toEqual([
    'argv0=a%0Ab%25.py',
    'arg=a%FF%25',
    'path=',
    'path=/é',
    'file=a%09b\tc',
    'package=',
    'executable=/g',
    'flag.optimize=2',
    'hashseed=7',
    'warnoption=ignore',
    'ioencoding=utf-8',
  ]);
});

it('escapes every byte that is not plain', () => {
  expect(escapeBytes(Buffer.from('é\n~'))).toBe('%C3%A9%0A~');
});
