// Member descriptors: the members of __slots__, and the attributes of built-in types that are members of a C struct
// in CPython. The latter differ from computed attributes by their type and by how they refuse to be set.
package py

import "strings"

// MemberDescr is a member: a slot of an instance's attributes, or with def an attribute of a built-in type.
type MemberDescr struct {
	Object
	owner *Type
	name  *Str
	slot  int
	def   *GetSet
}

// structMembers lists the attributes that are members of a C struct in CPython, by type.
var structMembers = map[string]string{
	"EnvironmentError":           "errno filename strerror",
	"SyntaxError":                "filename lineno msg offset print_file_and_line text",
	"SystemExit":                 "code",
	"UnicodeDecodeError":         "encoding end object reason start",
	"UnicodeEncodeError":         "encoding end object reason start",
	"UnicodeTranslateError":      "encoding end object reason start",
	"builtin_function_or_method": "__module__",
	"classmethod":                "__func__",
	"classmethod_descriptor":     "__name__ __objclass__",
	"code": "co_argcount co_cellvars co_code co_consts co_filename co_firstlineno co_flags co_freevars co_lnotab " +
		"co_name co_names co_nlocals co_stacksize co_varnames",
	"complex":            "imag real",
	"file":               "encoding errors mode name",
	"frame":              "f_back f_builtins f_code f_globals f_lasti",
	"function":           "__closure__ __doc__ __globals__ __module__ func_closure func_doc func_globals",
	"generator":          "gi_code gi_frame gi_running",
	"getset_descriptor":  "__name__ __objclass__",
	"instancemethod":     "__func__ __self__ im_class im_func im_self",
	"member_descriptor":  "__name__ __objclass__",
	"method-wrapper":     "__self__",
	"method_descriptor":  "__name__ __objclass__",
	"module":             "__dict__",
	"partial":            "args func keywords",
	"property":           "__doc__ fdel fget fset",
	"slice":              "start step stop",
	"staticmethod":       "__func__",
	"super":              "__self__ __self_class__ __thisclass__",
	"timedelta":          "days microseconds seconds",
	"traceback":          "tb_frame tb_lasti tb_lineno tb_next",
	"type":               "__base__ __basicsize__ __dictoffset__ __flags__ __itemsize__ __mro__ __weakrefoffset__",
	"wrapper_descriptor": "__name__ __objclass__",
}

// isStructMember tells whether a computed attribute is a member in CPython.
func isStructMember(owner *Type, name string) bool {
	for _, member := range strings.Fields(structMembers[owner.name]) {
		if member == name {
			return true
		}
	}
	return false
}

// newStructMember makes the descriptor of a built-in type's attribute that is a member in CPython.
func newStructMember(owner *Type, def *GetSet) Value {
	d := &MemberDescr{owner: owner, name: Intern(def.Name), def: def}
	d.typ = MemberDescrType
	return d.V()
}

func (d *MemberDescr) docValue() Value {
	if d.def == nil {
		return None
	}
	return docValue(d.def.Doc)
}

// raiseReadOnly sets the exception for an attempt to change a read-only computed attribute.
func raiseReadOnly(t *Thread, owner *Type, name string) {
	t.Raisef(AttributeError, "attribute '%s' of '%s' objects is not writable", name, owner.tpName())
}

func memberGet(t *Thread, descr, obj Value, cls *Type) Value {
	d := As[MemberDescr](descr)
	if obj.Zero() {
		return descr
	}
	if !IsInstanceOf(obj, d.owner) {
		return wrongObject(t, d.name.s, d.owner, obj)
	}
	if d.def != nil {
		return d.def.Get(t, obj)
	}
	v := attrsOf(obj).slot(d.slot).load()
	if v.Zero() {
		return t.Raise(AttributeError, d.name.s)
	}
	return v
}

func memberSet(t *Thread, descr, obj, v Value) bool {
	d := As[MemberDescr](descr)
	if !IsInstanceOf(obj, d.owner) {
		wrongObject(t, d.name.s, d.owner, obj)
		return false
	}
	if d.def != nil {
		return d.setStructMember(t, obj, v)
	}
	p := attrsOf(obj).slot(d.slot)
	if v.Ok() {
		p.store(v)
		return true
	}
	for { // of two threads that delete the attribute one does
		old := p.load()
		if old.Zero() {
			t.Raise(AttributeError, d.name.s)
			return false
		}
		if p.swapIf(old, v) {
			return true
		}
	}
}

func (d *MemberDescr) setStructMember(t *Thread, obj, v Value) bool {
	if d.def.Set == nil {
		t.Raise(TypeError, "readonly attribute")
		return false
	}
	return d.def.Set(t, obj, v)
}
