// Completion at the prompt: names of the namespace and built-ins, keywords, and attributes behind a dot.
package eval

import (
	"sort"
	"strings"

	"grumpy.dev/runtime/dynamic/syntax"
	"grumpy.dev/runtime/py"
)

var keywords = strings.Fields(`and as assert break class continue def del elif else except exec finally for from global if
import in is lambda not or pass print raise return try while with yield`)

// complete gives the completions of the last word of a line.
func (p *prompt) complete(line string) (head string, words []string) {
	at := strings.LastIndexFunc(line, func(r rune) bool {
		return r != '_' && r != '.' && (r < '0' || r > '9') && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z')
	}) + 1
	head, word := line[:at], line[at:]
	if dot := strings.LastIndexByte(word, '.'); dot >= 0 {
		object := word[:dot]
		for _, name := range p.attributes(object) {
			if strings.HasPrefix(name, word[dot+1:]) {
				words = append(words, object+"."+name)
			}
		}
		return head, words
	}
	if word == "" {
		return line, []string{"\t"}
	}
	seen := map[string]bool{}
	add := func(name string) {
		if strings.HasPrefix(name, word) && !seen[name] {
			seen[name] = true
			words = append(words, name)
		}
	}
	for _, name := range keywords {
		add(name)
	}
	for _, d := range []*py.Dict{p.names, py.BuiltinDict()} {
		d.Each(func(k, _ py.Value) bool {
			if py.IsStr(k) {
				add(py.As[py.Str](k).String())
			}
			return true
		})
	}
	sort.Strings(words)
	return head, words
}

// attributes gives dir(object) for a dotted name, nothing if it can't be evaluated.
func (p *prompt) attributes(object string) []string {
	o := syntax.Options{Filename: "<completion>", Mode: syntax.Eval}
	v := evalText(p.t, object, o, p.names, p.names.V())
	if v.Ok() {
		v = py.Dir(p.t, v)
	}
	if v.Zero() {
		p.t.ClearExc()
		return nil
	}
	var names []string
	for _, item := range py.As[py.List](v).Copy() {
		if py.IsStr(item) {
			names = append(names, py.As[py.Str](item).String())
		}
	}
	return names
}
