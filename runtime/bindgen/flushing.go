package main

import (
	"go/types"
	"strings"
)

// Go code that looks at files, starts programs, prints or ends the process does not know what Python's files keep back: their output
// would come too late, or never. So the adapters of such functions write it out first. Go code that gets os.Stdout from Python can write
// to it at any time: from then on Python's stdout keeps nothing back.

// flushingPackages are those of whose package-level functions most do such things.
var flushingPackages = map[string]bool{"os": true, "io/ioutil": true, "os/exec": true, "syscall": true, "log": true, "log/slog": true,
	"flag": true, "database/sql": true, "testing": true, "plugin": true}

// flushingMethods are the packages of whose types' methods that is true.
var flushingMethods = map[string]bool{"os": true, "os/exec": true, "log": true, "log/slog": true, "flag": true, "database/sql": true}

// flushingFunctions are single functions and methods of other packages.
var flushingFunctions = map[string]bool{"OpenReader": true, "ParseFiles": true, "ParseGlob": true, "ParseFile": true, "ParseDir": true,
	"ServeFile": true, "LoadX509KeyPair": true, "Walk": true, "WalkDir": true}

// flushes tells whether the adapter of a function or method has to write out Python's files first.
func (g *generator) flushes(pkg *types.Package, name string, method bool) bool {
	if pkg == nil {
		return false
	}
	last := name[strings.LastIndexByte(name, '.')+1:]
	path := pkg.Path()
	switch {
	case g.foreign(path), flushingFunctions[last], !method && flushingPackages[path], method && flushingMethods[path]:
		return true
	case path == "fmt":
		return strings.HasPrefix(last, "Print") || strings.HasPrefix(last, "Scan")
	}
	return false
}

// foreign tells whether a package is not of Go's standard library: nobody knows what it does.
func (g *generator) foreign(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	return strings.Contains(first, ".") || g.local != "" && (path == g.local || strings.HasPrefix(path, g.local+"/"))
}

// isStandardStream tells whether a variable is one through which Go code writes where Python's stdout does.
func isStandardStream(v *types.Var) bool {
	return v.Pkg().Path() == "os" && (v.Name() == "Stdout" || v.Name() == "Stderr")
}
