package main

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"strings"
)

// detectCgo finds out whether some package outside of the standard library uses cgo. If so and if there is a C compiler, everything is
// built with cgo; programs that need none are built without it, so that they stay static executables.
func (l *loader) detectCgo(paths []string) {
	l.cgoPackages = map[string]bool{}
	foreign := false
	for _, path := range paths {
		first, _, _ := strings.Cut(path, "/")
		foreign = foreign || strings.Contains(first, ".") || l.request.LocalModule != "" && strings.HasPrefix(path, l.request.LocalModule)
	}
	if !foreign {
		return
	}
	asked := exec.Command(goName(), append([]string{"list", "-e", "-deps", "-json=ImportPath,CgoFiles,Standard"}, paths...)...)
	asked.Dir = l.request.Dir
	asked.Env = append(os.Environ(), "CGO_ENABLED=1")
	out, err := asked.Output()
	if err != nil {
		return // the same question without cgo says what is wrong
	}
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var p listed
		if d.Decode(&p) != nil {
			break
		}
		if !p.Standard && len(p.CgoFiles) > 0 {
			l.cgoPackages[p.ImportPath] = true
		}
	}
	l.response.Cgo = len(l.cgoPackages) > 0 && hasCompiler()
}

// hasCompiler looks for the C compiler that Go would use.
func hasCompiler() bool {
	names := []string{"gcc", "clang", "cc"}
	if cc := strings.Fields(os.Getenv("CC")); len(cc) > 0 {
		names = cc[:1]
	}
	for _, name := range names {
		if _, err := exec.LookPath(name); err == nil {
			return true
		}
	}
	return false
}

// goName is the go command of this program's own toolchain.
func goName() string {
	if name := os.Getenv("GRUMPY_GO_COMMAND"); name != "" {
		return name
	}
	return "go"
}
