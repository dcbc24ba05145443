// The line that a late error shows: read from the file again, without its indentation.

/** C's line buffer: of a longer line only the last piece is seen. */
const PIECE = 999;

/** Line `lineno` of `bytes` (newlines of any kind) as Python's `linecache` in C gives it, or null past the end. */
export function programText(bytes: string, lineno: number): string | null {
  let start = 0;
  for (let line = 1; ; line++) {
    if (start >= bytes.length) return null;
    const match = /\r\n?|\n/g;
    match.lastIndex = start;
    const newline = match.exec(bytes);
    const end = newline === null ? bytes.length : newline.index + newline[0].length;
    if (line === lineno) {
      const text = newline === null ? bytes.slice(start) : `${bytes.slice(start, newline.index)}\n`;
      const whole = Math.max(Math.ceil(text.length / PIECE), 1) - 1;
      const nul = text.indexOf('\0');
      return (nul < 0 ? text.slice(whole * PIECE) : text.slice(0, nul)).replace(/^[ \t\f]+/, '');
    }
    start = end;
  }
}
