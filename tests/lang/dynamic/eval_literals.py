# Literals of every kind through eval.
for text in ['0', '-0', '017', '0x1F', '0b101', '0o17', '10L', '0xFFFFFFFFFFFFFFFFF', '1e3', '1.5', '.5', '5.', '1e-400', '1e400',
             '3j', '1.5J', "'a'", '"b"', "u'c'", "r'\\n'", "ur'\\u0041'", "b'd'", "'''e\nf'''", "'a' 'b'", "'\\x41\\101\\n'",
             "u'\\u00e9\\U0001F600'", '()', '(1,)', '[]', '{}', '{1}', '{1: 2}', 'None', 'True', '1_0', '08', '0x', "'", '1.5.5', '9' * 30]:
    try:
        v = eval(text)
        print text[:30], repr(v), type(v).__name__
    except SyntaxError as e:
        print text, e.msg
