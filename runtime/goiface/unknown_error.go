// Classes of errors whose Go type no generated code knows: derived from GoError, with the fields and methods that reflection
// finds. (A *net.OpError in a program that imports net/http alone still tells its Op and whether it was a Timeout.)
package goiface

import (
	"reflect"
	"strings"
	"sync"

	"grumpy.dev/runtime/py"
)

// unknownErrors holds the classes that were made, by type; nil: the type has nothing to offer.
var unknownErrors sync.Map // reflect.Type → *py.Type

// plainErrors are the types that errors.New, fmt.Errorf and errors.Join make: they have a text and a chain, like GoError.
var plainErrors = map[string]bool{
	"*errors.errorString": true, "*errors.joinError": true, "*fmt.wrapError": true, "*fmt.wrapErrors": true,
}

// unknownErrorClass gives the class for an error's own type, or nil where it adds nothing to GoError.
func unknownErrorClass(t *py.Thread, err error) *py.Type {
	rt := reflect.TypeOf(err)
	if plainErrors[rt.String()] || rt == reflect.TypeFor[*PyError]() {
		return nil
	}
	if c, ok := unknownErrors.Load(rt); ok {
		return c.(*py.Type)
	}
	seen := map[string]bool{"Error": true}
	spec := py.Spec{
		Module: "__go__", Methods: reflectedMethods(rt, seen), GetSets: reflectedFields(rt), Flags: py.FlagBaseType,
		Slots: py.Slots{New: errorNew, Init: errorInit},
	}
	var c *py.Type
	if len(spec.Methods) > 0 || len(spec.GetSets) > 0 {
		name := "GoError"
		if named := strings.TrimPrefix(rt.String(), "*"); isExported(named[strings.LastIndexByte(named, '.')+1:]) {
			name, spec.Module = named[strings.LastIndexByte(named, '.')+1:], "__go__."+dotted(packageOf(rt))
		}
		c = py.LateType(t, name, spec, GoError)
	}
	made, _ := unknownErrors.LoadOrStore(rt, c)
	return made.(*py.Type)
}

func isExported(name string) bool { return name != "" && name[0] >= 'A' && name[0] <= 'Z' }

func packageOf(rt reflect.Type) string {
	if rt.Kind() == reflect.Pointer {
		rt = rt.Elem()
	}
	return rt.PkgPath()
}
