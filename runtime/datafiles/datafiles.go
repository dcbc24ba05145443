// Package datafiles holds the files that `grumpy build --data` put into the executable, as package py asks for them.
//
// What surprises: a file that a program opens becomes a file of the system without a name (unnamed.go), so that every
// operation works on it, `fileno`, `mmap` and handing it to a child process included.
package datafiles

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
	"syscall"

	"grumpy.dev/runtime/py"
)

// files is all there is. Nothing changes after Start.
type files struct {
	texts   map[string]string
	folders map[string][]string // names in a folder; the top one is ""
	root    string              // where the files seem to lie
	loader  py.Value
}

// Register takes what the compiler packed: a line `name TAB size` a file, an empty line, then the contents.
func Register(packed string) {
	f := &files{texts: map[string]string{}, folders: map[string][]string{"": nil}}
	head, rest, _ := strings.Cut(packed, "\n\n")
	for _, line := range strings.Split(head, "\n") {
		name, size, ok := strings.Cut(line, "\t")
		n, err := strconv.Atoi(size)
		if !ok || err != nil || n > len(rest) {
			panic("the executable's data are damaged: " + line)
		}
		f.texts[name] = rest[:n]
		f.enter(name)
		rest = rest[n:]
	}
	py.RegisterDataFiles(f)
}

// enter puts a name into its folder, and that into the folder above.
func (f *files) enter(name string) {
	folder, last := path.Split(name)
	folder = strings.TrimSuffix(folder, "/")
	_, known := f.folders[folder]
	f.folders[folder] = append(f.folders[folder], last)
	if !known {
		f.enter(folder)
	}
}

// Start remembers where the files seem to lie and lets pkgutil find the loader.
func (f *files) Start(t *py.Thread, folder string) bool {
	f.root = filepath.ToSlash(folder)
	return addPathHook(t, f)
}

// Roots gives the first parts of names, as logical file names begin.
func (f *files) Roots() []string {
	roots := []string{""}
	for _, name := range f.folders[""] {
		if strings.HasPrefix(name, "<") {
			roots = append(roots, name+"/")
		}
	}
	sort.Strings(roots)
	return roots
}

// inside gives what stands behind the root in a path.
func (f *files) inside(name string) (string, bool) {
	full, err := filepath.Abs(name)
	if err != nil {
		return "", false
	}
	full = filepath.ToSlash(full)
	if full == f.root {
		return "", true
	}
	return strings.CutPrefix(full, f.root+"/")
}

// Open gives a file without a name that has the contents.
func (f *files) Open(name string) (*os.File, error) {
	inner, _ := f.inside(name)
	text, ok := f.texts[inner]
	if !ok {
		return nil, fs.ErrNotExist
	}
	return unnamedFile(name, text)
}

// Stat tells the size of a file, or that name is a folder.
func (f *files) Stat(name string) (size int64, isFolder bool, err error) {
	inner, ok := f.inside(name)
	if !ok {
		return 0, false, fs.ErrNotExist
	}
	if text, isFile := f.texts[inner]; isFile {
		return int64(len(text)), false, nil
	}
	if _, isFolder = f.folders[inner]; !isFolder {
		return 0, false, fs.ErrNotExist
	}
	return 0, true, nil
}

// Names gives what is in a folder.
func (f *files) Names(name string) ([]string, error) {
	inner, ok := f.inside(name)
	if _, isFile := f.texts[inner]; isFile {
		return nil, syscall.ENOTDIR
	}
	names, isFolder := f.folders[inner]
	if !ok || !isFolder {
		return nil, syscall.ENOENT
	}
	return append([]string(nil), names...), nil
}
