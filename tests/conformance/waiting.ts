/**
 * Programs that wait for a part of Grumpy which does not exist yet.
 *
 * Until then each must say so: the test of such a program passes as "waiting" only while the program prints the message
 * given here, and fails as soon as it does what CPython does, so that it is taken off this list.
 */

/** What a program waits for, and the words by which Grumpy says that it lacks it. */
export interface Wait {
  readonly reason: string;
  readonly says: string;
}

const evaluator: Wait = {
  reason: 'exec, eval, compile, execfile and input need the evaluator',
  says: 'needs the evaluator, which this version of Grumpy does not have yet',
};

const ids: readonly string[] = [
  'errors/dynamic/compile_file_name',
  'errors/dynamic/eval_syntax_uncaught',
  'errors/dynamic/eval_traceback',
  'errors/dynamic/exec_arguments',
  'errors/dynamic/exec_syntax_uncaught',
  'errors/dynamic/exec_traceback',
  'errors/dynamic/syntax_strings',
  'errors/input/input_expression',
  'lang/dynamic/compile_modes',
  'lang/dynamic/eval_forms',
  'lang/dynamic/exec_forms',
  'lang/dynamic/exec_scoping',
  'lang/dynamic/execfile_input',
  'lang/lacked/exec_and_eval',
];

/** The programs that wait, by id. */
export const waiting: ReadonlyMap<string, Wait> = new Map(ids.map((id) => [id, evaluator]));
