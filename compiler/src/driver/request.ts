/** Small makings of requests that several commands share. */
import type { PythonOptions } from './pythonOptions.ts';

/** Python options as they are when none is given. */
export const plainPython: PythonOptions = {
  flags: {},
  warnOptions: [],
  hashSeed: null,
  skipFirstLine: false,
};

/** Python options with only a level of `-O`. */
export function optimized(level: 0 | 1 | 2): PythonOptions {
  return level === 0 ? plainPython : { ...plainPython, flags: { optimize: level } };
}
