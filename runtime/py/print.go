// The print statement: softspace and all.
package py

var s_write, s_softspace, s_stdout, s_stderr = Intern("write"), Intern("softspace"), Intern("stdout"), Intern("stderr")

// printFile gives where print goes; zero, with an exception set, where there is nothing.
func printFile(t *Thread, file Value) Value {
	if file.Ok() && file != None {
		return file
	}
	f := sysModule.dict.GetStr(s_stdout)
	if f.Zero() {
		return t.Raise(RuntimeError, "lost sys.stdout")
	}
	return f
}

// PrintItem is one item of a print statement; zero file: sys.stdout.
func PrintItem(t *Thread, file, v Value) bool {
	f := printFile(t, file)
	if f.Zero() {
		return false
	}
	if setSoftspace(t, f, false) && !writeText(t, f, " ") {
		return false
	}
	if !writeObject(t, f, v) {
		return false
	}
	if !endsInSpace(v) {
		setSoftspace(t, f, true)
	}
	return true
}

// PrintNewline ends a print statement.
func PrintNewline(t *Thread, file Value) bool {
	f := printFile(t, file)
	if f.Zero() {
		return false
	}
	if !writeText(t, f, "\n") {
		return false
	}
	setSoftspace(t, f, false)
	return true
}

// endsInSpace tells whether print needs no space after v: it is text that ends in white space other than a blank.
func endsInSpace(v Value) bool {
	switch {
	case IsStr(v):
		s := As[Str](v).String()
		return len(s) > 0 && isSpaceByte(s[len(s)-1]) && s[len(s)-1] != ' '
	case IsUnicode(v):
		n := As[Unicode](v).Len()
		if n == 0 {
			return false
		}
		r := runeAt(v, n-1)
		return uniIsSpace(r) && r != ' '
	}
	return false
}

// setSoftspace sets a file's softspace and gives the former value; errors are ignored, as in CPython.
func setSoftspace(t *Thread, f Value, on bool) bool {
	if IsExact(f, FileType) {
		file := As[File](f)
		return file.softspace.Swap(boolInt(on)) != 0
	}
	old := false
	if v := GetAttr(t, f, s_softspace); v.Ok() {
		old = IsAnyInt(v) && IntValue(v) != 0
	} else {
		t.ClearExc()
	}
	if !SetAttr(t, f, s_softspace, SmallInt(boolInt(on))) {
		t.ClearExc()
	}
	return old
}

func writeText(t *Thread, f Value, s string) bool {
	if IsExact(f, FileType) {
		return fileWrite(t, f, s)
	}
	return callWrite(t, f, MkStr(s))
}

func callWrite(t *Thread, f, v Value) bool {
	w := GetAttr(t, f, s_write)
	return w.Ok() && Call1(t, w, v).Ok()
}

// WriteObject writes str(v) to a file, as print does.
func WriteObject(t *Thread, f, v Value) bool { return writeObject(t, f, v) }

// maxPrintNesting is how often what __str__ gave may be asked for its own __str__.
const maxPrintNesting = 10

// textToPrint asks an instance of a subclass of str for its text until a plain str comes; anything else stays as it is.
func textToPrint(t *Thread, v Value) Value {
	for nesting := 0; v.Ok() && IsStr(v) && !IsExact(v, StrType); nesting++ {
		if v = ToStr(t, v); v.Ok() && nesting == maxPrintNesting {
			return t.Raise(RuntimeError, "print recursion")
		}
	}
	return v
}

// writeObject writes str(v), or a unicode object as the file wants it.
func writeObject(t *Thread, f, v Value) bool {
	if IsExact(f, FileType) {
		if IsExact(v, StrType) {
			return fileWrite(t, f, As[Str](v).String())
		}
		if ok, done := containerPrint(t, f, v); done {
			return ok
		}
		if v = textToPrint(t, v); v.Zero() {
			return false
		}
		return fileWriteObject(t, f, v, false)
	}
	w := GetAttr(t, f, s_write)
	if w.Zero() {
		return false
	}
	if !IsUnicode(v) {
		if v = ToStr(t, v); v.Zero() {
			return false
		}
	}
	return Call1(t, w, v).Ok()
}
