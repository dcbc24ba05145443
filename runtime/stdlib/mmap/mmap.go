//go:build linux

// Package mmap is Python's module mmap: files, or memory of its own, mapped as a string that can be changed.
//
// Locking contract: mu protects a map's fields and keeps its memory mapped while somebody reads or writes it; no Python code
// runs under it. A buffer of a map shows the memory itself, so what was handed out as one is unmapped only with the object.
//
// What surprises: memory behind the end of a file that somebody has cut off faults when it is touched. Methods raise
// mmap.error then, where CPython is killed.
package mmap

import (
	"runtime"
	"runtime/debug"
	"sync"
	"syscall"

	"grumpy.dev/runtime/py"
)

// How a map may be used.
const (
	accessDefault = iota
	accessRead
	accessWrite
	accessCopy
)

// memory is what is mapped. Where the object ends without a close, this is unmapped and closed.
type memory struct {
	data    []byte
	fd      int      // our own copy of the descriptor; -1: no file
	retired [][]byte // what was mapped before and buffers may look at still
}

// mapping is an instance of mmap.
type mapping struct {
	py.Object
	mu     sync.RWMutex
	mem    *memory // nil: closed
	pos    int
	offset int64
	access int
	flags  int
	prot   int
	shown  bool // a buffer looks at it
}

var (
	mapType   = py.NewType("mmap")
	errorType *py.Type
)

func init() {
	mapType.Setup(py.Spec{
		Module: "mmap",
		Doc: "mmap(fileno, length[, flags[, prot[, access[, offset]]]])\n\n" +
			"Maps so many bytes of a file, all of it where length is 0; -1 for fileno maps memory.",
		Flags: py.FlagBaseType,
		Alloc: py.AllocOf[mapping](), ExtOffset: py.AttrsOffsetOf[mapping](),
		Slots: py.Slots{
			New: mapNew, GetAttr: py.GenericGetAttr, Len: mapLen, MapLen: mapLen, Item: mapItem, Slice: mapSlice, SetSlice: mapSetSlice,
			Subscript: mapSubscript, SetSubscript: mapSetSubscript, SetItemAt: mapSetItem,
		},
		Methods: mapRows(),
	})
	py.RegisterBuffer(mapType, &py.BufferProvider{Bytes: bufferBytes, Text: true})
	py.RegisterNative(&py.NativeModule{Name: "mmap", Init: initModule})
}

func initModule(t *py.Thread, m *py.Module) bool {
	if errorType = py.NewExceptionClass(t, "mmap.error", py.EnvironmentError, ""); errorType == nil {
		return false
	}
	d := m.Dict()
	d.SetStr(py.Intern("error"), errorType.V())
	d.SetStr(py.Intern("mmap"), mapType.V())
	page := int64(syscall.Getpagesize())
	for name, n := range map[string]int64{
		"ACCESS_COPY": accessCopy, "ACCESS_READ": accessRead, "ACCESS_WRITE": accessWrite,
		"ALLOCATIONGRANULARITY": page, "PAGESIZE": page,
		"MAP_ANON": syscall.MAP_ANON, "MAP_ANONYMOUS": syscall.MAP_ANON, "MAP_DENYWRITE": syscall.MAP_DENYWRITE,
		"MAP_EXECUTABLE": syscall.MAP_EXECUTABLE, "MAP_PRIVATE": syscall.MAP_PRIVATE, "MAP_SHARED": syscall.MAP_SHARED,
		"PROT_EXEC": syscall.PROT_EXEC, "PROT_READ": syscall.PROT_READ, "PROT_WRITE": syscall.PROT_WRITE,
	} {
		d.SetStr(py.Intern(name), py.SmallInt(n))
	}
	return true
}

// fail raises mmap.error for a failed system call.
func fail(t *py.Thread, err error) py.Value { return py.RaiseErrno(t, errorType, err, py.Value{}) }

// request is what a map is made with.
type request struct {
	fd, size                  int
	flags, prot, access, offs int
}

func mapNew(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	r, ok := requestOf(t, args, kw)
	if !ok || !r.settleAccess(t) || !r.fitFile(t) {
		return py.Value{}
	}
	mem := &memory{fd: -1}
	if r.fd == -1 {
		r.flags |= syscall.MAP_ANON
	} else {
		fd, err := syscall.Dup(r.fd)
		if err != nil {
			return fail(t, err)
		}
		syscall.CloseOnExec(fd)
		mem.fd = fd
	}
	data, err := syscall.Mmap(mem.fd, int64(r.offs), r.size, r.prot, r.flags)
	if err != nil {
		mem.release()
		return fail(t, err)
	}
	mem.data = data
	v := cls.Alloc()
	m := py.As[mapping](v)
	m.mem, m.offset, m.access, m.flags, m.prot = mem, int64(r.offs), r.access, r.flags, r.prot
	runtime.AddCleanup(m, (*memory).release, mem)
	return v
}

func requestOf(t *py.Thread, args []py.Value, kw *py.Kwargs) (r request, ok bool) {
	names := []string{"fileno", "length", "flags", "prot", "access", "offset"}
	full, ok := py.BindKeywords(t, "", names, 0, args, kw)
	if !ok {
		return r, false
	}
	for i, name := range []string{"fileno", "length"} {
		if full[i].Zero() {
			t.Raise(py.TypeError, "Required argument '"+name+"' (pos "+string(rune('1'+i))+") not found")
			return r, false
		}
		if i == 0 {
			if r.fd, ok = py.ArgInt32(t, full[0]); !ok {
				return r, false
			}
		}
	}
	if r.size, ok = py.ArgInt(t, full[1]); !ok {
		return r, false
	}
	r.flags, r.prot = syscall.MAP_SHARED, syscall.PROT_READ|syscall.PROT_WRITE
	for i, p := range []*int{&r.flags, &r.prot, &r.access} {
		if v := full[2+i]; v.Ok() {
			if *p, ok = py.ArgInt32(t, v); !ok {
				return r, false
			}
		}
	}
	if full[5].Ok() {
		if r.offs, ok = py.ArgInt(t, full[5]); !ok {
			return r, false
		}
	}
	switch {
	case r.size < 0:
		t.Raise(py.OverflowError, "memory mapped length must be positive")
	case r.offs < 0:
		t.Raise(py.OverflowError, "memory mapped offset must be positive")
	default:
		return r, true
	}
	return r, false
}

// settleAccess makes flags and protection of an access, or the other way round.
func (r *request) settleAccess(t *py.Thread) bool {
	const readWrite = syscall.PROT_READ | syscall.PROT_WRITE
	if r.access != accessDefault && (r.flags != syscall.MAP_SHARED || r.prot != readWrite) {
		t.Raise(py.ValueError, "mmap can't specify both access and flags, prot.")
		return false
	}
	switch r.access {
	case accessRead:
		r.flags, r.prot = syscall.MAP_SHARED, syscall.PROT_READ
	case accessWrite:
		r.flags, r.prot = syscall.MAP_SHARED, readWrite
	case accessCopy:
		r.flags, r.prot = syscall.MAP_PRIVATE, readWrite
	case accessDefault:
		switch {
		case r.prot&readWrite == readWrite:
		case r.prot&syscall.PROT_WRITE != 0:
			r.access = accessWrite
		default:
			r.access = accessRead
		}
	default:
		t.Raise(py.ValueError, "mmap invalid access parameter.")
		return false
	}
	return true
}

// fitFile compares what is asked for with the size of the file.
func (r *request) fitFile(t *py.Thread) bool {
	py.FlushFiles()
	var st syscall.Stat_t
	if r.fd == -1 || syscall.Fstat(r.fd, &st) != nil || st.Mode&syscall.S_IFMT != syscall.S_IFREG {
		return true
	}
	switch {
	case r.size == 0 && st.Size == 0:
		t.Raise(py.ValueError, "cannot mmap an empty file")
	case r.size == 0 && int64(r.offs) >= st.Size:
		t.Raise(py.ValueError, "mmap offset is greater than file size")
	case r.size == 0:
		r.size = int(st.Size) - r.offs
		return true
	case int64(r.offs) >= st.Size || int64(r.size) > st.Size-int64(r.offs):
		t.Raise(py.ValueError, "mmap length is greater than file size")
	default:
		return true
	}
	return false
}

// release unmaps the memory and closes the descriptor.
func (m *memory) release() {
	if m.data != nil {
		_ = syscall.Munmap(m.data) // it was mapped
		m.data = nil
	}
	for _, data := range m.retired {
		_ = syscall.Munmap(data) // it was mapped
	}
	m.retired = nil
	m.closeFile()
}

func (m *memory) closeFile() {
	if m.fd >= 0 {
		_ = syscall.Close(m.fd) // nothing can be done
		m.fd = -1
	}
}

// reading runs f with the mapped bytes, writing with the right to change fields too. Both give false, with an exception
// set, where the map is closed or its memory is gone.
func (m *mapping) reading(t *py.Thread, f func(data []byte)) bool {
	m.mu.RLock()
	defer m.mu.RUnlock()
	return m.touch(t, f)
}

func (m *mapping) writing(t *py.Thread, f func(data []byte)) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.touch(t, f)
}

func (m *mapping) touch(t *py.Thread, f func(data []byte)) (ok bool) {
	if m.mem == nil {
		t.Raise(py.ValueError, "mmap closed or invalid")
		return false
	}
	before := debug.SetPanicOnFault(true)
	defer func() {
		debug.SetPanicOnFault(before)
		if problem := recover(); problem != nil {
			if _, isFault := problem.(interface{ Addr() uintptr }); !isFault {
				panic(problem)
			}
			fail(t, syscall.EFAULT)
			ok = false
		}
	}()
	f(m.mem.data)
	return true
}

// bufferBytes is what buffers of a map see.
func bufferBytes(v py.Value) []byte {
	m := py.As[mapping](v)
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.mem == nil {
		return nil
	}
	m.shown = true
	return m.mem.data
}

// drop lets go of the memory; where a buffer may look at it, it stays mapped as long as the object.
func (m *mapping) drop() {
	if m.shown {
		m.mem.closeFile()
	} else {
		m.mem.release()
	}
}
