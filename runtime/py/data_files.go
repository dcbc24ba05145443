// Data files that an executable holds besides its code (`grumpy build --data`).
//
// They seem to lie in the folder EXECUTABLE.data, where the `__file__` of the program's modules points too. That folder
// is looked for on the disk first: what is really there wins, and only where the system finds nothing is DataFiles asked.
// So a program without data pays nothing. Package datafiles holds them; it is linked only into programs that have some.
package py

import (
	"errors"
	"io/fs"
	"os"
	"strings"
	"syscall"
)

// DataFiles is what the executable holds. Paths are as the program gives them; what it doesn't have is fs.ErrNotExist.
type DataFiles interface {
	// Start is called once, before the program runs, with the folder in which the files seem to lie.
	Start(t *Thread, folder string) bool
	// Roots gives the logical beginnings of file names that have data.
	Roots() []string
	// Open opens a file for reading.
	Open(path string) (*os.File, error)
	// Stat tells the size of a file, or that path is a folder.
	Stat(path string) (size int64, isFolder bool, err error)
	// Names gives what is in a folder.
	Names(path string) ([]string, error)
	// Loader is the __loader__ of the program's modules.
	Loader() Value
}

// dataFiles is set by a Go init function and never changes.
var dataFiles DataFiles

// RegisterDataFiles says what data files the executable has.
func RegisterDataFiles(d DataFiles) { dataFiles = d }

// DataFilesOf gives the executable's data files where err says that the system has no such file; else nil.
func DataFilesOf(err error) DataFiles {
	if dataFiles == nil || !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, syscall.ENOTDIR) {
		return nil
	}
	return dataFiles
}

// OpenFile is os.OpenFile, which finds the executable's data files too.
func OpenFile(path string, flags int) (*os.File, error) {
	f, err := os.OpenFile(path, flags, 0o666)
	if err == nil || flags != os.O_RDONLY {
		return f, err
	}
	if d := DataFilesOf(err); d != nil {
		if data, missing := d.Open(path); missing == nil {
			return data, nil
		}
	}
	return nil, err
}

// FolderNames gives the names of what is in a folder, in no order; the folder may be one of the executable's data.
func FolderNames(path string) ([]string, error) {
	f, err := os.Open(path)
	if err != nil {
		if d := DataFilesOf(err); d != nil {
			return d.Names(path)
		}
		return nil, err
	}
	defer func() { _ = f.Close() }() // it was only read
	return f.Readdirnames(-1)
}

// launchWithData points the program's file names and sys.path[0] to the folder in which its data seem to lie.
func launchWithData() {
	if dataFiles == nil || launch.given {
		return
	}
	folder := launch.executable + ".data"
	for _, root := range dataFiles.Roots() {
		launch.rules = append(launch.rules, [2]string{root, folder + "/" + root})
	}
	launch.path = append([]string{folder}, launch.path...)
}

// startData lets the data files get ready, where there are any.
func startData(t *Thread) bool {
	return dataFiles == nil || launch.given || dataFiles.Start(t, launch.executable+".data")
}

// setLoader gives a module of the program its __loader__, through which pkgutil.get_data reads.
func (d *ModuleDef) setLoader(dict *Dict) {
	if dataFiles != nil && !launch.given && !strings.HasPrefix(d.File, "<stdlib>") {
		dict.SetStr(Intern("__loader__"), dataFiles.Loader())
	}
}

// IsCompiled tells whether a module's code is in the executable.
func IsCompiled(name string) bool { return findModule(name) != nil }
