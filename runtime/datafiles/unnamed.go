package datafiles

import (
	"io"
	"os"
)

// unnamedFile makes a file of the system that has the contents, stands at its beginning and goes with its last user.
func unnamedFile(name, text string) (*os.File, error) {
	f := memoryFile(name)
	if f == nil {
		var err error
		if f, err = os.CreateTemp("", "grumpy-data-"); err != nil {
			return nil, err
		}
		_ = os.Remove(f.Name()) // it stays until it is closed; where the system refuses, it stays in the folder for such files
	}
	_, err := f.WriteString(text)
	if err == nil {
		_, err = f.Seek(0, io.SeekStart)
	}
	if err != nil {
		_ = f.Close()
		return nil, err
	}
	return f, nil
}
