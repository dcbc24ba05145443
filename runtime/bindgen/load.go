package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/importer"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
	"sync"
)

// loader finds the packages that the imports mean and reads what they export from compiled export data: the
// packages have to be compiled for the program anyway, and Go's build cache keeps that.
type loader struct {
	request  *Request
	response *Response
	// paths are the packages by the name of their Python module.
	paths map[string]string
	// packages are those that the program imports, by path.
	packages map[string]*types.Package
	exports  map[string]string
	modules  []module
	importer types.Importer
	// cgoPackages are those that use cgo, outside of the standard library.
	cgoPackages map[string]bool
}

type module struct{ Path, Dir string }

func newLoader(request *Request, response *Response) *loader {
	return &loader{request: request, response: response, paths: map[string]string{}, packages: map[string]*types.Package{},
		exports: map[string]string{}}
}

func (l *loader) errorAt(p Place, format string, args ...any) {
	l.response.Errors = append(l.response.Errors, Error{fmt.Sprintf(format, args...), p})
}

func (l *loader) load() error {
	for _, imp := range l.request.Imports {
		l.resolveImport(imp)
	}
	if l.request.Mode == "stubs" && len(l.request.Imports) == 0 {
		for _, name := range l.standard() {
			if name != "unsafe" {
				l.resolveName(root+"."+name, Place{}, true)
			}
		}
	}
	if len(l.response.Errors) > 0 {
		return nil
	}
	names := make([]string, 0, len(l.paths))
	for name := range l.paths {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		l.response.Modules = append(l.response.Modules, Module{name, l.paths[name]})
	}
	if len(names) == 0 || l.request.Mode == "resolve" {
		return nil
	}
	if err := l.list(); err != nil || len(l.response.Errors) > 0 {
		return err
	}
	l.importer = importer.ForCompiler(token.NewFileSet(), "gc", func(path string) (io.ReadCloser, error) {
		file := l.exports[path]
		if file == "" {
			return nil, errors.New("no export data for " + path)
		}
		return os.Open(file)
	})
	for _, name := range names {
		if l.paths[name] == "" { // dropped by checkListed
			continue
		}
		if l.exports[l.paths[name]] == "" && len(l.request.Imports) == 0 { // an experiment of the standard library
			delete(l.paths, name)
			continue
		}
		pkg, err := l.importer.Import(l.paths[name])
		if err != nil {
			return err
		}
		l.packages[l.paths[name]] = pkg
	}
	return nil
}

// listed is what `go list` says of a package.
type listed struct {
	ImportPath, Export, Dir, Name string
	Standard, DepOnly, Incomplete bool
	GoFiles, CgoFiles             []string
	Error                         *struct{ Err string }
	DepsErrors                    []struct{ Err string }
	Module                        *struct {
		Path string
		Main bool
	}
}

// list compiles the packages and finds their export data.
func (l *loader) list() error {
	var paths []string
	for _, path := range l.paths {
		paths = append(paths, path)
	}
	sort.Strings(paths)
	l.detectCgo(paths)
	args := append([]string{"list", "-e", "-trimpath", "-export", "-deps",
		"-json=ImportPath,Export,Dir,Name,Standard,DepOnly,Incomplete,GoFiles,CgoFiles,Error,DepsErrors,Module"}, paths...)
	out, err := l.goCommand(args...)
	if err != nil {
		return err
	}
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var p listed
		if err := d.Decode(&p); err == io.EOF {
			break
		} else if err != nil {
			return err
		}
		l.exports[p.ImportPath] = p.Export
		if !p.DepOnly {
			l.checkListed(&p)
		}
		if !p.Standard && l.isLocal(p.Dir) {
			for _, f := range p.GoFiles {
				l.response.Inputs = append(l.response.Inputs, filepath.Join(p.Dir, f))
			}
		}
	}
	return nil
}

func (l *loader) isLocal(dir string) bool {
	if l.request.Local == "" {
		return false
	}
	rel, err := filepath.Rel(l.request.Local, dir)
	return err == nil && !strings.HasPrefix(rel, "..")
}

// checkListed reports a package that can't be used.
func (l *loader) checkListed(p *listed) {
	if p.Name == "main" && l.onlyAbove(p.ImportPath) {
		return
	}
	problem := ""
	switch {
	case l.cgoPackages[p.ImportPath] && !l.response.Cgo && (p.Error != nil || p.Export == ""):
		problem = "it uses cgo, and there is no C compiler (gcc)"
	case p.Error != nil:
		problem = p.Error.Err
	case p.Export == "" && len(p.DepsErrors) > 0:
		problem = p.DepsErrors[0].Err
	case p.Name == "main":
		problem = "it is a program, not a package that can be imported"
	case internal(p.ImportPath, l.request.LocalModule):
		problem = "it is internal to another part of its module"
	case p.Export == "":
		problem = "it could not be compiled"
	}
	if problem == "" {
		return
	}
	for _, imp := range l.request.Imports {
		if l.paths[imp.Module] == p.ImportPath {
			l.errorAt(imp.Place, "can't use the Go package %q: %s", p.ImportPath, strings.TrimSpace(problem))
			return
		}
	}
}

// onlyAbove drops a package of which only packages below it are wanted (`from __go__.example.tool import driver`): a program, which
// can't be imported itself, may have such.
func (l *loader) onlyAbove(path string) bool {
	for _, imp := range l.request.Imports {
		if l.paths[imp.Module] != path {
			continue
		}
		if len(imp.Names) == 0 {
			return false
		}
		for _, name := range imp.Names {
			if l.paths[imp.Module+"."+name] == "" {
				return false
			}
		}
	}
	for name, known := range l.paths {
		if known == path {
			delete(l.paths, name)
		}
	}
	return true
}

// goCommand runs the go command of this program's own toolchain in the workspace.
func (l *loader) goCommand(args ...string) ([]byte, error) {
	cmd := exec.Command(goName(), args...)
	cmd.Dir = l.request.Dir
	if l.response.Cgo {
		cmd.Env = append(os.Environ(), "CGO_ENABLED=1")
	}
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("go %s: %w\n%s", strings.Join(args[:1], " "), err, stderr.String())
	}
	return out, nil
}

// goRoot is where the standard library's source lies.
func goRoot() string {
	return foundRoot()
}

var foundRoot = sync.OnceValue(func() string {
	out, err := exec.Command(goName(), "env", "GOROOT").Output()
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(out))
})
