//go:build linux

package posix

import (
	"sync"
	"sync/atomic"
	"syscall"

	"grumpy.dev/runtime/py"
)

// stat and its like.

var (
	statTypesOnce sync.Once
	statResult    *py.StructSequenceType
	statvfsResult *py.StructSequenceType
	intTimes      atomic.Bool // stat_float_times(False) was called
)

// makeStatTypes makes the result types, once the built-in types are ready.
func makeStatTypes() {
	statTypesOnce.Do(func() {
		statResult = py.NewStructSequence(py.StructSequenceSpec{
			Name: "posix.stat_result",
			Doc:  "What stat, lstat and fstat give: a tuple of ten items, with more attributes.",
			Fields: []string{"st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "", "", "",
				"st_atime", "st_mtime", "st_ctime", "st_blksize", "st_blocks", "st_rdev"},
			Items:    10,
			Callable: true,
			Fallback: map[int]int{10: 7, 11: 8, 12: 9},
		})
		statvfsResult = py.NewStructSequence(py.StructSequenceSpec{
			Name: "posix.statvfs_result",
			Doc:  "What statvfs and fstatvfs give.",
			Fields: []string{"f_bsize", "f_frsize", "f_blocks", "f_bfree", "f_bavail", "f_files", "f_ffree", "f_favail",
				"f_flag", "f_namemax"},
			Callable: true,
		})
	})
}

func statRows() []py.Row {
	return []py.Row{
		statRow("stat", syscall.Stat),
		statRow("lstat", syscall.Lstat),
		row("fstat", "(fd) -> stat result", "What stat gives, for an open descriptor.", 1, 1, func(t *py.Thread, args []py.Value) py.Value {
			fd, ok := py.ArgInt32(t, args[0])
			if !ok {
				return py.Value{}
			}
			py.FlushFiles()
			var st syscall.Stat_t
			if err := syscall.Fstat(fd, &st); err != nil {
				return fail(t, err)
			}
			return statTuple(&st)
		}),
		row("statvfs", "(path) -> statvfs result", "Facts about the file system of a file.", 1, 1, func(t *py.Thread, args []py.Value) py.Value {
			path, ok := py.ArgPath(t, "statvfs", 1, args[0])
			if !ok {
				return py.Value{}
			}
			v, err := statvfs(path)
			if err != nil {
				return doneAt(t, err, path)
			}
			return v
		}),
		row("fstatvfs", "(fd) -> statvfs result", "Facts about the file system of an open file.", 1, 1, func(t *py.Thread, args []py.Value) py.Value {
			fd, ok := py.ArgInt32(t, args[0])
			if !ok {
				return py.Value{}
			}
			v, err := fstatvfs(fd)
			if err != nil {
				return fail(t, err)
			}
			return v
		}),
		row("stat_float_times", "([newval]) -> oldval", "Whether times of files are floats.", 0, 1, statFloatTimes),
	}
}

// statRow declares stat or lstat.
func statRow(name string, call func(path string, st *syscall.Stat_t) error) py.Row {
	return row(name, "(path) -> stat result", "Facts about a file.", 1, 1, func(t *py.Thread, args []py.Value) py.Value {
		path, ok := py.ArgPath(t, name, 1, args[0])
		if !ok {
			return py.Value{}
		}
		py.FlushFiles()
		var st syscall.Stat_t
		err := call(path, &st)
		if data := py.DataFilesOf(err); data != nil {
			err = statData(data, path, &st, err)
		}
		if err != nil {
			return doneAt(t, err, path)
		}
		return statTuple(&st)
	})
}

// statData tells of a file that the executable holds what it tells of itself, but for kind, rights and size. Without
// such a file the answer is err.
func statData(data py.DataFiles, path string, st *syscall.Stat_t, err error) error {
	size, isFolder, missing := data.Stat(path)
	if missing != nil || syscall.Stat("/proc/self/exe", st) != nil {
		return err
	}
	st.Size, st.Nlink, st.Mode = size, 1, syscall.S_IFREG|0o444
	if isFolder {
		st.Mode = syscall.S_IFDIR | 0o555
	}
	return nil
}

func statTuple(st *syscall.Stat_t) py.Value {
	atime, mtime, ctime := statTimes(st)
	vals := []py.Value{
		py.Int(int64(st.Mode)), py.Int(int64(st.Ino)), py.Int(int64(st.Dev)), py.Int(int64(st.Nlink)), py.Int(int64(st.Uid)),
		py.Int(int64(st.Gid)), py.Int(st.Size), timeSeconds(atime), timeSeconds(mtime), timeSeconds(ctime),
		fileTime(atime), fileTime(mtime), fileTime(ctime), py.Int(int64(st.Blksize)), py.Int(st.Blocks), py.Int(int64(st.Rdev)),
	}
	return statResult.Make(vals...)
}

func timeSeconds(ts syscall.Timespec) py.Value { return py.Int(int64(ts.Sec)) }

func fileTime(ts syscall.Timespec) py.Value {
	if intTimes.Load() {
		return timeSeconds(ts)
	}
	return py.Float(float64(ts.Sec) + 1e-9*float64(ts.Nsec))
}

func statFloatTimes(t *py.Thread, args []py.Value) py.Value {
	if args[0].Zero() {
		return py.Bool(!intTimes.Load())
	}
	n, ok := py.ArgInt32(t, args[0])
	if !ok {
		return py.Value{}
	}
	intTimes.Store(n == 0)
	return py.None
}
