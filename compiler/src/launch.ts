/**
 * The file behind the `grumpy` command, dist/grumpy.js: runs the bundled compiler beside it from the code that V8 made
 * of it when it was bundled, which saves parsing half a megabyte at every start.
 *
 * What surprises: another version of Node refuses that code, and parses.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/** All of the compiler, as tools/bundle.ts wraps it. */
type Bundle = (require: NodeJS.Require, moduleUrl: string) => void;

const folder = path.dirname(fileURLToPath(import.meta.url));
const filename = path.join(folder, 'compiler.js');
const compiled = path.join(folder, 'compiler.v8');
const cachedData = existsSync(compiled) ? readFileSync(compiled) : undefined;
const script = new Script(readFileSync(filename, 'utf8'), { filename, cachedData });
(script.runInThisContext() as Bundle)(createRequire(import.meta.url), import.meta.url);
