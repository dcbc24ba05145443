/** The cases whose outcome under CPython is recorded, so that the tests can do without it. */
import path from 'node:path';
import type { Range } from '../fuzzBuiltins/fuzz.ts';
import { testsRoot } from '../conformance/programs.ts';

/** Where the outcome is. */
export const recordedFile = path.join(testsRoot, 'fuzzStdlib', 'recorded.txt');

/** Which cases they are. */
export const recordedRange: Range = { seed: 7, first: 0, count: 1500 };
