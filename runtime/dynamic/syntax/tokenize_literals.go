// The tokenizer's part for strings and numbers.

package syntax

import "grumpy.dev/runtime/dynamic/source"

const (
	endOfShort = "EOL while scanning string literal"
	endOfLong  = "EOF while scanning triple-quoted string literal"
)

// string reads the string that begins at start, prefix included, and whose first quote stands at open.
func (z *tokenizer) string(start, open int) bool {
	quote := z.code(open)
	if z.code(open+1) == quote && z.code(open+2) == quote {
		return z.longString(start, open+3, quote)
	}
	return z.shortString(start, open, quote)
}

func (z *tokenizer) shortString(start, open, quote int) bool {
	for at := open + 1; ; at++ {
		switch c := z.code(at); c {
		case quote:
			return z.endString(start, at+1)
		case '\n':
			return z.failAt(endOfShort, at, start)
		case -1:
			return z.failAtEnd(endOfShort, start)
		case '\\':
			at++
			if z.code(at) != '\n' {
				continue
			}
			z.newLine(at + 1)
			if at+1 == len(z.source.Text) {
				return z.failShortAtEnd(start)
			}
		}
	}
}

func (z *tokenizer) longString(start, from, quote int) bool {
	for at := from; at < len(z.source.Text); at++ {
		c := z.code(at)
		if c == quote && z.code(at+1) == quote && z.code(at+2) == quote {
			return z.endString(start, at+3)
		}
		if c == '\\' {
			if at++; at == len(z.source.Text) {
				return z.failAtEnd(endOfShort, start)
			}
		}
		if z.code(at) == '\n' {
			z.newLine(at + 1)
		}
	}
	return z.failAtEnd(endOfLong, start)
}

// endString pushes a string. One of several lines stands in its last line, at column -1: that is where CPython has it.
func (z *tokenizer) endString(start, end int) bool {
	z.at = end
	z.pushToken(tokString, start, end)
	if start < z.lineStart {
		z.list[len(z.list)-1].col = -1
	}
	return true
}

// madeUpNewlines: in a file that ends with a newline, CPython makes up one more before it notices the end, unless it
// recodes.
func (z *tokenizer) madeUpNewlines() int {
	if s := z.source; s.Mode == source.File && !s.Recoded && s.EndsLine {
		return 1
	}
	return 0
}

// failShortAtEnd: the made-up newline ends a short string.
func (z *tokenizer) failShortAtEnd(start int) bool {
	if z.source.Failure != nil || z.madeUpNewlines() == 0 {
		return z.failAtEnd(endOfShort, start)
	}
	return z.failAt(endOfShort, len(z.source.Text), start)
}

func (z *tokenizer) failAtEnd(message string, start int) bool {
	madeUp := z.madeUpNewlines()
	if z.source.Mode == source.File {
		z.line += madeUp
	} else {
		z.line = z.endLine(z.line)
	}
	if z.source.Failure == nil {
		return z.failLine(message, len(z.source.Text)+madeUp, start)
	}
	z.failReading(true)
	return false
}

func (z *tokenizer) digits(at int) int {
	for z.class(at) == digit {
		at++
	}
	return at
}

func (z *tokenizer) numberEnds(start, end int) bool {
	z.at = end
	z.pushToken(tokNumber, start, end)
	return true
}

// isLetter tells whether a letter, of either case, stands at a position.
func (z *tokenizer) isLetter(at int, letter int) bool { return z.code(at)|0x20 == letter }

func (z *tokenizer) number(start int) bool {
	if z.code(start) != '0' {
		return z.decimal(start, z.digits(start))
	}
	switch z.code(start+1) | 0x20 {
	case 'x':
		return z.radix(start, 16)
	case 'o':
		return z.radix(start, 8)
	case 'b':
		return z.radix(start, 2)
	}
	return z.octal(start)
}

func digitOf(c int) int {
	switch {
	case c >= '0' && c <= '9':
		return c - '0'
	case c|0x20 >= 'a' && c|0x20 <= 'f':
		return c | 0x20 - 'a' + 10
	}
	return 99
}

func (z *tokenizer) radix(start, base int) bool {
	end := start + 2
	for digitOf(z.code(end)) < base {
		end++
	}
	if end == start+2 {
		return z.failAt("invalid token", end, end)
	}
	if z.isLetter(end, 'l') {
		end++
	}
	return z.numberEnds(start, end)
}

func (z *tokenizer) octal(start int) bool {
	end := z.digits(start)
	if z.code(end) == '.' || z.isLetter(end, 'e') || z.isLetter(end, 'j') {
		return z.decimal(start, end)
	}
	for at := start; at < end; at++ {
		if z.code(at) > '7' {
			return z.failAt("invalid token", end, end)
		}
	}
	if z.isLetter(end, 'l') {
		end++
	}
	return z.numberEnds(start, end)
}

// decimal reads a number whose integer digits end at at.
func (z *tokenizer) decimal(start, at int) bool {
	if z.isLetter(at, 'l') {
		return z.numberEnds(start, at+1)
	}
	if z.code(at) == '.' {
		at = z.digits(at + 1)
	}
	if z.isLetter(at, 'e') {
		sign := z.code(at + 1)
		from := at + 1
		if sign == '+' || sign == '-' {
			from++
		}
		end := z.digits(from)
		switch {
		case end > from:
			at = end
		case from > at+1:
			return z.failAt("invalid token", from, from)
		default:
			return z.numberEnds(start, at)
		}
	}
	if z.isLetter(at, 'j') {
		at++
	}
	return z.numberEnds(start, at)
}
