// The errors and warnings that the front end gives, with exactly what CPython 2.7 would attach to them.
//
// Two conventions of CPython's show here. Errors of the tokenizer and the parser have an offset (1-based, in
// bytes) and the text of the line as the tokenizer held it; errors of the later phases have no offset, and their
// text is the line of the file on disk with its indentation removed.

/** The exception classes that a bad source can raise. */
export type SyntaxErrorClass =
  | 'SyntaxError'
  | 'IndentationError'
  | 'TabError'
  | 'MemoryError'
  | 'OverflowError'
  | 'SystemError'
  | 'TypeError'
  | 'UnicodeDecodeError'
  | 'ValueError';

/** Where and in what text an error stands; `text` holds one UTF-16 unit for each byte. */
export interface SyntaxErrorPlace {
  readonly filename: string;
  readonly lineno: number;
  readonly offset: number | null;
  readonly text: string | null;
}

/**
 * A source that Python rejects. `place` is null for the classes that carry none (`MemoryError` and the like);
 * `msg` holds one UTF-16 unit for each byte.
 */
export class PySyntaxError extends Error {
  readonly cls: SyntaxErrorClass;
  readonly msg: string;
  readonly place: SyntaxErrorPlace | null;
  /** What the tokenizer writes on stderr before the exception appears (`s_push: parser stack overflow`). */
  readonly preamble: string;
  /** The warnings given before the error was found. */
  warnings: readonly SyntaxWarning[] = [];
  /** Whether `args` of the exception holds the place; where it doesn't, only its attributes do. */
  placeInArgs = true;

  constructor(cls: SyntaxErrorClass, msg: string, place: SyntaxErrorPlace | null, preamble = '') {
    super(msg);
    this.name = 'PySyntaxError';
    this.cls = cls;
    this.msg = msg;
    this.place = place;
    this.preamble = preamble;
  }
}

/** A warning given while compiling, in the order in which CPython gives it. */
export interface SyntaxWarning {
  readonly category: 'SyntaxWarning' | 'DeprecationWarning' | 'Py3kWarning';
  readonly message: string;
  readonly filename: string;
  readonly lineno: number;
  /** The line as it stands in the file, or null where there is no file. */
  readonly text: string | null;
}
