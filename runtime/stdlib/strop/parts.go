package strop

import (
	"strings"

	"grumpy.dev/runtime/py"
)

// partRows are the functions that search, split and join.
func partRows() []py.Row {
	return []py.Row{
		function("find", "ttnn", "(s, sub, start=0, end=None)", "Returns the first index of sub, -1 where there is none.", 2, method("find")),
		function("rfind", "ttnn", "(s, sub, start=0, end=None)", "Returns the last index of sub, -1 where there is none.", 2, method("rfind")),
		function("count", "ttnn", "(s, sub, start=0, end=None)", "Returns how often sub occurs.", 2, count),
		function("split", "tzi", "(s, sep=None, maxsplit=0)", "Returns the words of the string.", 1, split),
		function("splitfields", "tzi", "(s, sep=None, maxsplit=0)", "Returns the words of the string.", 1, split),
		plain("join", "(list, sep=' ')", "Returns the words with sep between them.", 1, 2, join),
		joinFields(),
	}
}

// joinFields is join, which its messages call it, too.
func joinFields() py.Row {
	row := plain("joinfields", "(list, sep=' ')", "Returns the words with sep between them.", 1, 2, join)
	row.Impl = row.Impl.As("join")
	return row
}

// count differs from the method where sub is empty: then it only looks at the range.
func count(t *py.Thread, args []py.Value) py.Value {
	size := len(py.As[py.Str](args[0]).String())
	if py.As[py.Str](args[1]).String() != "" {
		return method("count")(t, args)
	}
	begin, end := 0, size
	if args[2].Ok() {
		begin = int(args[2].Int())
	}
	if args[3].Ok() {
		end = int(args[3].Int())
	}
	end = fromEnd(min(end, size), size)
	return py.Int(int64(end - fromEnd(begin, size) + 1))
}

// fromEnd counts a negative index from the end.
func fromEnd(i, size int) int {
	if i < 0 {
		i += size
	}
	return max(i, 0)
}

// split is str.split whose maxsplit of 0 means no limit.
func split(t *py.Thread, args []py.Value) py.Value {
	if args[2] == py.SmallInt(0) {
		args[2] = py.SmallInt(-1)
	}
	if args[1].Zero() {
		args[1] = py.None
	}
	if args[1] != py.None && py.As[py.Str](args[1]).String() == "" {
		return t.Raise(py.ValueError, "empty separator")
	}
	return method("split")(t, args)
}

func join(t *py.Thread, args []py.Value) py.Value {
	if !warn(t) {
		return py.Value{}
	}
	sep := " "
	if args[1].Ok() {
		v := convert(t, "join", 2, 't', args[1])
		if v.Zero() {
			return v
		}
		sep = py.As[py.Str](v).String()
	}
	if py.IsMapping(t, args[0]) && !py.IsSequence(t, args[0]) {
		return t.Raise(py.TypeError, "object of type '"+py.TypeName(args[0])+"' has no len()")
	}
	n, ok := py.Len(t, args[0])
	if !ok {
		return py.Value{}
	}
	words := make([]string, 0, min(n, 1<<10))
	for i := range n {
		v := py.GetItem(t, args[0], py.SmallInt(int64(i)))
		if v.Zero() {
			return v
		}
		if !py.IsStr(v) {
			return t.Raise(py.TypeError, "first argument must be sequence of strings")
		}
		words = append(words, py.As[py.Str](v).String())
	}
	return py.MkStr(strings.Join(words, sep))
}
