// The encoding that a source declares: PEP 263's comment in one of its first two lines.

package source

import "strings"

// declaration is a declared encoding and where the line that declares it ends.
type declaration struct {
	encoding  string
	line, end int
}

// findDeclaration finds the declaration in a text whose newlines are `\n`; only comments may stand before it. With
// whole, a line counts only when a newline ends it.
func findDeclaration(text string, whole bool) *declaration {
	at := 0
	for line := 1; line <= 2; line++ {
		end := len(text)
		if i := strings.IndexByte(text[at:], '\n'); i >= 0 {
			end = at + i + 1
		} else if whole {
			return nil
		}
		content := strings.TrimLeft(text[at:end], " \t\f")
		if name := declared(content); name != "" {
			return &declaration{normalName(name), line, end}
		}
		if content != "" && content[0] != '#' && content[0] != '\n' && content[0] != '\r' {
			return nil
		}
		at = end
	}
	return nil
}

// declared gives the encoding that a line, its indentation removed, declares, or nothing.
func declared(line string) string {
	if line == "" || line[0] != '#' {
		return ""
	}
	for {
		i := strings.Index(line, "coding")
		if i < 0 {
			return ""
		}
		line = line[i+len("coding"):]
		if line == "" || line[0] != ':' && line[0] != '=' {
			continue
		}
		rest := strings.TrimLeft(line[1:], " \t")
		if n := nameLength(rest); n > 0 {
			return rest[:n]
		}
	}
}

func nameLength(s string) int {
	n := 0
	for n < len(s) && (s[n] == '-' || s[n] == '_' || s[n] == '.' || isAlphanumeric(s[n])) {
		n++
	}
	return n
}

func isAlphanumeric(c byte) bool {
	return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z'
}

// normalName gives Python's own spelling of the two encodings that need no codec; other names stay as written.
func normalName(name string) string {
	start := strings.ReplaceAll(strings.ToLower(name[:min(len(name), 12)]), "_", "-")
	if start == "utf-8" || strings.HasPrefix(start, "utf-8-") {
		return "utf-8"
	}
	for _, latin := range []string{"latin-1", "iso-8859-1", "iso-latin-1"} {
		if start == latin || strings.HasPrefix(start, latin+"-") {
			return "iso-8859-1"
		}
	}
	return name
}
