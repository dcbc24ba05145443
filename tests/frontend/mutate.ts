// Mutations of Python source: of its bytes, its tokens and its lines. Sources are strings of units 0 to 255.
import type { Random } from './random.ts';

const WORDS = (
  'and as assert break class continue def del elif else except exec finally for from global if import in is lambda ' +
  'not or pass print raise return try while with yield None __debug__ __future__ print_function unicode_literals ' +
  'x y self f 0 1 0777 08 0x 0xff 1L 1.5 1e 1e+ 2j .5 "s" \'t\' u"\\u12" u"\\N{DIGIT ONE}" "\\x1" """ \'\'\' r"\\" b"" ' +
  '( ) [ ] { } , : ; . ` @ = == != <> < > <= >= + - * / // % ** & | ^ ~ << >> += -= *= **= //= <<= ... $ ? ! \\'
).split(' ');

const PIECES = [
  '\n', '\n\n', '\n    ', '\n        ', '\n\t', '\n  ', ' ', '\t', '\f', '\r', '\r\n', '\\\n', '#x\n', '# coding: utf-8\n',
  '# -*- coding: latin-1 -*-\n', '\0', '\x80', '\xff', '\xc3\xa9', '\xef\xbb\xbf', ' if 1 else 2', 'lambda: ', 'lambda x: ',
  '(yield)', '*a', '**k', '=1', '(x for x in y)', '[x for x in y]', '{x for x in y}', '{x: y for x in z}', 'global x\n',
  'return 1\n', 'return\n', 'yield 1\n', 'break\n', 'continue\n', 'import *\n', 'from x import *\n', 'exec "x"\n', 'del x\n',
  'print >>f, x,\n', 'def f(a, (b, c), d=1, *e, **g):\n    pass\n', 'class C: pass\n', 'try: pass\nfinally: pass\n',
  'try: pass\nexcept: pass\nelse: pass\n', 'with a as b, c: pass\n', 'for x in y: pass\nelse: pass\n', 'while 1: break\n',
  'if a: pass\nelif b: pass\nelse: pass\n', 'from __future__ import division\n', '"""doc"""\n', 'u"\\ud800"', "'\\\n'", '-1', 'None = 1\n',
  'x = y = 1\n', 'x += 1\n', 'assert (a, b)\n', '@d\n', '`x`', '()', '[]', '{}', '(1,)', 'a.b', 'a[1:2, ..., 3]', 'not ',
]; // prettier-ignore

const TOKEN = /\s+|[A-Za-z_]\w*|\d[\w.]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|[^\s\w]/g;

function spliced(text: string, at: number, removed: number, added: string): string {
  return text.slice(0, at) + added + text.slice(at + removed);
}

function mutateByte(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  switch (random.below(4)) {
    case 0:
      return spliced(text, at, 1 + random.below(3), '');
    case 1:
      return spliced(text, at, 0, String.fromCharCode(random.below(random.chance(90) ? 128 : 256)));
    case 2:
      return spliced(text, at, 1, String.fromCharCode(random.below(random.chance(90) ? 128 : 256)));
    default:
      return spliced(text, at, 0, random.pick(PIECES));
  }
}

function mutateToken(text: string, random: Random): string {
  const tokens = text.match(TOKEN) ?? [];
  const at = random.below(tokens.length + 1);
  const other = tokens.length > 0 ? random.pick(tokens) : 'x';
  switch (random.below(6)) {
    case 0:
      tokens.splice(at, 1);
      break;
    case 1:
      tokens.splice(at, 0, ` ${random.pick(WORDS)} `);
      break;
    case 2:
      tokens.splice(at, 1, ` ${random.pick(WORDS)} `);
      break;
    case 3:
      tokens.splice(at, 1, other);
      break;
    case 4:
      tokens.splice(at, 0, other);
      break;
    default:
      tokens.splice(at, 0, ...tokens.slice(random.below(tokens.length + 1), at));
  }
  return tokens.join('');
}

function mutateLine(text: string, random: Random): string {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  const line = lines[at] ?? '';
  switch (random.below(5)) {
    case 0:
      lines.splice(at, 1);
      break;
    case 1:
      lines.splice(at, 0, random.pick(lines));
      break;
    case 2:
      lines[at] = ' '.repeat(random.below(9)) + line.trimStart();
      break;
    case 3:
      lines[at] = `${line} ${random.pick(PIECES)}`;
      break;
    default:
      lines.splice(
        at,
        0,
        / *$/.exec(line.slice(0, line.length - line.trimStart().length))?.[0] + random.pick(PIECES),
      );
  }
  return lines.join('\n');
}

/** A source changed in one to four places. */
export function mutate(text: string, random: Random): string {
  let result = text;
  for (let n = 1 + random.below(4); n > 0; n--)
    result = random.pick([mutateByte, mutateToken, mutateToken, mutateLine])(result, random);
  return result;
}
