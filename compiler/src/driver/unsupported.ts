/**
 * What can't work in a compiled program: modules of CPython that are C code (the runtime's own table,
 * whose reasons its ImportErrors show) and functions that ask for what Grumpy does not have.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runtimeFolder } from './identity.ts';

/** Reasons by module name. */
export function unsupportedModules(): ReadonlyMap<string, string> {
  const text = readFileSync(path.join(runtimeFolder(), 'py', 'unsupported_modules.txt'), 'utf8');
  const pairs = text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line): [string, string] => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), line.slice(colon + 2)];
    });
  return new Map(pairs);
}

const noTrace = 'accepted, but compiled code reports nothing to it';
const noFork = 'a program with many system threads cannot fork; subprocess works';

/** Reasons by dotted name. */
export const unsupportedNames: ReadonlyMap<string, string> = new Map([
  ['os.fork', noFork],
  ['os.forkpty', noFork],
  ['posix.fork', noFork],
  ['pty.fork', noFork],
  ['sys.getrefcount', 'there are no reference counts'],
  ['sys.setdlopenflags', 'there are no C extension modules'],
  ['sys.settrace', noTrace],
  ['sys.setprofile', noTrace],
  ['threading.settrace', noTrace],
  ['threading.setprofile', noTrace],
  ['imp.load_dynamic', 'there are no C extension modules'],
  ['imp.load_compiled', 'bytecode is not run'],
  ['gc.get_objects', 'the collector does not tell which objects there are'],
  ['gc.get_referrers', 'the collector does not tell who refers to an object'],
  ['marshal.load', 'marshalled code objects hold bytecode, which is not run'],
]);
