/**
 * `npm run fuzz:builtins [-- --cases N --seed S --record]`: random operations on built-in values, under CPython 2.7.18
 * and Grumpy; prints the shortest example of each kind of difference. The same seed makes the same cases.
 */
import { fuzzCommand } from './command.ts';
import { recordedFile, recordedRange } from './recorded.ts';

await fuzzCommand({ suite: 'fuzzBuiltins', batch: 20_000, recordedFile, recordedRange });
