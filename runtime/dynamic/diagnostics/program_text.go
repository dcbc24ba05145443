// The line that a late error shows: read from the file again, without its indentation.

package diagnostics

import (
	"os"
	"strings"
)

// piece is C's line buffer: of a longer line only the last piece is seen.
const piece = 999

// ProgramText gives a line of a file, if there is such a file with such a line.
func ProgramText(filename string, line int) (string, bool) {
	if filename == "" || line <= 0 {
		return "", false
	}
	data, err := os.ReadFile(filename)
	if err != nil {
		return "", false
	}
	return lineOf(string(data), line)
}

func lineOf(text string, line int) (string, bool) {
	for ; text != ""; line-- {
		one, rest := cutLine(text)
		if line == 1 {
			return shown(one), true
		}
		text = rest
	}
	return "", false
}

// cutLine takes a line, whatever ends it, off the front of text; its newline becomes `\n`.
func cutLine(text string) (line, rest string) {
	i := strings.IndexAny(text, "\r\n")
	if i < 0 {
		return text, ""
	}
	rest = text[i+1:]
	if text[i] == '\r' {
		rest = strings.TrimPrefix(rest, "\n")
		return text[:i] + "\n", rest
	}
	return text[:i+1], rest
}

func shown(line string) string {
	if nul := strings.IndexByte(line, 0); nul >= 0 {
		line = line[:nul]
	} else if len(line) > 0 {
		line = line[(len(line)-1)/piece*piece:]
	}
	return strings.TrimLeft(line, " \t\f")
}
