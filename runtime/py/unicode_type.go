// The unicode type: its table of slots and methods.
package py

func init() {
	UnicodeType.Setup(Spec{
		Base:      BaseStringType,
		Doc:       "unicode(object=u'') -> unicode\nunicode(string, encoding=None, errors='strict') -> unicode\n\nText, or bytes decoded to text.",
		Flags:     FlagBaseType | FlagUnicodeSubclass,
		Convert:   ToUnicode,
		Alloc:     AllocOf[Unicode](),
		ExtOffset: AttrsOffsetOf[Unicode](),
		Slots:     unicodeSlots(),
		Methods:   unicodeRows(),
	})
}

func unicodeSlots() Slots {
	s := Slots{
		New: unicodeNew, GetAttr: GenericGetAttr, Repr: unicodeRepr, Str: unicodeStr, Hash: unicodeHash,
		RichCompare: unicodeRichCompare, Len: unicodeLen, MapLen: unicodeLen,
		Concat: unicodeConcat, Repeat: unicodeRepeat, Item: unicodeItem, Slice: unicodeSlice,
		Contains: unicodeContains, Subscript: unicodeSubscript,
	}
	s.Binary[OpMod] = unicodeMod
	return s
}

func unicodeRows() []Row {
	rows := []Row{
		{Name: "__getnewargs__", Sig: "()", Impl: NoArgs(unicodeGetNewArgs)},
		{Name: "__sizeof__", Sig: "()", Doc: "size in memory, in bytes", Impl: NoArgs(unicodeSizeof)},
		{Name: "decode", Sig: "(encoding=None, errors='strict')", Doc: "Decode with a registered codec, after encoding to ASCII.",
			Impl: Keywords(0, "encoding errors", unicodeDecode)},
		{Name: "encode", Sig: "(encoding=None, errors='strict')", Doc: "Encode the text with a registered codec.",
			Impl: Keywords(0, "encoding errors", unicodeEncode)},
		{Name: "join", Sig: "(iterable)", Doc: "The strings of the iterable with this one between them.",
			Impl: OneArg(unicodeJoin)},
		{Name: "translate", Sig: "(table)", Doc: "Each character replaced by what table[ord(c)] is: text, an ordinal, or None for nothing.",
			Impl: OneArg(unicodeTranslate)},
	}
	rows = append(rows, unicodeFindRows()...)
	rows = append(rows, unicodeSplitRows()...)
	rows = append(rows, unicodeCaseRows()...)
	rows = append(rows, unicodePadRows()...)
	return append(rows, unicodeFormatRows()...)
}

func unicodeFindRows() []Row {
	return []Row{
		{Name: "find", Sig: "(sub, start=None, end=None)", Doc: "The lowest index where sub is found, -1 if nowhere.",
			Impl: Parse(1, 3, unicodeFind)},
		{Name: "rfind", Sig: "(sub, start=None, end=None)", Doc: "The highest index where sub is found, -1 if nowhere.",
			Impl: Parse(1, 3, unicodeRFind)},
		{Name: "index", Sig: "(sub, start=None, end=None)", Doc: "Like find, but raises ValueError if sub is not found.",
			Impl: Parse(1, 3, unicodeIndex)},
		{Name: "rindex", Sig: "(sub, start=None, end=None)", Doc: "Like rfind, but raises ValueError if sub is not found.",
			Impl: Parse(1, 3, unicodeRIndex)},
		{Name: "count", Sig: "(sub, start=None, end=None)", Doc: "How often sub occurs, without overlaps.",
			Impl: Parse(1, 3, unicodeCount)},
		{Name: "startswith", Sig: "(prefix, start=None, end=None)", Doc: "Whether the text starts with prefix, or with one of a tuple of them.",
			Impl: Parse(1, 3, unicodeStartsWith)},
		{Name: "endswith", Sig: "(suffix, start=None, end=None)", Doc: "Whether the text ends with suffix, or with one of a tuple of them.",
			Impl: Parse(1, 3, unicodeEndsWith)},
		{Name: "replace", Sig: "(old, new, count=-1)", Doc: "A copy with (the first count) occurrences of old replaced by new.",
			Impl: Parse(2, 3, unicodeReplace)},
	}
}

func unicodeSplitRows() []Row {
	return []Row{
		{Name: "split", Sig: "(sep=None, maxsplit=-1)", Doc: "The pieces between separators (by default, runs of whitespace).",
			Impl: Parse(0, 2, unicodeSplit)},
		{Name: "rsplit", Sig: "(sep=None, maxsplit=-1)", Doc: "Like split, but counts maxsplit from the end.",
			Impl: Parse(0, 2, unicodeRSplit)},
		{Name: "splitlines", Sig: "(keepends=False)", Doc: "The lines, without or with their line ends.",
			Impl: Parse(0, 1, unicodeSplitLines)},
		{Name: "partition", Sig: "(sep)", Doc: "(head, sep, tail) at the first sep; (self, u'', u'') if there is none.",
			Impl: OneArg(unicodePartition)},
		{Name: "rpartition", Sig: "(sep)", Doc: "(head, sep, tail) at the last sep; (u'', u'', self) if there is none.",
			Impl: OneArg(unicodeRPartition)},
		{Name: "strip", Sig: "(chars=None)", Doc: "Without leading and trailing whitespace, or characters of chars.",
			Impl: Parse(0, 1, unicodeStrip)},
		{Name: "lstrip", Sig: "(chars=None)", Doc: "Without leading whitespace, or characters of chars.",
			Impl: Parse(0, 1, unicodeLStrip)},
		{Name: "rstrip", Sig: "(chars=None)", Doc: "Without trailing whitespace, or characters of chars.",
			Impl: Parse(0, 1, unicodeRStrip)},
	}
}

func unicodeCaseRows() []Row {
	return []Row{
		{Name: "lower", Sig: "()", Doc: "A copy in lower case.", Impl: NoArgs(unicodeLower)},
		{Name: "upper", Sig: "()", Doc: "A copy in upper case.", Impl: NoArgs(unicodeUpper)},
		{Name: "title", Sig: "()", Doc: "A copy in which each word starts with title case.", Impl: NoArgs(unicodeTitle)},
		{Name: "capitalize", Sig: "()", Doc: "A copy with only the first character in upper case.", Impl: NoArgs(unicodeCapitalize)},
		{Name: "swapcase", Sig: "()", Doc: "A copy with the case of letters inverted.", Impl: NoArgs(unicodeSwapCase)},
		{Name: "isalnum", Sig: "()", Doc: "Whether all are letters or numbers, and there are any.", Impl: NoArgs(unicodeIsAlnum)},
		{Name: "isalpha", Sig: "()", Doc: "Whether all are letters, and there are any.", Impl: NoArgs(unicodeIsAlpha)},
		{Name: "isdecimal", Sig: "()", Doc: "Whether all are decimal digits, and there are any.", Impl: NoArgs(unicodeIsDecimal)},
		{Name: "isdigit", Sig: "()", Doc: "Whether all are digits, and there are any.", Impl: NoArgs(unicodeIsDigit)},
		{Name: "isnumeric", Sig: "()", Doc: "Whether all are numeric, and there are any.", Impl: NoArgs(unicodeIsNumeric)},
		{Name: "isspace", Sig: "()", Doc: "Whether all are whitespace, and there are any.", Impl: NoArgs(unicodeIsSpace)},
		{Name: "islower", Sig: "()", Doc: "Whether all letters are lower case, and there are any.", Impl: NoArgs(unicodeIsLower)},
		{Name: "isupper", Sig: "()", Doc: "Whether all letters are upper case, and there are any.", Impl: NoArgs(unicodeIsUpper)},
		{Name: "istitle", Sig: "()", Doc: "Whether upper or title case starts words and only them.", Impl: NoArgs(unicodeIsTitle)},
	}
}

func unicodePadRows() []Row {
	return []Row{
		{Name: "ljust", Sig: "(width, fillchar=u' ')", Doc: "Padded at the right.", Impl: Parse(1, 2, unicodeLJust)},
		{Name: "rjust", Sig: "(width, fillchar=u' ')", Doc: "Padded at the left.", Impl: Parse(1, 2, unicodeRJust)},
		{Name: "center", Sig: "(width, fillchar=u' ')", Doc: "Padded at both sides.", Impl: Parse(1, 2, unicodeCenter)},
		{Name: "zfill", Sig: "(width)", Doc: "Padded with zeros behind the sign.", Impl: Parse(1, 1, unicodeZFill)},
		{Name: "expandtabs", Sig: "(tabsize=8)", Doc: "With tabs replaced by spaces.", Impl: Parse(0, 1, unicodeExpandTabs)},
	}
}

func unicodeFormatRows() []Row {
	return []Row{
		{Name: "format", Sig: "(*args, **kwargs)", Doc: "The text with its replacement fields filled in.",
			Impl: Raw(unicodeFormat)},
		{Name: "__format__", Sig: "(format_spec)", Doc: "The text formatted by a specification of the format mini-language.", Impl: Parse(1, 1, unicodeFormatMethod)},
		{Name: "_formatter_parser", Sig: "()", Impl: NoArgs(formatterParser)},
		{Name: "_formatter_field_name_split", Sig: "()", Impl: NoArgs(formatterFieldNameSplit)},
	}
}
