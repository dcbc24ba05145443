/** Modules that no import statement names are taken in where the program shows that it wants them. */
import path from 'node:path';
import { expect, it } from 'vitest';
import type { ModuleInput } from '../pipeline.ts';
import { Finder, type SourceModule } from './finder.ts';
import { FolderView } from './folderView.ts';
import { buildGraph } from './graph.ts';
import { temporaryFolder, testCompiler, writeFiles } from './testing.ts';

const files = {
  'email/__init__.py': 'import email.mime\n',
  'email/mime/__init__.py': '',
  'email/mime/text.py': '',
  'email/mime/image.py': '',
  'email/utils.py': '',
  'six.py': '',
  'vendor/__init__.py': '',
  'vendor/six.py': '',
  'Queue.py': '',
  'os.py': '',
  'posixpath.py': '',
  'htmlentitydefs.py': '',
  'repr.py': '',
};

function inputOf(module: SourceModule, source: string): ModuleInput {
  const { name, logical, isPackage } = module;
  const go = { goImportPath: `m/${name}`, goPackage: 'm', programId: '' };
  const flags = { optimize: 0, trueDivision: false, dialect: 'py2' } as const;
  return { moduleName: name, filename: logical, isPackage, source: Buffer.from(source), ...go, ...flags };
}

/** The modules and the missing ones of a program in the stand-in language. */
function graphOf(program: string): { modules: string[]; missing: string[] } {
  const folder = temporaryFolder();
  const texts: Record<string, string> = { ...files, 'main.py': program };
  writeFiles(folder, texts);
  const finder = new Finder(
    [{ folder, logical: '', native: false }],
    new FolderView(),
    path.join(folder, 'none'),
  );
  const { compiler } = testCompiler();
  const compile = (
    module: SourceModule,
  ): { input: ModuleInput; output: ReturnType<typeof compiler.compileModule> } => {
    const input = inputOf(module, texts[path.relative(folder, module.file)] ?? '');
    return { input, output: compiler.compileModule(input) };
  };
  const main = finder.find('main');
  if (main?.kind !== 'source') throw new Error('no main');
  const graph = buildGraph({ finder, compile }, main, '');
  const modules = graph.modules.map(({ input }) => input.moduleName).filter((name) => name !== 'main');
  return { modules, missing: graph.missing.map(({ name }) => name) };
}

it.each([
  ['import email', ['email', 'email.mime'], []],
  ['from email.MIMEText import MIMEText', ['email', 'email.mime', 'email.mime.text'], []],
  ['from email import Utils', ['email', 'email.mime', 'email.utils'], []],
  ['import email\nprint email.Utils.x', ['email', 'email.mime', 'email.utils'], []],
  ['from email.MIMENothing import x', ['email', 'email.mime'], ['email.MIMENothing']],
  ['from six.moves import queue, range', ['Queue', 'six'], []],
  ['from vendor.six.moves import reprlib', ['repr', 'vendor', 'vendor.six'], []],
  ['import six\nprint six.moves.html_entities', ['htmlentitydefs', 'six'], []],
  ['from os.path import join', ['os', 'posixpath'], []],
  ['import other.six.moves', [], ['other.six.moves']],
])('%s', (program, modules, missing) => {
  expect(graphOf(program)).toEqual({ modules, missing });
});
