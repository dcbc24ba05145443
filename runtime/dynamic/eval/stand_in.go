// Evaluated code that stands in for compiled code: where a function is to run in another module's globals, or the code of
// a module or class is run again. It is made of the module's source, which is linked into programs that can ask for it.
package eval

import (
	"compress/flate"
	"io"
	"strconv"
	"strings"
	"sync"

	"grumpy.dev/runtime/dynamic/syntax"
	"grumpy.dev/runtime/py"
)

// moduleUnits holds the units of compiled modules. Locking contract: an entry is made under mu, and immutable then.
var moduleUnits = struct {
	mu sync.Mutex
	m  map[*py.ModuleDef]*unit
}{m: map[*py.ModuleDef]*unit{}}

// moduleUnit evaluates a compiled module's source into code objects; nil: an exception is set.
func moduleUnit(t *py.Thread, def *py.ModuleDef) *unit {
	moduleUnits.mu.Lock()
	u := moduleUnits.m[def]
	moduleUnits.mu.Unlock()
	if u != nil {
		return u
	}
	packed, ok := packedSource(def)
	if !ok {
		t.Raise(py.NotImplementedError, "the code of module "+def.Name+" was compiled, and its source is not linked into this program; "+
			"it is where a module names the attributes of code objects, or makes functions of them")
		return nil
	}
	text, err := io.ReadAll(flate.NewReader(strings.NewReader(packed)))
	if err != nil {
		t.Raise(py.SystemError, "the source of module "+def.Name+" is damaged")
		return nil
	}
	o := syntax.Options{Filename: def.FileName(), FromFile: def.FileName() != "<string>"}
	c := compileWarning(t, string(text), o, nil) // the compiler has shown the warnings
	if c == nil {
		return nil
	}
	u = bodyOf(c).unit
	moduleUnits.mu.Lock()
	defer moduleUnits.mu.Unlock()
	if other := moduleUnits.m[def]; other != nil {
		return other
	}
	for _, compiled := range def.Codes {
		if twin := u.codes[compiled.Scope]; twin != nil {
			twin.For = compiled
		}
	}
	moduleUnits.m[def] = u
	return u
}

// standIn is Evaluator.StandIn.
func standIn(t *py.Thread, c *py.Code) *py.Code {
	u := moduleUnit(t, c.Module)
	if u == nil {
		return nil
	}
	return u.codes[c.Scope]
}

// packedSource gives the source of a module, deflated. What is linked in is a line `program TAB module TAB size` a module,
// an empty line, then the sources, each deflated to size bytes.
func packedSource(def *py.ModuleDef) (string, bool) {
	index, data, _ := strings.Cut(py.PackedSources(), "\n\n")
	at := 0
	for _, line := range strings.Split(index, "\n") {
		fields := strings.Split(line, "\t")
		if len(fields) != 3 {
			return "", false
		}
		size, err := strconv.Atoi(fields[2])
		if err != nil || at+size > len(data) {
			return "", false
		}
		if fields[0] == def.Program && fields[1] == def.Name {
			return data[at : at+size], true
		}
		at += size
	}
	return "", false
}
