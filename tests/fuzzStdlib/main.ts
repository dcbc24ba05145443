/**
 * `npm run fuzz:stdlib [-- --cases N --seed S --record]`: bad input for the parsers and decoders of the standard library,
 * under CPython 2.7.18 and Grumpy; prints the shortest example of each kind of difference. The same seed makes the same cases.
 */
import { fuzzCommand } from '../fuzzBuiltins/command.ts';
import { recordedFile, recordedRange } from './recorded.ts';

await fuzzCommand({ suite: 'fuzzStdlib', batch: 5000, recordedFile, recordedRange });
