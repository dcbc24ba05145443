// The bytearray type: its table of slots and methods.
package py

func init() {
	slots := Slots{
		New: byteArrayNew, GetAttr: GenericGetAttr, Init: byteArrayInit, Repr: byteArrayRepr, Str: byteArrayStr,
		RichCompare: byteArrayRichCompare, Len: byteArrayLen, MapLen: byteArrayLen,
		Concat: byteArrayConcat, InPlaceConcat: byteArrayInPlaceConcat,
		Repeat: byteArrayRepeat, InPlaceRepeat: byteArrayInPlaceRepeat,
		Item: byteArrayItem, SetItemAt: byteArraySetItemAt, Contains: byteArrayContains,
		Subscript: byteArraySubscript, SetSubscript: byteArraySetSubscript, Iter: byteArrayIter,
	}
	ByteArrayType.Setup(Spec{
		Doc: "bytearray(iterable of ints) -> bytearray\nbytearray(string, encoding[, errors]) -> bytearray\n" +
			"bytearray(bytes) -> bytearray\nbytearray(size) -> bytearray of zeros\n\nA mutable sequence of bytes.",
		Flags:     FlagBaseType,
		Convert:   byteArrayFrom,
		Alloc:     AllocOf[ByteArray](),
		ExtOffset: AttrsOffsetOf[ByteArray](),
		Slots:     slots,
		Methods:   byteArrayRows(),
	})
	byteArrayIterType.Setup(Spec{
		Slots:   Slots{GetAttr: GenericGetAttr, Iter: func(t *Thread, self Value) Value { return self }, Next: byteArrayIterNext},
		Methods: []Row{{"__length_hint__", "()", "Says how many items are still to come.", NoArgs(byteArrayIterHint), MethodRow}},
	})
}

func byteArrayRows() []Row {
	rows := []Row{
		{Name: "append", Sig: "(int)", Doc: "Add a byte at the end.", Impl: OneArg(byteArrayAppend)},
		{Name: "extend", Sig: "(iterable_of_ints)", Doc: "Add the bytes of an iterable at the end.", Impl: OneArg(byteArrayExtend)},
		{Name: "insert", Sig: "(index, int)", Doc: "Insert a byte before index.", Impl: Parse(2, 2, byteArrayInsert)},
		{Name: "pop", Sig: "(index=-1)", Doc: "Remove and return a byte.", Impl: Parse(0, 1, byteArrayPop)},
		{Name: "remove", Sig: "(int)", Doc: "Remove the first occurrence of a byte.", Impl: OneArg(byteArrayRemove)},
		{Name: "reverse", Sig: "()", Doc: "Reverse the order of the bytes in place.", Impl: NoArgs(byteArrayReverse)},
		{Name: "fromhex", Sig: "(string)", Doc: "A bytearray of pairs of hexadecimal digits.", Impl: Parse(1, 1, byteArrayFromHex), Kind: ClassRow},
		{Name: "decode", Sig: "(encoding=None, errors='strict')", Doc: "Decode the bytes with a registered codec.", Impl: Keywords(0, "encoding errors", byteArrayDecode)},
		{Name: "join", Sig: "(iterable)", Doc: "The bytes of the iterable's items with these between them.", Impl: OneArg(byteArrayJoin)},
		{Name: "translate", Sig: "(table, deletechars='')", Doc: "Each byte replaced by table[byte], those in deletechars left out.", Impl: Unpack(1, 2, byteArrayTranslate)},
		{Name: "__alloc__", Sig: "()", Doc: "How many bytes are allocated.", Impl: NoArgs(byteArrayAlloc)},
		{Name: "__reduce__", Sig: "()", Doc: "State for pickling.", Impl: NoArgs(byteArrayReduce)},
		{Name: "__sizeof__", Sig: "()", Doc: "size in memory, in bytes", Impl: NoArgs(byteArraySizeof)},
	}
	return append(append(rows, byteArrayFindRows()...), byteArrayTextRows()...)
}

func byteArrayFindRows() []Row {
	return []Row{
		{Name: "find", Sig: "(sub, start=None, end=None)", Doc: "The lowest index where sub is found, -1 if nowhere.", Impl: Parse(1, 3, byteArrayFind).as(findNames)},
		{Name: "rfind", Sig: "(sub, start=None, end=None)", Doc: "The highest index where sub is found, -1 if nowhere.", Impl: Parse(1, 3, byteArrayRFind).as(findNames)},
		{Name: "index", Sig: "(sub, start=None, end=None)", Doc: "Like find, but raises ValueError if sub is not found.", Impl: Parse(1, 3, byteArrayIndex).as(findNames)},
		{Name: "rindex", Sig: "(sub, start=None, end=None)", Doc: "Like rfind, but raises ValueError if sub is not found.", Impl: Parse(1, 3, byteArrayRIndex).as(findNames)},
		{Name: "count", Sig: "(sub, start=None, end=None)", Doc: "How often sub occurs, without overlaps.", Impl: Parse(1, 3, byteArrayCount)},
		{Name: "startswith", Sig: "(prefix, start=None, end=None)", Doc: "Whether the bytes start with prefix, or with one of a tuple of them.", Impl: Parse(1, 3, byteArrayStartsWith)},
		{Name: "endswith", Sig: "(suffix, start=None, end=None)", Doc: "Whether the bytes end with suffix, or with one of a tuple of them.", Impl: Parse(1, 3, byteArrayEndsWith)},
		{Name: "replace", Sig: "(old, new, count=-1)", Doc: "A copy with (the first count) occurrences of old replaced by new.", Impl: Parse(2, 3, byteArrayReplace)},
		{Name: "split", Sig: "(sep=None, maxsplit=-1)", Doc: "The pieces between separators (by default, runs of whitespace).", Impl: Parse(0, 2, byteArraySplit)},
		{Name: "rsplit", Sig: "(sep=None, maxsplit=-1)", Doc: "Like split, but counts maxsplit from the end.", Impl: Parse(0, 2, byteArrayRSplit)},
		{Name: "splitlines", Sig: "(keepends=False)", Doc: "The lines, without or with their line ends.", Impl: Parse(0, 1, byteArraySplitLines)},
		{Name: "partition", Sig: "(sep)", Doc: "(head, sep, tail) at the first sep.", Impl: OneArg(byteArrayPartition)},
		{Name: "rpartition", Sig: "(sep)", Doc: "(head, sep, tail) at the last sep.", Impl: OneArg(byteArrayRPartition)},
		{Name: "strip", Sig: "(bytes=None)", Doc: "Without leading and trailing whitespace, or bytes of bytes.", Impl: Parse(0, 1, byteArrayStripper("strip", stripLeft|stripRight))},
		{Name: "lstrip", Sig: "(bytes=None)", Doc: "Without leading whitespace, or bytes of bytes.", Impl: Parse(0, 1, byteArrayStripper("lstrip", stripLeft))},
		{Name: "rstrip", Sig: "(bytes=None)", Doc: "Without trailing whitespace, or bytes of bytes.", Impl: Parse(0, 1, byteArrayStripper("rstrip", stripRight))},
	}
}

func byteArrayTextRows() []Row {
	mapped := func(name, doc string, f textMapper) Row {
		return Row{Name: name, Sig: "()", Doc: doc, Impl: NoArgs(func(t *Thread, self Value) Value {
			s := As[ByteArray](self).view()
			o, room := newByteArrayRoom(len(s))
			f(room, s)
			return o.V()
		})}
	}
	test := func(name, doc string, f func(string) bool) Row {
		return Row{Name: name, Sig: "()", Doc: doc, Impl: NoArgs(func(t *Thread, self Value) Value {
			return Bool(f(As[ByteArray](self).view()))
		})}
	}
	all := func(classes byte) func(string) bool {
		return func(s string) bool { return allOf(s, classes) }
	}
	return []Row{
		mapped("lower", "A copy in lower case.", lowerInto),
		mapped("upper", "A copy in upper case.", upperInto),
		mapped("title", "A copy in which each word starts with upper case.", titleInto),
		mapped("capitalize", "A copy with only the first character in upper case.", capitalizeInto),
		mapped("swapcase", "A copy with the case of letters inverted.", swapCaseInto),
		test("isalnum", "Whether all are letters or digits, and there are any.", all(ctUpper|ctLower|ctDigit)),
		test("isalpha", "Whether all are letters, and there are any.", all(ctUpper|ctLower)),
		test("isdigit", "Whether all are digits, and there are any.", all(ctDigit)),
		test("isspace", "Whether all are whitespace, and there are any.", all(ctSpace)),
		test("islower", "Whether all letters are lower case, and there are any.", func(s string) bool { return onlyCase(s, ctLower, ctUpper) }),
		test("isupper", "Whether all letters are upper case, and there are any.", func(s string) bool { return onlyCase(s, ctUpper, ctLower) }),
		test("istitle", "Whether upper case starts words and only them.", isTitleBytes),
		{Name: "ljust", Sig: "(width, fillchar=' ')", Doc: "Padded at the right.", Impl: Parse(1, 2, byteArrayLJust)},
		{Name: "rjust", Sig: "(width, fillchar=' ')", Doc: "Padded at the left.", Impl: Parse(1, 2, byteArrayRJust)},
		{Name: "center", Sig: "(width, fillchar=' ')", Doc: "Padded at both sides.", Impl: Parse(1, 2, byteArrayCenter)},
		{Name: "zfill", Sig: "(width)", Doc: "Padded with zeros behind the sign.", Impl: Parse(1, 1, byteArrayZFill)},
		{Name: "expandtabs", Sig: "(tabsize=8)", Doc: "With tabs replaced by spaces.", Impl: Parse(0, 1, byteArrayExpandTabs)},
	}
}
