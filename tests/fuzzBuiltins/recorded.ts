/** The cases whose outcome under CPython is recorded, so that the tests can do without it. */
import path from 'node:path';
import { testsRoot } from '../conformance/programs.ts';
import type { Range } from './fuzz.ts';

/** Where the outcome is. */
export const recordedFile = path.join(testsRoot, 'fuzzBuiltins', 'recorded.txt');

/** Which cases they are. */
export const recordedRange: Range = { seed: 20_260, first: 0, count: 4000 };
