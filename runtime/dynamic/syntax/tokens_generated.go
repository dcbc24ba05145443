// Code generated from language/python27.grammar by `npm run generate`. DO NOT EDIT.

package syntax

// token is a kind of token. tokFailure ends the tokens where the tokenizer found an error; tokUnknown fits no rule.
type token uint8

const (
	tokFailure token = iota
	tokUnknown
	tokEndmarker
	tokNewline
	tokIndent
	tokDedent
	tokName
	tokNumber
	tokString
	tokNotEqual
	tokPercent
	tokPercentEqual
	tokAmpersand
	tokAmpersandEqual
	tokLeftParen
	tokRightParen
	tokStar
	tokDoubleStar
	tokDoubleStarEqual
	tokStarEqual
	tokPlus
	tokPlusEqual
	tokComma
	tokMinus
	tokMinusEqual
	tokDot
	tokSlash
	tokDoubleSlash
	tokDoubleSlashEqual
	tokSlashEqual
	tokColon
	tokSemicolon
	tokLess
	tokShiftLeft
	tokShiftLeftEqual
	tokLessEqual
	tokLessGreater
	tokEqual
	tokEqualEqual
	tokGreater
	tokGreaterEqual
	tokShiftRight
	tokShiftRightEqual
	tokAt
	tokLeftBracket
	tokRightBracket
	tokCaret
	tokCaretEqual
	tokBackquote
	tokLeftBrace
	tokBar
	tokBarEqual
	tokRightBrace
	tokTilde
	tokAndKeyword
	tokAsKeyword
	tokAssertKeyword
	tokBreakKeyword
	tokClassKeyword
	tokContinueKeyword
	tokDefKeyword
	tokDelKeyword
	tokElifKeyword
	tokElseKeyword
	tokExceptKeyword
	tokExecKeyword
	tokFinallyKeyword
	tokForKeyword
	tokFromKeyword
	tokGlobalKeyword
	tokIfKeyword
	tokImportKeyword
	tokInKeyword
	tokIsKeyword
	tokLambdaKeyword
	tokNotKeyword
	tokOrKeyword
	tokPassKeyword
	tokPrintKeyword
	tokRaiseKeyword
	tokReturnKeyword
	tokTryKeyword
	tokWhileKeyword
	tokWithKeyword
	tokYieldKeyword

	tokenKinds
)

// keyword gives the kind of a word: a keyword or a name.
func keyword(text string) token {
	switch text {
	case "and":
		return tokAndKeyword
	case "as":
		return tokAsKeyword
	case "assert":
		return tokAssertKeyword
	case "break":
		return tokBreakKeyword
	case "class":
		return tokClassKeyword
	case "continue":
		return tokContinueKeyword
	case "def":
		return tokDefKeyword
	case "del":
		return tokDelKeyword
	case "elif":
		return tokElifKeyword
	case "else":
		return tokElseKeyword
	case "except":
		return tokExceptKeyword
	case "exec":
		return tokExecKeyword
	case "finally":
		return tokFinallyKeyword
	case "for":
		return tokForKeyword
	case "from":
		return tokFromKeyword
	case "global":
		return tokGlobalKeyword
	case "if":
		return tokIfKeyword
	case "import":
		return tokImportKeyword
	case "in":
		return tokInKeyword
	case "is":
		return tokIsKeyword
	case "lambda":
		return tokLambdaKeyword
	case "not":
		return tokNotKeyword
	case "or":
		return tokOrKeyword
	case "pass":
		return tokPassKeyword
	case "print":
		return tokPrintKeyword
	case "raise":
		return tokRaiseKeyword
	case "return":
		return tokReturnKeyword
	case "try":
		return tokTryKeyword
	case "while":
		return tokWhileKeyword
	case "with":
		return tokWithKeyword
	case "yield":
		return tokYieldKeyword
	}
	return tokName
}

// operator gives the kind of an operator or delimiter, or tokUnknown.
func operator(text string) token {
	switch text {
	case "!=":
		return tokNotEqual
	case "%":
		return tokPercent
	case "%=":
		return tokPercentEqual
	case "&":
		return tokAmpersand
	case "&=":
		return tokAmpersandEqual
	case "(":
		return tokLeftParen
	case ")":
		return tokRightParen
	case "*":
		return tokStar
	case "**":
		return tokDoubleStar
	case "**=":
		return tokDoubleStarEqual
	case "*=":
		return tokStarEqual
	case "+":
		return tokPlus
	case "+=":
		return tokPlusEqual
	case ",":
		return tokComma
	case "-":
		return tokMinus
	case "-=":
		return tokMinusEqual
	case ".":
		return tokDot
	case "/":
		return tokSlash
	case "//":
		return tokDoubleSlash
	case "//=":
		return tokDoubleSlashEqual
	case "/=":
		return tokSlashEqual
	case ":":
		return tokColon
	case ";":
		return tokSemicolon
	case "<":
		return tokLess
	case "<<":
		return tokShiftLeft
	case "<<=":
		return tokShiftLeftEqual
	case "<=":
		return tokLessEqual
	case "<>":
		return tokLessGreater
	case "=":
		return tokEqual
	case "==":
		return tokEqualEqual
	case ">":
		return tokGreater
	case ">=":
		return tokGreaterEqual
	case ">>":
		return tokShiftRight
	case ">>=":
		return tokShiftRightEqual
	case "@":
		return tokAt
	case "[":
		return tokLeftBracket
	case "]":
		return tokRightBracket
	case "^":
		return tokCaret
	case "^=":
		return tokCaretEqual
	case "`":
		return tokBackquote
	case "{":
		return tokLeftBrace
	case "|":
		return tokBar
	case "|=":
		return tokBarEqual
	case "}":
		return tokRightBrace
	case "~":
		return tokTilde
	}
	return tokUnknown
}
