// Package pyast is Python's module _ast, and the way between its trees and those of the front end.
//
// The classes are made, once, when the first tree or the module is asked for; like CPython's they are ordinary classes
// below the built-in type AST, which a program may change.
package pyast

import (
	"strconv"
	"sync"

	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/dynamic/syntax"
	"grumpy.dev/runtime/py"
)

// version is CPython 2.7's _ast.__version__.
const version = "82160"

var astType = py.NewType("AST")

var (
	sFields     = py.Intern("_fields")
	sAttributes = py.Intern("_attributes")
	sLine       = py.Intern("lineno")
	sCol        = py.Intern("col_offset")
	sModule     = py.Intern("__module__")
	sDict       = py.Intern("__dict__")
)

func init() {
	astType.Setup(py.Spec{Module: "_ast", Flags: py.FlagBaseType,
		Slots: py.Slots{
			New:  func(_ *py.Thread, cls *py.Type, _ []py.Value, _ *py.Kwargs) py.Value { return cls.Alloc() },
			Init: initNode, GetAttr: py.GenericGetAttr, SetAttr: py.GenericSetAttr,
		},
		Methods: []py.Row{{Name: "__reduce__", Sig: "()", Doc: "", Impl: py.NoArgs(reduce)}},
	})
	py.RegisterNative(&py.NativeModule{Name: "_ast", Init: initModule})
}

// classes are the classes of the nodes.
type classes struct {
	ofKind   [len(ast.Specs)]*py.Type
	ofUnion  map[string]*py.Type
	kinds    map[*py.Type]ast.Kind
	words    map[string][]*py.Type // of each enum
	nodes    map[string][]ast.Kind // of each union
	fields   [len(ast.Specs)][]*py.Str
	enumered map[string][]py.Value // the only instance of each word that conversions give
	order    []*py.Type            // all of them
}

var made struct {
	sync.Mutex
	*classes
}

// load gives the classes; nil: an exception is set.
func load(t *py.Thread) *classes {
	made.Lock()
	defer made.Unlock()
	if made.classes == nil {
		made.classes = makeClasses(t)
	}
	return made.classes
}

func makeClasses(t *py.Thread) *classes {
	astType.SetClassAttr("_fields", py.NewTuple().V())
	astType.SetClassAttr("_attributes", py.NewTuple().V())
	c := &classes{
		ofUnion: map[string]*py.Type{}, kinds: map[*py.Type]ast.Kind{}, words: map[string][]*py.Type{},
		nodes: map[string][]ast.Kind{}, enumered: map[string][]py.Value{},
	}
	for kind := range ast.Specs {
		if !c.makeNode(t, ast.Kind(kind)) {
			return nil
		}
	}
	// CPython has this one for another implementation of Python; nothing gives or takes it.
	if c.make(t, "Suite", c.ofUnion["mod"], []*py.Str{py.Intern("body")}, false, false) == nil {
		return nil
	}
	for _, enum := range ast.Enums {
		base := c.make(t, enum.Name, astType, nil, true, false)
		if base == nil {
			return nil
		}
		for _, word := range enum.Words {
			class := c.make(t, word, base, nil, false, false)
			if class == nil {
				return nil
			}
			c.words[enum.Name] = append(c.words[enum.Name], class)
			c.enumered[enum.Name] = append(c.enumered[enum.Name], class.Alloc())
		}
	}
	return c
}

// makeNode makes the class of a kind of node, and that of its union before the first of its nodes.
func (c *classes) makeNode(t *py.Thread, kind ast.Kind) bool {
	spec := &ast.Specs[kind]
	base := astType
	if spec.Union != "" {
		if c.ofUnion[spec.Union] == nil {
			if c.ofUnion[spec.Union] = c.make(t, spec.Union, astType, nil, true, spec.Located); c.ofUnion[spec.Union] == nil {
				return false
			}
		}
		base = c.ofUnion[spec.Union]
		c.nodes[spec.Union] = append(c.nodes[spec.Union], kind)
	}
	for _, field := range spec.Fields {
		c.fields[kind] = append(c.fields[kind], py.Intern(field.Name))
	}
	class := c.make(t, spec.Name, base, c.fields[kind], false, false)
	if class == nil {
		return false
	}
	c.ofKind[kind], c.kinds[class] = class, kind
	return true
}

// make makes a class; those of unions say what attributes their nodes have.
func (c *classes) make(t *py.Thread, name string, base *py.Type, fields []*py.Str, union, located bool) *py.Type {
	names := make([]py.Value, len(fields))
	for i, field := range fields {
		names[i] = field.V()
	}
	dict := py.NewDict()
	dict.SetStr(sFields, py.TupleOf(names).V())
	dict.SetStr(sModule, py.MkStr("_ast"))
	if union {
		attributes := py.NewTuple()
		if located {
			attributes = py.NewTuple(sLine.V(), sCol.V())
		}
		dict.SetStr(sAttributes, attributes.V())
	}
	class := py.Call3(t, py.TypeType.V(), py.MkStr(name), py.NewTuple(base.V()).V(), dict.V())
	if class.Zero() {
		return nil
	}
	c.order = append(c.order, py.As[py.Type](class))
	return py.As[py.Type](class)
}

func initModule(t *py.Thread, m *py.Module) bool {
	c := load(t)
	if c == nil {
		return false
	}
	d := m.Dict()
	d.SetStr(py.Intern("AST"), astType.V())
	d.SetStr(py.Intern("PyCF_ONLY_AST"), py.Int(syntax.FlagOnlyAST))
	d.SetStr(py.Intern("__version__"), py.MkStr(version))
	for _, class := range c.order {
		d.SetStr(py.Intern(class.Name()), class.V())
	}
	return true
}

// initNode is a node's __init__: its fields in order, or by name.
func initNode(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) bool {
	if !initFields(t, self, args) {
		return false
	}
	if kw == nil {
		return true
	}
	for i, name := range kw.Names {
		if !py.SetAttr(t, self, py.As[py.Str](name), kw.Vals[i]) {
			return false
		}
	}
	return true
}

func initFields(t *py.Thread, self py.Value, args []py.Value) bool {
	cls := py.TypeOf(self)
	list := py.GetAttr(t, cls.V(), sFields)
	if list.Zero() && !t.ClearIf(py.AttributeError) {
		return false
	}
	var fields []py.Value
	if list.Ok() {
		var ok bool
		if fields, ok = py.ListFromIter(t, list); !ok {
			return false
		}
	}
	if len(args) == 0 {
		return true
	}
	if len(args) != len(fields) {
		many, plural := "either 0 or ", "s"
		if len(fields) == 0 {
			many = ""
		}
		if len(fields) == 1 {
			plural = ""
		}
		t.Raise(py.TypeError, cls.FullName()+" constructor takes "+many+strconv.Itoa(len(fields))+" positional argument"+plural)
		return false
	}
	for i, name := range fields {
		if !py.IsStr(name) {
			t.Raise(py.TypeError, "attribute name must be string, not '"+py.TypeName(name)+"'")
			return false
		}
		if !py.SetAttr(t, self, py.Intern(py.As[py.Str](name).String()), args[i]) {
			return false
		}
	}
	return true
}

func reduce(t *py.Thread, self py.Value) py.Value {
	cls := py.TypeOf(self).V()
	dict := py.GetAttr(t, self, sDict)
	if dict.Zero() {
		if !t.ClearIf(py.AttributeError) {
			return dict
		}
		return py.NewTuple(cls, py.NewTuple().V()).V()
	}
	return py.NewTuple(cls, py.NewTuple().V(), dict).V()
}

// IsNode tells whether a value is a node of a tree.
func IsNode(v py.Value) bool { return py.TypeOf(v).IsSubtype(astType) }
