// The str type: its table of slots and methods.
package py

func init() {
	BaseStringType.Setup(Spec{
		Doc:   "Common base of str and unicode; it can't be instantiated.",
		Flags: FlagBaseType,
		Slots: Slots{New: func(t *Thread, cls *Type, args []Value, kw *Kwargs) Value {
			return t.Raise(TypeError, "The basestring type cannot be instantiated")
		}},
	})
	StrType.Setup(Spec{
		Base:      BaseStringType,
		Doc:       "str(object='') -> string\n\nThe object's text for people; a str is returned as it is.",
		Flags:     FlagBaseType | FlagStrSubclass,
		Convert:   ToStr,
		Alloc:     AllocOf[Str](),
		ExtOffset: AttrsOffsetOf[Str](),
		Slots:     strSlots(),
		Methods:   strRows(),
	})
}

func strSlots() Slots {
	s := Slots{
		New: strNew, GetAttr: GenericGetAttr, Repr: strRepr, Str: strStr, Hash: strHash,
		RichCompare: strRichCompare, Len: strLen, MapLen: strLen,
		Concat: strConcat, Repeat: strRepeat, Item: strItem, Slice: strSlice,
		Contains: strContains, Subscript: strSubscript,
	}
	s.Binary[OpMod] = strMod
	return s
}

func strRows() []Row {
	rows := []Row{
		{Name: "__getnewargs__", Sig: "()", Impl: NoArgs(strGetNewArgs)},
		{Name: "__sizeof__", Sig: "()", Doc: "size in memory, in bytes", Impl: NoArgs(strSizeof)},
		{Name: "decode", Sig: "(encoding=None, errors='strict')", Doc: "Decode the bytes with a registered codec.",
			Impl: Keywords(0, "encoding errors", strDecode)},
		{Name: "encode", Sig: "(encoding=None, errors='strict')", Doc: "Encode with a registered codec.",
			Impl: Keywords(0, "encoding errors", strEncode)},
		{Name: "join", Sig: "(iterable)", Doc: "The strings of the iterable with this one between them.",
			Impl: OneArg(strJoin)},
		{Name: "translate", Sig: "(table, deletechars='')",
			Doc:  "Each byte replaced by table[byte], those in deletechars left out.",
			Impl: Unpack2(1, strTranslate)},
	}
	rows = append(rows, strFindRows()...)
	rows = append(rows, strSplitRows()...)
	rows = append(rows, strCaseRows()...)
	rows = append(rows, strPadRows()...)
	return append(rows, strFormatRows()...)
}

func strFindRows() []Row {
	return []Row{
		{Name: "find", Sig: "(sub, start=None, end=None)", Doc: "The lowest index where sub is found, -1 if nowhere.",
			Impl: Parse(1, 3, strFind).as(findNames)},
		{Name: "rfind", Sig: "(sub, start=None, end=None)", Doc: "The highest index where sub is found, -1 if nowhere.",
			Impl: Parse(1, 3, strRFind).as(findNames)},
		{Name: "index", Sig: "(sub, start=None, end=None)", Doc: "Like find, but raises ValueError if sub is not found.",
			Impl: Parse(1, 3, strIndex).as(findNames)},
		{Name: "rindex", Sig: "(sub, start=None, end=None)", Doc: "Like rfind, but raises ValueError if sub is not found.",
			Impl: Parse(1, 3, strRIndex).as(findNames)},
		{Name: "count", Sig: "(sub, start=None, end=None)", Doc: "How often sub occurs, without overlaps.",
			Impl: Parse(1, 3, strCount)},
		{Name: "startswith", Sig: "(prefix, start=None, end=None)", Doc: "Whether the string starts with prefix, or with one of a tuple of them.",
			Impl: Parse(1, 3, strStartsWith)},
		{Name: "endswith", Sig: "(suffix, start=None, end=None)", Doc: "Whether the string ends with suffix, or with one of a tuple of them.",
			Impl: Parse(1, 3, strEndsWith)},
		{Name: "replace", Sig: "(old, new, count=-1)", Doc: "A copy with (the first count) occurrences of old replaced by new.",
			Impl: Parse(2, 3, strReplace)},
	}
}

func strSplitRows() []Row {
	return []Row{
		{Name: "split", Sig: "(sep=None, maxsplit=-1)", Doc: "The pieces between separators (by default, runs of whitespace).",
			Impl: Parse(0, 2, strSplit)},
		{Name: "rsplit", Sig: "(sep=None, maxsplit=-1)", Doc: "Like split, but counts maxsplit from the end.",
			Impl: Parse(0, 2, strRSplit)},
		{Name: "splitlines", Sig: "(keepends=False)", Doc: "The lines, without or with their line ends.",
			Impl: Parse(0, 1, strSplitLines)},
		{Name: "partition", Sig: "(sep)", Doc: "(head, sep, tail) at the first sep; (self, '', '') if there is none.",
			Impl: OneArg(strPartition)},
		{Name: "rpartition", Sig: "(sep)", Doc: "(head, sep, tail) at the last sep; ('', '', self) if there is none.",
			Impl: OneArg(strRPartition)},
		{Name: "strip", Sig: "(chars=None)", Doc: "Without leading and trailing whitespace, or characters of chars.",
			Impl: Parse(0, 1, strStrip)},
		{Name: "lstrip", Sig: "(chars=None)", Doc: "Without leading whitespace, or characters of chars.",
			Impl: Parse(0, 1, strLStrip)},
		{Name: "rstrip", Sig: "(chars=None)", Doc: "Without trailing whitespace, or characters of chars.",
			Impl: Parse(0, 1, strRStrip)},
	}
}

func strCaseRows() []Row {
	return []Row{
		{Name: "lower", Sig: "()", Doc: "A copy in lower case.", Impl: NoArgs(strLower)},
		{Name: "upper", Sig: "()", Doc: "A copy in upper case.", Impl: NoArgs(strUpper)},
		{Name: "title", Sig: "()", Doc: "A copy in which each word starts with upper case.", Impl: NoArgs(strTitle)},
		{Name: "capitalize", Sig: "()", Doc: "A copy with only the first character in upper case.", Impl: NoArgs(strCapitalize)},
		{Name: "swapcase", Sig: "()", Doc: "A copy with the case of letters inverted.", Impl: NoArgs(strSwapCase)},
		{Name: "isalnum", Sig: "()", Doc: "Whether all are letters or digits, and there are any.", Impl: NoArgs(strIsAlnum)},
		{Name: "isalpha", Sig: "()", Doc: "Whether all are letters, and there are any.", Impl: NoArgs(strIsAlpha)},
		{Name: "isdigit", Sig: "()", Doc: "Whether all are digits, and there are any.", Impl: NoArgs(strIsDigit)},
		{Name: "isspace", Sig: "()", Doc: "Whether all are whitespace, and there are any.", Impl: NoArgs(strIsSpace)},
		{Name: "islower", Sig: "()", Doc: "Whether all letters are lower case, and there are any.", Impl: NoArgs(strIsLower)},
		{Name: "isupper", Sig: "()", Doc: "Whether all letters are upper case, and there are any.", Impl: NoArgs(strIsUpper)},
		{Name: "istitle", Sig: "()", Doc: "Whether upper case starts words and only them.", Impl: NoArgs(strIsTitle)},
	}
}

func strPadRows() []Row {
	return []Row{
		{Name: "ljust", Sig: "(width, fillchar=' ')", Doc: "Padded at the right.", Impl: Parse(1, 2, strLJust)},
		{Name: "rjust", Sig: "(width, fillchar=' ')", Doc: "Padded at the left.", Impl: Parse(1, 2, strRJust)},
		{Name: "center", Sig: "(width, fillchar=' ')", Doc: "Padded at both sides.", Impl: Parse(1, 2, strCenter)},
		{Name: "zfill", Sig: "(width)", Doc: "Padded with zeros behind the sign.", Impl: Parse(1, 1, strZFill)},
		{Name: "expandtabs", Sig: "(tabsize=8)", Doc: "With tabs replaced by spaces.", Impl: Parse(0, 1, strExpandTabs)},
	}
}

func strFormatRows() []Row {
	return []Row{
		{Name: "format", Sig: "(*args, **kwargs)", Doc: "The string with its replacement fields filled in.",
			Impl: Raw(strFormat)},
		{Name: "__format__", Sig: "(format_spec)", Doc: "The text formatted by a specification of the format mini-language.", Impl: Parse(1, 1, strFormatMethod)},
		{Name: "_formatter_parser", Sig: "()", Impl: NoArgs(formatterParser)},
		{Name: "_formatter_field_name_split", Sig: "()", Impl: NoArgs(formatterFieldNameSplit)},
	}
}
