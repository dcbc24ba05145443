/** `grumpy build`, `go` and `dump`, and the cache behind them. */
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Project } from './grumpy.ts';

const project = new Project({
  'app.py': 'import sys\nimport part\nprint part.name(), sys.argv[1:]\nassert 0, "checked"\n',
  'part.py': 'def name():\n    return "part of " + __name__\n',
  'folder/__main__.py': 'import inner\n',
  'folder/inner.py': 'print "inner"\n',
  'bad.py': 'x = =\n',
});
afterAll(() => project.remove());

describe('build', () => {
  it('makes an executable that runs alone, anywhere', () => {
    expect(project.grumpy(['build', 'app.py', '-o', 'out/app'])).toMatchObject({ out: '', err: '', code: 0 });
    const other = new Project();
    copyFileSync(project.file('out/app'), other.file('app'));
    const { out, err, code } = other.run(other.file('app'), ['a', 'b'], { env: { PATH: '' } });
    expect(out).toBe("part of part ['a', 'b']\n");
    expect(err).toBe(
      'Traceback (most recent call last):\n  File "app.py", line 4, in <module>\nAssertionError: checked\n',
    );
    expect(code).toBe(1);
    other.remove();
  });

  it('holds no path of this machine', () => {
    const binary = readFileSync(project.file('out/app')).toString('latin1');
    expect(binary).not.toContain(project.folder);
    expect(binary).not.toContain(project.cache);
  });

  it('-O goes into the executable', () => {
    project.grumpy(['build', '-O', 'app.py', '-o', 'optimized']);
    expect(project.run(project.file('optimized'), [])).toMatchObject({
      out: 'part of part []\n',
      err: '',
      code: 0,
    });
  });

  it('takes a folder with a __main__, and names the executable after the program', () => {
    expect(project.grumpy(['build', 'folder', '-o', 'f']).code).toBe(0);
    expect(project.run(project.file('f'), []).out).toBe('inner\n');
    project.grumpy(['build', 'part.py']);
    expect(existsSync(project.file('part'))).toBe(true);
  });

  it('refuses to overwrite a folder or the program', () => {
    expect(project.grumpy(['build', 'folder'])).toMatchObject({
      err: expect.stringContaining('is a folder'),
      code: 2,
    });
    expect(project.grumpy(['build', 'app.py', '-o', 'app.py'])).toMatchObject({ code: 2 });
  });

  it('takes in what --include names', () => {
    project.write({
      'plug/__init__.py': '',
      'plug/deep/__init__.py': '',
      'plug/deep/one.py': 'print "one of", __package__\n',
      'loads.py': 'def load(name):\n    return __import__("plug.deep." + name)\nload("one")\n',
    });
    expect(project.grumpy(['build', 'loads.py', '--include', 'plug.*', '-o', 'out/loads']).code).toBe(0);
    expect(project.run(project.file('out/loads'), []).out).toBe('one of None\n');
    expect(project.grumpy(['build', 'loads.py', '--include', 'plugs', '-o', 'out/loads'])).toMatchObject({
      err: 'grumpy: --include: no module named plugs\n',
      code: 2,
    });
  });

  it('builds for other systems', () => {
    expect(project.grumpy(['build', 'app.py', '--os=windows', '--arch=amd64', '-o', 'app.exe']).err).toBe('');
    expect(readFileSync(project.file('app.exe')).subarray(0, 2).toString()).toBe('MZ');
  }, 240_000);

  it('a hello is at most 5 MB, stripped unless --debug asks for symbols', () => {
    project.write({ 'hello.py': 'print "hello"\n' });
    project.grumpy(['build', 'hello.py', '-o', 'plain']);
    expect(statSync(project.file('plain')).size).toBeLessThan(5_000_000);
    project.grumpy(['build', 'hello.py', '--strip', '-o', 'stripped']);
    expect(statSync(project.file('stripped')).size).toBe(statSync(project.file('plain')).size);
  });

  it('puts into the executable what --data names', () => {
    project.write({
      'shop/__init__.py': 'import os\nHERE = os.path.dirname(os.path.abspath(__file__))\n',
      'shop/forms/a.txt': 'form a\n',
      'shop/forms/deep/b.bin': '\0b',
      'shop/forms/code.py': '',
      'shop/forms/.hidden': '',
      'words.txt': 'one\ntwo\n',
      'elsewhere.txt': 'moved\n',
      'data.py': `
import glob, io, os, pkgutil, shop, shutil, sys
os.chdir('/')
forms = os.path.join(shop.HERE, 'forms')
print open(os.path.join(forms, 'a.txt')).readlines(), io.open(forms + '/a.txt').read(), len(open(forms + '/deep/b.bin', 'rb').read())
print sorted(os.listdir(forms)), [os.path.basename(name) for name in glob.glob(forms + '/*.txt')]
print [(dirs, files) for _, dirs, files in os.walk(forms)]
print os.path.isdir(forms), os.path.isfile(forms), os.path.getsize(forms + '/a.txt'), os.access(forms + '/a.txt', os.R_OK)
print repr(pkgutil.get_data('shop', 'forms/a.txt')), os.read(os.open(os.path.join(sys.path[0], 'words.txt'), os.O_RDONLY), 3)
print open(os.path.join(os.path.dirname(__file__), 'place', 'new.txt')).read(),
for what in lambda: open(forms + '/none'), lambda: open(forms + '/a.txt', 'w'), lambda: os.listdir(forms + '/a.txt'), lambda: pkgutil.get_data('shop', 'none'):
    try:
        what()
    except EnvironmentError as error:
        print type(error).__name__, error.strerror
shutil.copy(forms + '/a.txt', sys.argv[1])
print open(sys.argv[1]).read(),
`,
    });
    const data = ['--data', 'shop/forms', '--data', 'words.txt', '--data', 'elsewhere.txt=place/new.txt'];
    expect(project.grumpy(['build', 'data.py', ...data, '-o', 'out/data'])).toMatchObject({
      err: '',
      code: 0,
    });
    const other = new Project();
    copyFileSync(project.file('out/data'), other.file('moved'));
    const { out, err } = other.run(other.file('moved'), [other.file('copy')]);
    expect(err).toBe('');
    expect(out.split('\n')).toEqual([
      "['form a\\n'] form a",
      '2',
      "['a.txt', 'deep'] ['a.txt']",
      "[(['deep'], ['a.txt']), ([], ['b.bin'])]",
      'True False 7 True',
      "'form a\\n' one",
      'moved',
      'IOError No such file or directory',
      'IOError No such file or directory',
      'OSError Not a directory',
      'IOError No such file or directory',
      'form a',
      '',
    ]);
    other.remove();
  });

  it.each([
    [['--data', 'none'], 'grumpy: --data none: no such file or folder\n'],
    [['--data', '/etc/passwd'], 'it lies in no folder of the program; /etc/passwd=PLACE says where'],
    [['--data', 'app.py=../x'], 'its place is a path below the folder of the program'],
    [['--data', 'folder'], 'there are no data files in it'],
    [['--lib', '--data', 'app.py'], '--data is for executables'],
  ])('refuses %j', (options, message) => {
    const { err, code } = project.grumpy(['build', 'app.py', ...options, '-o', 'out/refused']);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });

  it('a bad program leaves the old executable alone, and nothing beside it', () => {
    const before = readdirSync(project.folder).sort();
    expect(project.grumpy(['build', 'bad.py', '-o', 'plain'])).toMatchObject({
      err: '  File "bad.py", line 1\n    x = =\n        ^\nSyntaxError: invalid syntax\n',
      code: 1,
    });
    expect(readdirSync(project.folder).sort()).toEqual(before);
  });
});

describe('go and dump', () => {
  it('go prints Go with the Python lines as comments', () => {
    const { out, code } = project.grumpy(['go', 'part.py']);
    expect(out).toMatch(/^(\/\/.*\n)*\n*package /);
    expect(out).toContain('return "part of " + __name__');
    expect(code).toBe(0);
  });

  it.each(['tokens', 'ast', 'scopes', 'ir'])('dump --stage=%s prints something', (stage) => {
    const { out, err, code } = project.grumpy(['dump', `--stage=${stage}`, 'part.py']);
    expect(err).toBe('');
    expect(out).toContain('name');
    expect(code).toBe(0);
  });

  it('both report a bad source as a run does', () => {
    expect(project.grumpy(['go', 'bad.py'])).toMatchObject({
      out: '',
      err: expect.stringContaining('SyntaxError'),
      code: 1,
    });
  });
});

describe('the cache', () => {
  it('starts an unchanged program without Go, and says so', () => {
    project.write({ 'c.py': 'print "cached"\n' });
    expect(project.grumpy(['c.py']).out).toBe('cached\n');
    const { out, err } = project.grumpy(['--verbose', 'c.py']);
    expect(out).toBe('cached\n');
    expect(err).toMatch(/^grumpy \d+\.\d\ds starting .*\n$/);
  });

  it('has one executable a program and nothing half done', () => {
    const programs = path.join(project.cache, 'programs');
    const folders = readdirSync(programs).filter((name) => !name.endsWith('.lock'));
    expect(folders).toEqual(readdirSync(programs));
    for (const folder of folders) {
      const bin = path.join(programs, folder, 'bin');
      if (existsSync(bin)) expect(readdirSync(bin)).toHaveLength(1);
    }
  });

  it('survives a build that is killed, and builds side by side', async () => {
    project.write({ 'd.py': 'print "whole"\n' });
    const killed = project.start(['d.py']);
    await new Promise((resolve) => setTimeout(resolve, 250));
    process.kill(-(killed.pid ?? 0), 'SIGKILL');
    const outputs = await Promise.all(
      ['d.py', 'd.py', 'c.py'].map((name) => {
        const child = project.start([name]);
        let out = '';
        child.stdout?.on('data', (data: Buffer) => void (out += data.toString()));
        return new Promise<string>((resolve) => child.on('close', () => resolve(out)));
      }),
    );
    expect(outputs).toEqual(['whole\n', 'whole\n', 'cached\n']);
  });

  it('clean empties it, and programs run again', () => {
    expect(project.grumpy(['clean']).out).toMatch(/^\d+\.\d MB removed/);
    expect(existsSync(path.join(project.cache, 'programs'))).toBe(false);
    expect(project.grumpy(['c.py']).out).toBe('cached\n');
  });
});
