// The struct sequences of sys: version_info, flags, float_info, long_info.
package py

// structSequence makes an instance of a struct sequence type of its own; fields are pairs of a name and a docstring.
func structSequence(spec StructSequenceSpec, fields [][2]string, vals ...Value) Value {
	for _, f := range fields {
		spec.Fields, spec.Docs = append(spec.Fields, f[0]), append(spec.Docs, f[1])
	}
	return NewStructSequence(spec).Make(vals...)
}

func versionInfo() Value {
	spec := StructSequenceSpec{Name: "sys.version_info", Doc: "The version of Python as a sequence with names."}
	fields := [][2]string{{"major", "Major release number"}, {"minor", "Minor release number"}, {"micro", "Patch release number"},
		{"releaselevel", "'alpha', 'beta', 'candidate', or 'release'"}, {"serial", "Serial release number"}}
	return structSequence(spec, fields, SmallInt(2), SmallInt(7), SmallInt(18), MkStr("final"), SmallInt(0))
}

// flagsOf gives sys.flags for the flags of the command line.
func flagsOf(flags map[string]int) Value {
	spec := StructSequenceSpec{Name: "sys.flags", Doc: "The options that the program was started with."}
	fields := [][2]string{{"debug", "-d"}, {"py3k_warning", "-3"}, {"division_warning", "-Q"}, {"division_new", "-Qnew"},
		{"inspect", "-i"}, {"interactive", "-i"}, {"optimize", "-O or -OO"}, {"dont_write_bytecode", "-B"},
		{"no_user_site", "-s"}, {"no_site", "-S"}, {"ignore_environment", "-E"}, {"tabcheck", "-t or -tt"},
		{"verbose", "-v"}, {"unicode", "-U"}, {"bytes_warning", "-b"}, {"hash_randomization", "-R"}}
	vals := make([]Value, len(fields))
	for i, f := range fields {
		vals[i] = SmallInt(int64(flags[f[0]]))
	}
	return structSequence(spec, fields, vals...)
}

func floatInfo() Value {
	spec := StructSequenceSpec{Name: "sys.float_info", Doc: "What floats are like on this machine.", Callable: true}
	fields := [][2]string{{"max", "the largest finite float"}, {"max_exp", "the largest n with a finite radix**(n-1)"},
		{"max_10_exp", "the largest n with a finite 10**n"}, {"min", "the smallest positive normal float"},
		{"min_exp", "the smallest n with a normal radix**(n-1)"}, {"min_10_exp", "the smallest n with a normal 10**n"},
		{"dig", "how many decimal digits survive"}, {"mant_dig", "how many digits of the radix the mantissa has"},
		{"epsilon", "the distance from 1 to the next float"}, {"radix", "the radix of the exponent"},
		{"rounds", "how additions round"}}
	return structSequence(spec, fields, Float(1.7976931348623157e308), SmallInt(1024), SmallInt(308),
		Float(2.2250738585072014e-308), SmallInt(-1021), SmallInt(-307), SmallInt(15), SmallInt(53),
		Float(2.220446049250313e-16), SmallInt(2), SmallInt(1))
}

func longInfo() Value {
	spec := StructSequenceSpec{Name: "sys.long_info", Doc: "How longs are represented.", Callable: true}
	fields := [][2]string{{"bits_per_digit", "bits in a digit"}, {"sizeof_digit", "bytes of the type that holds a digit"}}
	return structSequence(spec, fields, SmallInt(30), SmallInt(4))
}
