// Which read-only attributes are members of a C struct in CPython: an attempt to set one says only
// "readonly attribute", as a TypeError, while other read-only attributes raise an AttributeError with names.
package py

import "strings"

// structMembers lists them by type.
var structMembers = map[string]string{
	"builtin_function_or_method": "__module__",
	"classmethod":                "__func__",
	"classmethod_descriptor":     "__name__ __objclass__",
	"code": "co_argcount co_cellvars co_code co_consts co_filename co_firstlineno co_flags co_freevars co_lnotab " +
		"co_name co_names co_nlocals co_stacksize co_varnames",
	"complex":            "imag real",
	"file":               "encoding errors mode name",
	"frame":              "f_back f_builtins f_code f_globals f_lasti",
	"function":           "__closure__ __globals__ func_closure func_globals",
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
	"traceback":          "tb_frame tb_lasti tb_lineno tb_next",
	"type":               "__base__ __basicsize__ __dictoffset__ __flags__ __itemsize__ __mro__ __weakrefoffset__",
	"wrapper_descriptor": "__name__ __objclass__",
}

// raiseReadOnly sets the exception for an attempt to change a read-only attribute.
func raiseReadOnly(t *Thread, owner *Type, name string) {
	for _, member := range strings.Fields(structMembers[owner.name]) {
		if member == name {
			t.Raise(TypeError, "readonly attribute")
			return
		}
	}
	t.Raisef(AttributeError, "attribute '%s' of '%s' objects is not writable", name, owner.tpName())
}
