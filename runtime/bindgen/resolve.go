package main

import (
	"bytes"
	"encoding/json"
	"go/token"
	"io"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

// Which Go package a Python name means. A path is spelled with dots for its slashes and with `_` for what no Python
// name can hold (go-sqlite3 is go_sqlite3), and a Python keyword gets a `_` (os/exec is os.exec_). So names are
// not turned back into paths: what is there is spelled in Python's way and compared.

const root = "__go__"

var keywords = map[string]bool{}

func init() {
	for _, k := range strings.Fields("and as assert break class continue def del elif else except exec finally for from global " +
		"if import in is lambda not or pass print raise return try while with yield None True False nonlocal async await") {
		keywords[k] = true
	}
}

// mangle spells an element of an import path for Python; a dot in it stays one.
func mangle(element string) string {
	parts := strings.Split(element, ".")
	for i, p := range parts {
		b := []byte(p)
		for j, c := range b {
			if c != '_' && (c < '0' || c > '9') && (c|0x20 < 'a' || c|0x20 > 'z') && c < 0x80 {
				b[j] = '_'
			}
		}
		s := string(b)
		if s == "" || s[0] >= '0' && s[0] <= '9' {
			s = "_" + s
		}
		if keywords[s] && s != "None" && s != "True" && s != "False" {
			s += "_"
		}
		parts[i] = s
	}
	return strings.Join(parts, ".")
}

// manglePath spells an import path.
func manglePath(path string) string {
	elements := strings.Split(path, "/")
	for i, e := range elements {
		elements[i] = mangle(e)
	}
	return strings.Join(elements, ".")
}

// resolveImport finds the packages of an import statement: the module itself, and from-names that are packages.
func (l *loader) resolveImport(imp Import) {
	if before := len(l.response.Errors); imp.Optional {
		defer func() { l.response.Errors = l.response.Errors[:before] }()
	}
	if imp.Module == root {
		for _, name := range imp.Names {
			if !rootNames[name] {
				l.resolveName(root+"."+name, imp.Place, true)
			}
		}
		return
	}
	found := l.resolveName(imp.Module, imp.Place, len(imp.Names) == 0)
	missing := false
	for _, name := range imp.Names {
		if name == "*" {
			continue
		}
		if token.IsExported(memberName(name)) { // exported members are capitalised
			missing = missing || !found
			continue
		}
		if !l.resolveName(imp.Module+"."+name, imp.Place, false) && found {
			hint := ""
			if near := nearest(strings.TrimPrefix(imp.Module+"."+name, root+"."), l.standard()); len(near) > 0 {
				hint = "; did you mean " + strings.Join(near, " or ") + "?"
			}
			l.errorAt(imp.Place, "the Go package %q has no member or package %q%s", l.paths[imp.Module], name, hint)
		} else if !found && l.paths[imp.Module+"."+name] == "" {
			missing = true
		}
	}
	if missing {
		l.unknownPackage(imp.Module, imp.Place)
	}
}

// memberName is the Go name of a member: the first Grumpy's `type_X` is the type X.
func memberName(name string) string {
	if rest, ok := strings.CutPrefix(name, "type_"); ok && token.IsExported(rest) {
		return rest
	}
	return name
}

// rootNames are what `from __go__ import` gives that is no package.
var rootNames = map[string]bool{"go": true, "ref": true, "Chan": true, "Slice": true, "select": true, "recv": true, "send": true, "GoError": true,
	"GoPanic": true, "ChannelClosed": true, "*": true}

// resolveName finds the package of a dotted name and enters it.
func (l *loader) resolveName(name string, p Place, must bool) bool {
	if l.paths[name] != "" {
		return true
	}
	candidates := l.candidates(mangle(strings.TrimPrefix(name, root+".")))
	switch {
	case len(candidates) == 1:
		l.paths[name] = candidates[0]
		return true
	case len(candidates) > 1:
		l.errorAt(p, "%s can mean several Go packages: %s; write from '__go__/PATH' import …", name, strings.Join(candidates, ", "))
		return true
	case must:
		l.unknownPackage(name, p)
	}
	return false
}

func (l *loader) unknownPackage(name string, p Place) {
	dotted := strings.TrimPrefix(name, root+".")
	hint := nearest(dotted, l.standard())
	first, _, _ := strings.Cut(dotted, ".")
	switch {
	case len(hint) > 0:
		l.errorAt(p, "there is no Go package for %s; did you mean %s?", name, strings.Join(hint, " or "))
	case strings.Count(dotted, ".") > 1 && len(first) > 1:
		l.errorAt(p, "there is no Go package for %s; is its module in go.mod? (grumpy go get MODULE)", name)
	default:
		l.errorAt(p, "there is no Go package for %s", name)
	}
}

// candidates are the packages whose path is spelled so.
func (l *loader) candidates(dotted string) []string {
	if found := matchFolders(filepath.Join(goRoot(), "src"), "", dotted, true); len(found) > 0 {
		return found
	}
	best, length := []string(nil), -1
	for _, m := range l.moduleList() {
		spelled := manglePath(m.Path)
		if len(spelled) < length || dotted != spelled && !strings.HasPrefix(dotted, spelled+".") {
			continue
		}
		found := matchFolders(m.Dir, m.Path, strings.TrimPrefix(strings.TrimPrefix(dotted, spelled), "."), false)
		if len(found) == 0 {
			continue
		}
		if len(spelled) > length {
			best = nil
		}
		best, length = append(best, found...), len(spelled)
	}
	if len(best) == 0 && l.request.LocalModule != "" {
		return matchFolders(l.request.Local, l.request.LocalModule, dotted, false)
	}
	return best
}

// matchFolders finds the packages below a folder whose path below it is spelled so.
func matchFolders(dir, path, dotted string, std bool) []string {
	if dotted == "" {
		if hasGo(dir) && path != "" {
			return []string{path}
		}
		return nil
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil
	}
	var found []string
	for _, e := range entries {
		name := e.Name()
		if !e.IsDir() || name == "testdata" || name == "vendor" || strings.HasPrefix(name, ".") || std && (name == "internal" || name == "cmd") {
			continue
		}
		spelled := mangle(name)
		if dotted != spelled && dotted != name && !strings.HasPrefix(dotted, spelled+".") && !strings.HasPrefix(dotted, name+".") {
			continue
		}
		rest, ok := strings.CutPrefix(dotted, spelled)
		if !ok {
			rest = strings.TrimPrefix(dotted, name)
		}
		below := name
		if path != "" {
			below = path + "/" + name
		}
		found = append(found, matchFolders(filepath.Join(dir, name), below, strings.TrimPrefix(rest, "."), std)...)
	}
	return found
}

func hasGo(dir string) bool {
	files, _ := filepath.Glob(filepath.Join(dir, "*.go"))
	for _, f := range files {
		if !strings.HasSuffix(f, "_test.go") {
			return true
		}
	}
	return false
}

// moduleList gives the modules that go.mod requires.
func (l *loader) moduleList() []module {
	if l.modules != nil {
		return l.modules
	}
	l.modules = []module{}
	out, err := l.goCommand("list", "-m", "-e", "-json=Path,Dir", "all")
	if err != nil {
		return l.modules
	}
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var m module
		if err := d.Decode(&m); err == io.EOF || err != nil {
			break
		}
		if m.Dir != "" && m.Path != "grumpy_program" && m.Path != "grumpy.dev/runtime" {
			l.modules = append(l.modules, m)
		}
	}
	return l.modules
}

// standard lists the standard library's packages in Python's spelling.
func (l *loader) standard() []string {
	src := filepath.Join(goRoot(), "src")
	var names []string
	_ = filepath.WalkDir(src, func(path string, d os.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return nil
		}
		switch d.Name() {
		case "internal", "vendor", "testdata", "cmd", "builtin":
			return filepath.SkipDir
		}
		if path != src && hasGo(path) {
			rel, _ := filepath.Rel(src, path)
			names = append(names, manglePath(filepath.ToSlash(rel)))
		}
		return nil
	})
	sort.Strings(names)
	return names
}

// nearest gives the names that differ least from name, if any is close.
func nearest(name string, names []string) []string {
	best := max(1, len(name)/3) + 1
	var found []string
	for _, n := range names {
		d := distance(strings.ToLower(name), strings.ToLower(n), best)
		switch {
		case d < best:
			best, found = d, []string{n}
		case d == best && len(found) > 0 && len(found) < 3:
			found = append(found, n)
		}
	}
	return found
}

// distance is the number of edits between two names, or limit+1 if it is more.
func distance(a, b string, limit int) int {
	if len(a)-len(b) > limit || len(b)-len(a) > limit {
		return limit + 1
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost = 1 + min(diagonal, row[j], row[j+1])
			}
			diagonal, row[j+1] = row[j+1], cost
		}
	}
	return row[len(b)]
}
