// What the evaluator's built-in functions (runtime/dynamic/eval) take from the core.
package py

import "strconv"

// OptimizeLevel is the level of -O.
func OptimizeLevel() int { return launch.flags["optimize"] }

// BuiltinsValue is what __builtins__ is in a new namespace: the dict of module __builtin__.
func BuiltinsValue() Value { return builtinModule.dict.V() }

// RaiseFileError raises the IOError of a file that could not be read.
func RaiseFileError(t *Thread, err error, name string) Value {
	return raiseErrno(t, IOError, err, MkStr(name))
}

// RawInput is raw_input(prompt); zero: no prompt.
func RawInput(t *Thread, prompt Value) Value { return builtinRawInput(t, Value{}, prompt) }

// FileText reads what is left in a file object, and gives the file's name as well.
func FileText(t *Thread, file Value) (text, name string, ok bool) {
	v := fileRead(t, file, []Value{{}})
	if v.Zero() {
		return "", "", false
	}
	name = "<???>"
	if n := As[File](file).name; n.Ok() && IsStr(n) {
		name = As[Str](n).s
	}
	return As[Str](v).s, name, true
}

// SourceBytes gives the bytes of what compile is to compile; those of a unicode are UTF-8, and *flags gets utf8Flag.
func SourceBytes(t *Thread, source Value, flags *int, utf8Flag int) (string, bool) {
	if IsUnicode(source) {
		*flags |= utf8Flag
		return As[Unicode](source).s, true
	}
	if text, ok := BytesOf(source); ok {
		return text, true
	}
	t.Raise(TypeError, "expected a readable buffer object")
	return "", false
}

// WarnAt issues a warning about a line of a source that is being compiled; false: it was turned into an exception.
func WarnAt(t *Thread, cls *Type, msg, file string, line int) bool {
	if w := modulesDict().GetStr(Intern("warnings")); w.Ok() && w != None {
		f := GetAttr(t, w, Intern("warn_explicit"))
		if f.Zero() {
			return t.ClearIf(AttributeError)
		}
		return CallN(t, f, []Value{MkStr(msg), cls.V(), MkStr(file), Int(int64(line)), None, None}).Ok()
	}
	printWarning(t, cls, msg, file, line)
	return true
}

// printWarning shows a warning once a place.
func printWarning(t *Thread, cls *Type, msg, file string, line int) {
	key := file + ":" + strconv.Itoa(line) + ":" + cls.name + msg
	if _, shown := shownWarnings.LoadOrStore(key, true); shown {
		return
	}
	text := file + ":" + strconv.Itoa(line) + ": " + cls.name + ": " + msg + "\n"
	if src, ok := SourceLine(file, line); ok {
		text += "  " + src + "\n"
	}
	writeStderr(t, text)
}
