// Code generated from language/python27.grammar by `npm run generate`. DO NOT EDIT.

package syntax

import "grumpy.dev/runtime/dynamic/ast"

var tokenSet1 = [tokenKinds]bool{tokAssertKeyword: true, tokAt: true, tokBackquote: true, tokBreakKeyword: true, tokClassKeyword: true, tokContinueKeyword: true, tokDefKeyword: true, tokDelKeyword: true, tokExecKeyword: true, tokForKeyword: true, tokFromKeyword: true, tokGlobalKeyword: true, tokIfKeyword: true, tokImportKeyword: true, tokLambdaKeyword: true, tokLeftBrace: true, tokLeftBracket: true, tokLeftParen: true, tokMinus: true, tokName: true, tokNewline: true, tokNotKeyword: true, tokNumber: true, tokPassKeyword: true, tokPlus: true, tokPrintKeyword: true, tokRaiseKeyword: true, tokReturnKeyword: true, tokString: true, tokTilde: true, tokTryKeyword: true, tokWhileKeyword: true, tokWithKeyword: true, tokYieldKeyword: true}
var tokenSet2 = [tokenKinds]bool{tokAssertKeyword: true, tokAt: true, tokBackquote: true, tokBreakKeyword: true, tokClassKeyword: true, tokContinueKeyword: true, tokDefKeyword: true, tokDelKeyword: true, tokExecKeyword: true, tokForKeyword: true, tokFromKeyword: true, tokGlobalKeyword: true, tokIfKeyword: true, tokImportKeyword: true, tokLambdaKeyword: true, tokLeftBrace: true, tokLeftBracket: true, tokLeftParen: true, tokMinus: true, tokName: true, tokNotKeyword: true, tokNumber: true, tokPassKeyword: true, tokPlus: true, tokPrintKeyword: true, tokRaiseKeyword: true, tokReturnKeyword: true, tokString: true, tokTilde: true, tokTryKeyword: true, tokWhileKeyword: true, tokWithKeyword: true, tokYieldKeyword: true}
var tokenSet3 = [tokenKinds]bool{tokAssertKeyword: true, tokBackquote: true, tokBreakKeyword: true, tokContinueKeyword: true, tokDelKeyword: true, tokExecKeyword: true, tokFromKeyword: true, tokGlobalKeyword: true, tokImportKeyword: true, tokLambdaKeyword: true, tokLeftBrace: true, tokLeftBracket: true, tokLeftParen: true, tokMinus: true, tokName: true, tokNotKeyword: true, tokNumber: true, tokPassKeyword: true, tokPlus: true, tokPrintKeyword: true, tokRaiseKeyword: true, tokReturnKeyword: true, tokString: true, tokTilde: true, tokYieldKeyword: true}
var tokenSet4 = [tokenKinds]bool{tokAt: true, tokClassKeyword: true, tokDefKeyword: true, tokForKeyword: true, tokIfKeyword: true, tokTryKeyword: true, tokWhileKeyword: true, tokWithKeyword: true}
var tokenSet5 = [tokenKinds]bool{tokBackquote: true, tokDoubleStar: true, tokLambdaKeyword: true, tokLeftBrace: true, tokLeftBracket: true, tokLeftParen: true, tokMinus: true, tokName: true, tokNotKeyword: true, tokNumber: true, tokPlus: true, tokStar: true, tokString: true, tokTilde: true}
var tokenSet6 = [tokenKinds]bool{tokDoubleStar: true, tokLeftParen: true, tokName: true, tokStar: true}
var tokenSet7 = [tokenKinds]bool{tokBackquote: true, tokLambdaKeyword: true, tokLeftBrace: true, tokLeftBracket: true, tokLeftParen: true, tokMinus: true, tokName: true, tokNotKeyword: true, tokNumber: true, tokPlus: true, tokString: true, tokTilde: true}
var tokenSet8 = [tokenKinds]bool{tokBreakKeyword: true, tokContinueKeyword: true, tokRaiseKeyword: true, tokReturnKeyword: true, tokYieldKeyword: true}
var tokenSet9 = [tokenKinds]bool{tokAmpersandEqual: true, tokBarEqual: true, tokCaretEqual: true, tokDoubleSlashEqual: true, tokDoubleStarEqual: true, tokMinusEqual: true, tokPercentEqual: true, tokPlusEqual: true, tokShiftLeftEqual: true, tokShiftRightEqual: true, tokSlashEqual: true, tokStarEqual: true}
var tokenSet10 = [tokenKinds]bool{tokBackquote: true, tokLeftBrace: true, tokLeftBracket: true, tokLeftParen: true, tokMinus: true, tokName: true, tokNumber: true, tokPlus: true, tokString: true, tokTilde: true}
var tokenSet11 = [tokenKinds]bool{tokBackquote: true, tokLeftBrace: true, tokLeftBracket: true, tokLeftParen: true, tokMinus: true, tokName: true, tokNotKeyword: true, tokNumber: true, tokPlus: true, tokString: true, tokTilde: true}
var tokenSet12 = [tokenKinds]bool{tokEqualEqual: true, tokGreater: true, tokGreaterEqual: true, tokInKeyword: true, tokIsKeyword: true, tokLess: true, tokLessEqual: true, tokLessGreater: true, tokNotEqual: true, tokNotKeyword: true}
var tokenSet13 = [tokenKinds]bool{tokAmpersand: true, tokBar: true, tokCaret: true, tokDoubleSlash: true, tokMinus: true, tokPercent: true, tokPlus: true, tokShiftLeft: true, tokShiftRight: true, tokSlash: true, tokStar: true}
var tokenSet14 = [tokenKinds]bool{tokBackquote: true, tokLeftBrace: true, tokLeftBracket: true, tokLeftParen: true, tokName: true, tokNumber: true, tokString: true}
var tokenSet15 = [tokenKinds]bool{tokDot: true, tokLeftBracket: true, tokLeftParen: true}
var tokenSet16 = [tokenKinds]bool{tokBackquote: true, tokColon: true, tokDot: true, tokLambdaKeyword: true, tokLeftBrace: true, tokLeftBracket: true, tokLeftParen: true, tokMinus: true, tokName: true, tokNotKeyword: true, tokNumber: true, tokPlus: true, tokString: true, tokTilde: true}

func parseFileInput(p *parser, d int) *ast.Module {
	var body []ast.StmtNode
	for tokenSet1[p.kind] {
		if p.at(tokNewline) {
			p.shift(tokNewline, d)
		} else if tokenSet2[p.kind] {
			body = append(body, parseStmt(p, d+1)...)
		} else {
			panic(p.failure(tokUnknown))
		}
	}
	p.shift(tokEndmarker, d)
	return &ast.Module{Body: body}
}

func parseSingleInput(p *parser, d int) *ast.Interactive {
	var nowhere ast.Place
	var body []ast.StmtNode
	var s ast.StmtNode
	if p.at(tokNewline) {
		p.shift(tokNewline, d)
		nowhere = p.nowhere()
		return &ast.Interactive{Body: []ast.StmtNode{&ast.Pass{Place: nowhere}}}
	} else if tokenSet3[p.kind] {
		body = parseSimpleStmt(p, d+1)
		return &ast.Interactive{Body: body}
	} else if tokenSet4[p.kind] {
		s = parseCompoundStmt(p, d+1)
		p.shift(tokNewline, d)
		return &ast.Interactive{Body: []ast.StmtNode{s}}
	} else {
		panic(p.failure(tokUnknown))
	}
}

func parseEvalInput(p *parser, d int) *ast.Expression {
	var body ast.ExprNode
	body = parseTestlist(p, d+1)
	for p.at(tokNewline) {
		p.shift(tokNewline, d)
	}
	p.shift(tokEndmarker, d)
	return &ast.Expression{Body: body}
}

func parseDecorator(p *parser, d int) ast.ExprNode {
	var name ast.ExprNode
	var call ast.ExprNode
	var x ast.ExprNode
	p.shift(tokAt, d)
	name = parseDottedExpr(p, d+1)
	if p.at(tokLeftParen) {
		p.shift(tokLeftParen, d)
		if tokenSet5[p.kind] {
			call = parseArglist(p, d+1, name)
		} else {
			call = &ast.Call{Place: *name.At(), Func: name, Args: nil, Keywords: nil, Starargs: nil, Kwargs: nil}
		}
		p.shift(tokRightParen, d)
		x = call
	} else {
		x = name
	}
	p.shift(tokNewline, d)
	return x
}

func parseDottedExpr(p *parser, d int) ast.ExprNode {
	start := p.pos
	var id string
	var x ast.ExprNode
	var attr string
	id = p.name(d)
	x = &ast.Name{Place: p.placeOf(start), ID: id, Ctx: ast.Load}
	for p.at(tokDot) {
		p.shift(tokDot, d)
		attr = p.name(d)
		x = &ast.Attribute{Place: p.placeOf(start), Value: x, Attr: attr, Ctx: ast.Load}
	}
	return x
}

func parseDecorators(p *parser, d int) []ast.ExprNode {
	var list []ast.ExprNode
	list = append(list, parseDecorator(p, d+1))
	for p.at(tokAt) {
		list = append(list, parseDecorator(p, d+1))
	}
	return list
}

func parseDecorated(p *parser, d int) ast.StmtNode {
	var place ast.Place
	var decorators []ast.ExprNode
	place = p.place()
	decorators = parseDecorators(p, d+1)
	if p.at(tokClassKeyword) {
		return parseClassdef(p, d+1, decorators, place)
	} else if p.at(tokDefKeyword) {
		return parseFuncdef(p, d+1, decorators, place)
	} else {
		panic(p.failure(tokUnknown))
	}
}

func parseFuncdef(p *parser, d int, decoratorList []ast.ExprNode, place ast.Place) ast.StmtNode {
	var line int
	var name string
	var args *ast.Arguments
	var body []ast.StmtNode
	p.shift(tokDefKeyword, d)
	line = p.here()
	name = p.name(d)
	p.forbid(name, line)
	args = parseParameters(p, d+1)
	p.shift(tokColon, d)
	body = parseSuite(p, d+1)
	return &ast.FunctionDef{Place: place, Name: name, Args: args, Body: body, DecoratorList: decoratorList}
}

func parseParameters(p *parser, d int) *ast.Arguments {
	var args *ast.Arguments
	p.shift(tokLeftParen, d)
	if tokenSet6[p.kind] {
		args = parseVarargslist(p, d+1)
	} else {
		args = &ast.Arguments{Args: nil, Vararg: "", Kwarg: "", Defaults: nil}
	}
	p.shift(tokRightParen, d)
	return args
}

func parseVarargslist(p *parser, d int) *ast.Arguments {
	var line int
	var first int
	var mark int
	var x ast.ExprNode
	var middle int
	var defaults []ast.ExprNode
	var args []ast.ExprNode
	var at int
	var vararg string
	var kwarg string
	line = p.here()
	for p.at(tokName) || p.at(tokLeftParen) {
		first = p.token()
		mark = p.mark()
		x = parseFpdef(p, d+1, line)
		if p.at(tokEqual) {
			p.shift(tokEqual, d)
			middle = p.mark()
			defaults = append(defaults, parseTest(p, d+1))
			p.swap(mark, middle)
			middle = p.added(mark, middle)
			p.parenthesizedDefault(x, first, line, middle)
		} else {
			p.defaultMissing(defaults, line, mark)
		}
		args = append(args, p.asParameter(x))
		if p.at(tokComma) {
			p.shift(tokComma, d)
		} else if p.at(tokRightParen) {
			p.look(tokRightParen)
		} else if p.at(tokColon) {
			p.look(tokColon)
		} else {
			panic(p.failure(tokUnknown))
		}
	}
	if p.at(tokStar) || p.at(tokDoubleStar) {
		if p.at(tokStar) {
			p.shift(tokStar, d)
			at = p.here()
			vararg = p.name(d)
			p.forbid(vararg, at)
			if p.at(tokComma) {
				p.shift(tokComma, d)
				p.shift(tokDoubleStar, d)
				at = p.here()
				kwarg = p.name(d)
				p.forbid(kwarg, at)
			}
		} else if p.at(tokDoubleStar) {
			p.shift(tokDoubleStar, d)
			at = p.here()
			kwarg = p.name(d)
			p.forbid(kwarg, at)
		} else {
			panic(p.failure(tokUnknown))
		}
	}
	return &ast.Arguments{Args: args, Vararg: vararg, Kwarg: kwarg, Defaults: defaults}
}

func parseFpdef(p *parser, d int, line int) ast.ExprNode {
	start := p.pos
	var id string
	var x ast.ExprNode
	if p.at(tokName) {
		id = p.name(d)
		p.forbid(id, line)
		return &ast.Name{Place: p.placeOf(start), ID: id, Ctx: ast.Store}
	} else if p.at(tokLeftParen) {
		p.shift(tokLeftParen, d)
		x = parseFplist(p, d+1)
		p.shift(tokRightParen, d)
		return x
	} else {
		panic(p.failure(tokUnknown))
	}
}

func parseFplist(p *parser, d int) ast.ExprNode {
	start := p.pos
	var line int
	var first ast.ExprNode
	var rest []ast.ExprNode
	line = p.here()
	first = parseFpdef(p, d+1, line)
	if p.at(tokComma) {
		p.shift(tokComma, d)
		if p.at(tokName) || p.at(tokLeftParen) {
			for {
				rest = append(rest, parseFpdef(p, d+1, line))
				if !p.at(tokComma) {
					break
				}
				p.next()
				if !(p.at(tokName) || p.at(tokLeftParen)) {
					break
				}
			}
		}
		return &ast.Tuple{Place: p.placeOf(start), Elts: append([]ast.ExprNode{first}, rest...), Ctx: ast.Store}
	} else {
		return first
	}
}

func parseClassdef(p *parser, d int, decoratorList []ast.ExprNode, place ast.Place) ast.StmtNode {
	var line int
	var name string
	var bases []ast.ExprNode
	var body []ast.StmtNode
	line = p.here()
	p.shift(tokClassKeyword, d)
	name = p.name(d)
	p.forbid(name, line)
	if p.at(tokLeftParen) {
		p.shift(tokLeftParen, d)
		if tokenSet7[p.kind] {
			bases = parseTestlistElements(p, d+1)
		}
		p.shift(tokRightParen, d)
	}
	p.shift(tokColon, d)
	body = parseSuite(p, d+1)
	return &ast.ClassDef{Place: place, Name: name, Bases: bases, Body: body, DecoratorList: decoratorList}
}

func parseTestlistElements(p *parser, d int) []ast.ExprNode {
	var elts []ast.ExprNode
	for {
		elts = append(elts, parseTest(p, d+1))
		if !p.at(tokComma) {
			break
		}
		p.next()
		if !(tokenSet7[p.kind]) {
			break
		}
	}
	return elts
}

func parseStmt(p *parser, d int) []ast.StmtNode {
	var s ast.StmtNode
	if tokenSet3[p.kind] {
		return parseSimpleStmt(p, d+1)
	} else if tokenSet4[p.kind] {
		s = parseCompoundStmt(p, d+1)
		return []ast.StmtNode{s}
	} else {
		panic(p.failure(tokUnknown))
	}
}

func parseSimpleStmt(p *parser, d int) []ast.StmtNode {
	var body []ast.StmtNode
	body = append(body, parseSmallStmt(p, d+1))
	for p.at(tokSemicolon) {
		p.shift(tokSemicolon, d)
		if tokenSet3[p.kind] {
			body = append(body, parseSmallStmt(p, d+1))
		} else if p.at(tokNewline) {
			p.look(tokNewline)
		} else {
			panic(p.failure(tokUnknown))
		}
	}
	p.shift(tokNewline, d)
	return body
}

func parseSmallStmt(p *parser, d int) ast.StmtNode {
	if tokenSet7[p.kind] {
		return parseExprStmt(p, d+1)
	} else if p.at(tokPrintKeyword) {
		return parsePrintStmt(p, d+1)
	} else if p.at(tokDelKeyword) {
		return parseDelStmt(p, d+1)
	} else if p.at(tokPassKeyword) {
		return parsePassStmt(p, d+1)
	} else if tokenSet8[p.kind] {
		return parseFlowStmt(p, d+1)
	} else if p.at(tokImportKeyword) || p.at(tokFromKeyword) {
		return parseImportStmt(p, d+1)
	} else if p.at(tokGlobalKeyword) {
		return parseGlobalStmt(p, d+1)
	} else if p.at(tokExecKeyword) {
		return parseExecStmt(p, d+1)
	} else if p.at(tokAssertKeyword) {
		return parseAssertStmt(p, d+1)
	} else {
		panic(p.failure(tokUnknown))
	}
}

func parseExprStmt(p *parser, d int) ast.StmtNode {
	start := p.pos
	var line int
	var mark int
	var value ast.ExprNode
	var op ast.Operator
	var right ast.ExprNode
	var targets []ast.ExprNode
	line = p.here()
	mark = p.mark()
	value = parseTestlist(p, d+1)
	if tokenSet9[p.kind] {
		op = parseAugassign(p, d+1)
		p.augmentedTarget(value, line)
		if p.at(tokYieldKeyword) {
			right = parseYieldExpr(p, d+1)
		} else if tokenSet7[p.kind] {
			right = parseTestlist(p, d+1)
		} else {
			panic(p.failure(tokUnknown))
		}
		return &ast.AugAssign{Place: p.placeOf(start), Target: value, Op: op, Value: right}
	} else if p.at(tokEqual) {
		p.shift(tokEqual, d)
		p.target(value, line, mark)
		targets = append(targets, value)
		line = p.here()
		mark = p.mark()
		if p.at(tokYieldKeyword) {
			value = parseYieldExpr(p, d+1)
		} else if tokenSet7[p.kind] {
			value = parseTestlist(p, d+1)
		} else {
			panic(p.failure(tokUnknown))
		}
		for p.at(tokEqual) {
			p.shift(tokEqual, d)
			p.target(value, line, mark)
			targets = append(targets, value)
			line = p.here()
			mark = p.mark()
			if p.at(tokYieldKeyword) {
				value = parseYieldExpr(p, d+1)
			} else if tokenSet7[p.kind] {
				value = parseTestlist(p, d+1)
			} else {
				panic(p.failure(tokUnknown))
			}
		}
		return &ast.Assign{Place: p.placeOf(start), Targets: targets, Value: value}
	} else {
		return &ast.Expr{Place: p.placeOf(start), Value: value}
	}
}

func parseAugassign(p *parser, d int) ast.Operator {
	switch p.kind {
	case tokPlusEqual:
		p.shift(tokPlusEqual, d)
		return ast.Add
	case tokMinusEqual:
		p.shift(tokMinusEqual, d)
		return ast.Sub
	case tokStarEqual:
		p.shift(tokStarEqual, d)
		return ast.Mult
	case tokSlashEqual:
		p.shift(tokSlashEqual, d)
		return ast.Div
	case tokPercentEqual:
		p.shift(tokPercentEqual, d)
		return ast.Mod
	case tokAmpersandEqual:
		p.shift(tokAmpersandEqual, d)
		return ast.BitAnd
	case tokBarEqual:
		p.shift(tokBarEqual, d)
		return ast.BitOr
	case tokCaretEqual:
		p.shift(tokCaretEqual, d)
		return ast.BitXor
	case tokShiftLeftEqual:
		p.shift(tokShiftLeftEqual, d)
		return ast.LShift
	case tokShiftRightEqual:
		p.shift(tokShiftRightEqual, d)
		return ast.RShift
	case tokDoubleStarEqual:
		p.shift(tokDoubleStarEqual, d)
		return ast.Pow
	case tokDoubleSlashEqual:
		p.shift(tokDoubleSlashEqual, d)
		return ast.FloorDiv
	default:
		panic(p.failure(tokUnknown))
	}
}

func parsePrintStmt(p *parser, d int) ast.StmtNode {
	start := p.pos
	var values []ast.ExprNode
	var comma bool
	var dest ast.ExprNode
	p.shift(tokPrintKeyword, d)
	if tokenSet7[p.kind] {
		comma = false
		for {
			values = append(values, parseTest(p, d+1))
			if !p.at(tokComma) {
				break
			}
			p.next()
			if !(tokenSet7[p.kind]) {
				comma = true
				break
			}
		}
		return &ast.Print{Place: p.placeOf(start), Dest: nil, Values: values, Nl: p.not(comma)}
	} else if p.at(tokShiftRight) {
		p.shift(tokShiftRight, d)
		dest = parseTest(p, d+1)
		if p.at(tokComma) {
			p.shift(tokComma, d)
			comma = false
			for {
				values = append(values, parseTest(p, d+1))
				if !p.at(tokComma) {
					break
				}
				p.next()
				if !(tokenSet7[p.kind]) {
					comma = true
					break
				}
			}
		}
		return &ast.Print{Place: p.placeOf(start), Dest: dest, Values: values, Nl: p.not(comma)}
	} else {
		return &ast.Print{Place: p.placeOf(start), Dest: nil, Values: nil, Nl: true}
	}
}

func parseDelStmt(p *parser, d int) ast.StmtNode {
	start := p.pos
	var targets []ast.ExprNode
	p.shift(tokDelKeyword, d)
	targets = parseExprlist(p, d+1, ast.Del)
	return &ast.Delete{Place: p.placeOf(start), Targets: targets}
}

func parsePassStmt(p *parser, d int) ast.StmtNode {
	start := p.pos
	p.shift(tokPassKeyword, d)
	return &ast.Pass{Place: p.placeOf(start)}
}

func parseFlowStmt(p *parser, d int) ast.StmtNode {
	switch p.kind {
	case tokBreakKeyword:
		return parseBreakStmt(p, d+1)
	case tokContinueKeyword:
		return parseContinueStmt(p, d+1)
	case tokReturnKeyword:
		return parseReturnStmt(p, d+1)
	case tokRaiseKeyword:
		return parseRaiseStmt(p, d+1)
	case tokYieldKeyword:
		return parseYieldStmt(p, d+1)
	default:
		panic(p.failure(tokUnknown))
	}
}

func parseBreakStmt(p *parser, d int) ast.StmtNode {
	start := p.pos
	p.shift(tokBreakKeyword, d)
	return &ast.Break{Place: p.placeOf(start)}
}

func parseContinueStmt(p *parser, d int) ast.StmtNode {
	start := p.pos
	p.shift(tokContinueKeyword, d)
	return &ast.Continue{Place: p.placeOf(start)}
}

func parseReturnStmt(p *parser, d int) ast.StmtNode {
	start := p.pos
	var value ast.ExprNode
	p.shift(tokReturnKeyword, d)
	if tokenSet7[p.kind] {
		value = parseTestlist(p, d+1)
	}
	return &ast.Return{Place: p.placeOf(start), Value: value}
}

func parseYieldStmt(p *parser, d int) ast.StmtNode {
	start := p.pos
	var value ast.ExprNode
	value = parseYieldExpr(p, d+1)
	return &ast.Expr{Place: p.placeOf(start), Value: value}
}

func parseRaiseStmt(p *parser, d int) ast.StmtNode {
	start := p.pos
	var type_ ast.ExprNode
	var inst ast.ExprNode
	var tback ast.ExprNode
	p.shift(tokRaiseKeyword, d)
	if tokenSet7[p.kind] {
		type_ = parseTest(p, d+1)
		if p.at(tokComma) {
			p.shift(tokComma, d)
			inst = parseTest(p, d+1)
			if p.at(tokComma) {
				p.shift(tokComma, d)
				tback = parseTest(p, d+1)
			}
		}
	}
	return &ast.Raise{Place: p.placeOf(start), Type: type_, Inst: inst, Tback: tback}
}

func parseImportStmt(p *parser, d int) ast.StmtNode {
	if p.at(tokImportKeyword) {
		return parseImportName(p, d+1)
	} else if p.at(tokFromKeyword) {
		return parseImportFrom(p, d+1)
	} else {
		panic(p.failure(tokUnknown))
	}
}

func parseImportName(p *parser, d int) ast.StmtNode {
	start := p.pos
	var names []*ast.Alias
	p.shift(tokImportKeyword, d)
	names = parseDottedAsNames(p, d+1)
	return &ast.Import{Place: p.placeOf(start), Names: names}
}

func parseImportFrom(p *parser, d int) ast.StmtNode {
	start := p.pos
	var level int
	var module string
	var names []*ast.Alias
	p.shift(tokFromKeyword, d)
	level = p.dots()
	for p.at(tokDot) {
		p.shift(tokDot, d)
		level = p.more(level)
	}
	if p.at(tokName) {
		module = parseDottedName(p, d+1)
	} else if p.at(tokImportKeyword) {
		p.look(tokImportKeyword)
		p.requireDots(level)
	} else {
		panic(p.failure(tokUnknown))
	}
	p.shift(tokImportKeyword, d)
	if p.at(tokStar) {
		p.shift(tokStar, d)
		return &ast.ImportFrom{Place: p.placeOf(start), Module: module, Names: []*ast.Alias{&ast.Alias{Name: "*", Asname: ""}}, Level: level}
	} else if p.at(tokLeftParen) {
		p.shift(tokLeftParen, d)
		names = parseImportAsNames(p, d+1, true)
		p.shift(tokRightParen, d)
		return &ast.ImportFrom{Place: p.placeOf(start), Module: module, Names: names, Level: level}
	} else if p.at(tokName) {
		names = parseImportAsNames(p, d+1, false)
		return &ast.ImportFrom{Place: p.placeOf(start), Module: module, Names: names, Level: level}
	} else {
		panic(p.failure(tokUnknown))
	}
}

func parseImportAsName(p *parser, d int) *ast.Alias {
	var line int
	var name string
	var at int
	var asname string
	line = p.here()
	name = p.name(d)
	if p.at(tokAsKeyword) {
		p.shift(tokAsKeyword, d)
		at = p.here()
		asname = p.name(d)
		p.forbid(asname, at)
	} else {
		p.forbid(name, line)
	}
	return &ast.Alias{Name: name, Asname: asname}
}

func parseDottedAsName(p *parser, d int) *ast.Alias {
	var line int
	var name string
	var at int
	var asname string
	line = p.here()
	name = parseDottedName(p, d+1)
	if p.at(tokAsKeyword) {
		p.shift(tokAsKeyword, d)
		at = p.here()
		asname = p.name(d)
		p.forbid(asname, at)
	} else {
		p.forbid(name, line)
	}
	return &ast.Alias{Name: name, Asname: asname}
}

func parseImportAsNames(p *parser, d int, parenthesized bool) []*ast.Alias {
	var line int
	var mark int
	var names []*ast.Alias
	var comma bool
	line = p.here()
	mark = p.mark()
	comma = false
	for {
		names = append(names, parseImportAsName(p, d+1))
		if !p.at(tokComma) {
			break
		}
		p.next()
		if !(p.at(tokName)) {
			comma = true
			break
		}
	}
	p.trailingComma(comma, parenthesized, line, mark)
	return names
}

func parseDottedAsNames(p *parser, d int) []*ast.Alias {
	var names []*ast.Alias
	for {
		names = append(names, parseDottedAsName(p, d+1))
		if !p.at(tokComma) {
			break
		}
		p.next()
	}
	return names
}

func parseDottedName(p *parser, d int) string {
	var name string
	var more string
	name = p.name(d)
	for p.at(tokDot) {
		p.shift(tokDot, d)
		more = p.name(d)
		name = p.dotted(name, more)
	}
	return name
}

func parseGlobalStmt(p *parser, d int) ast.StmtNode {
	start := p.pos
	var names []string
	p.shift(tokGlobalKeyword, d)
	for {
		names = append(names, p.name(d))
		if !p.at(tokComma) {
			break
		}
		p.next()
	}
	return &ast.Global{Place: p.placeOf(start), Names: names}
}

func parseExecStmt(p *parser, d int) ast.StmtNode {
	start := p.pos
	var body ast.ExprNode
	var globals ast.ExprNode
	var locals ast.ExprNode
	p.shift(tokExecKeyword, d)
	body = parseExpr(p, d+1)
	if p.at(tokInKeyword) {
		p.shift(tokInKeyword, d)
		globals = parseTest(p, d+1)
		if p.at(tokComma) {
			p.shift(tokComma, d)
			locals = parseTest(p, d+1)
		}
	}
	return p.execStatement(&ast.Exec{Place: p.placeOf(start), Body: body, Globals: globals, Locals: locals})
}

func parseAssertStmt(p *parser, d int) ast.StmtNode {
	start := p.pos
	var test ast.ExprNode
	var msg ast.ExprNode
	p.shift(tokAssertKeyword, d)
	test = parseTest(p, d+1)
	if p.at(tokComma) {
		p.shift(tokComma, d)
		msg = parseTest(p, d+1)
	}
	return &ast.Assert{Place: p.placeOf(start), Test: test, Msg: msg}
}

func parseCompoundStmt(p *parser, d int) ast.StmtNode {
	switch p.kind {
	case tokIfKeyword:
		return parseIfStmt(p, d+1)
	case tokWhileKeyword:
		return parseWhileStmt(p, d+1)
	case tokForKeyword:
		return parseForStmt(p, d+1)
	case tokTryKeyword:
		return parseTryStmt(p, d+1)
	case tokWithKeyword:
		return parseWithStmt(p, d+1)
	case tokDefKeyword:
		return parseFuncdef(p, d+1, nil, p.place())
	case tokClassKeyword:
		return parseClassdef(p, d+1, nil, p.place())
	case tokAt:
		return parseDecorated(p, d+1)
	default:
		panic(p.failure(tokUnknown))
	}
}

func parseIfStmt(p *parser, d int) ast.StmtNode {
	start := p.pos
	var marks []int
	var test ast.ExprNode
	var body []ast.StmtNode
	var place ast.Place
	var cond ast.ExprNode
	var then []ast.StmtNode
	var elifs []ast.StmtNode
	var orelse []ast.StmtNode
	marks = append(marks, p.mark())
	p.shift(tokIfKeyword, d)
	test = parseTest(p, d+1)
	p.shift(tokColon, d)
	body = parseSuite(p, d+1)
	for p.at(tokElifKeyword) {
		marks = append(marks, p.mark())
		p.shift(tokElifKeyword, d)
		place = p.place()
		cond = parseTest(p, d+1)
		p.shift(tokColon, d)
		then = parseSuite(p, d+1)
		elifs = append(elifs, &ast.If{Place: place, Test: cond, Body: then, Orelse: nil})
	}
	if p.at(tokElseKeyword) {
		marks = append(marks, p.mark())
		p.shift(tokElseKeyword, d)
		p.shift(tokColon, d)
		orelse = parseSuite(p, d+1)
	}
	p.ifOrder(marks, elifs)
	return &ast.If{Place: p.placeOf(start), Test: test, Body: body, Orelse: p.elifChain(elifs, orelse)}
}

func parseWhileStmt(p *parser, d int) ast.StmtNode {
	start := p.pos
	var test ast.ExprNode
	var body []ast.StmtNode
	var orelse []ast.StmtNode
	p.shift(tokWhileKeyword, d)
	test = parseTest(p, d+1)
	p.shift(tokColon, d)
	body = parseSuite(p, d+1)
	if p.at(tokElseKeyword) {
		p.shift(tokElseKeyword, d)
		p.shift(tokColon, d)
		orelse = parseSuite(p, d+1)
	}
	return &ast.While{Place: p.placeOf(start), Test: test, Body: body, Orelse: orelse}
}

func parseForStmt(p *parser, d int) ast.StmtNode {
	start := p.pos
	var mark int
	var target ast.ExprNode
	var iter ast.ExprNode
	var body []ast.StmtNode
	var middle int
	var orelse []ast.StmtNode
	mark = p.mark()
	p.shift(tokForKeyword, d)
	target = parseTarget(p, d+1)
	p.shift(tokInKeyword, d)
	iter = parseTestlist(p, d+1)
	p.shift(tokColon, d)
	body = parseSuite(p, d+1)
	if p.at(tokElseKeyword) {
		middle = p.mark()
		p.shift(tokElseKeyword, d)
		p.shift(tokColon, d)
		orelse = parseSuite(p, d+1)
		p.swap(mark, middle)
	}
	return &ast.For{Place: p.placeOf(start), Target: target, Iter: iter, Body: body, Orelse: orelse}
}

func parseTarget(p *parser, d int) ast.ExprNode {
	var first ast.ExprNode
	var rest []ast.ExprNode
	first = parseTargetElement(p, d, ast.Store)
	if p.at(tokComma) {
		p.shift(tokComma, d)
		if tokenSet10[p.kind] {
			for {
				rest = append(rest, parseTargetElement(p, d, ast.Store))
				if !p.at(tokComma) {
					break
				}
				p.next()
				if !(tokenSet10[p.kind]) {
					break
				}
			}
		}
		return &ast.Tuple{Place: *first.At(), Elts: append([]ast.ExprNode{first}, rest...), Ctx: ast.Store}
	} else {
		return first
	}
}

func parseTryStmt(p *parser, d int) ast.StmtNode {
	start := p.pos
	var body []ast.StmtNode
	var mark int
	var clause *ast.ExceptHandler
	var then []ast.StmtNode
	var handlers []*ast.ExceptHandler
	var middle int
	var orelse []ast.StmtNode
	var finalbody []ast.StmtNode
	p.shift(tokTryKeyword, d)
	p.shift(tokColon, d)
	body = parseSuite(p, d+1)
	if p.at(tokExceptKeyword) {
		mark = p.mark()
		clause = parseExceptClause(p, d+1)
		p.shift(tokColon, d)
		then = parseSuite(p, d+1)
		handlers = append(handlers, p.withBody(clause, then))
		for p.at(tokExceptKeyword) {
			clause = parseExceptClause(p, d+1)
			p.shift(tokColon, d)
			then = parseSuite(p, d+1)
			handlers = append(handlers, p.withBody(clause, then))
		}
		if p.at(tokElseKeyword) {
			middle = p.mark()
			p.shift(tokElseKeyword, d)
			p.shift(tokColon, d)
			orelse = parseSuite(p, d+1)
			p.swap(mark, middle)
			mark = p.added(mark, middle)
		}
		if p.at(tokFinallyKeyword) {
			middle = p.mark()
			p.shift(tokFinallyKeyword, d)
			p.shift(tokColon, d)
			finalbody = parseSuite(p, d+1)
			p.swap(mark, middle)
			return &ast.TryFinally{Place: p.placeOf(start), Body: []ast.StmtNode{&ast.TryExcept{Place: p.placeOf(start), Body: body, Handlers: handlers, Orelse: orelse}}, Finalbody: finalbody}
		} else {
			return &ast.TryExcept{Place: p.placeOf(start), Body: body, Handlers: handlers, Orelse: orelse}
		}
	} else if p.at(tokFinallyKeyword) {
		p.shift(tokFinallyKeyword, d)
		p.shift(tokColon, d)
		finalbody = parseSuite(p, d+1)
		return &ast.TryFinally{Place: p.placeOf(start), Body: body, Finalbody: finalbody}
	} else {
		panic(p.failure(tokUnknown))
	}
}

func parseExceptClause(p *parser, d int) *ast.ExceptHandler {
	start := p.pos
	var mark int
	var type_ ast.ExprNode
	var middle int
	var line int
	var name ast.ExprNode
	p.shift(tokExceptKeyword, d)
	mark = p.mark()
	if tokenSet7[p.kind] {
		type_ = parseTest(p, d+1)
		if p.at(tokAsKeyword) || p.at(tokComma) {
			if p.at(tokAsKeyword) {
				p.shift(tokAsKeyword, d)
			} else if p.at(tokComma) {
				p.shift(tokComma, d)
			} else {
				panic(p.failure(tokUnknown))
			}
			middle = p.mark()
			line = p.here()
			name = parseTest(p, d+1)
			p.context(name, ast.Store, line)
			p.swap(mark, middle)
		}
	}
	return &ast.ExceptHandler{Place: p.placeOf(start), Type: type_, Name: name, Body: nil}
}

func parseWithStmt(p *parser, d int) ast.StmtNode {
	var marks []int
	var items []ast.StmtNode
	var body []ast.StmtNode
	p.shift(tokWithKeyword, d)
	marks = append(marks, p.mark())
	items = append(items, parseWithItem(p, d+1))
	for p.at(tokComma) {
		p.shift(tokComma, d)
		marks = append(marks, p.mark())
		items = append(items, parseWithItem(p, d+1))
	}
	marks = append(marks, p.mark())
	p.shift(tokColon, d)
	body = parseSuite(p, d+1)
	p.withOrder(marks)
	return p.withItems(items, body)
}

func parseWithItem(p *parser, d int) ast.StmtNode {
	start := p.pos
	var line int
	var contextExpr ast.ExprNode
	var optionalVars ast.ExprNode
	line = p.here()
	contextExpr = parseTest(p, d+1)
	if p.at(tokAsKeyword) {
		p.shift(tokAsKeyword, d)
		optionalVars = parseExpr(p, d+1)
		p.context(optionalVars, ast.Store, line)
	}
	return &ast.With{Place: p.placeOf(start), ContextExpr: contextExpr, OptionalVars: optionalVars, Body: nil}
}

func parseSuite(p *parser, d int) []ast.StmtNode {
	var body []ast.StmtNode
	if tokenSet3[p.kind] {
		return parseSimpleStmt(p, d+1)
	} else if p.at(tokNewline) {
		p.shift(tokNewline, d)
		p.shift(tokIndent, d)
		body = append(body, parseStmt(p, d+1)...)
		for tokenSet2[p.kind] {
			body = append(body, parseStmt(p, d+1)...)
		}
		p.shift(tokDedent, d)
		return body
	} else {
		panic(p.failure(tokUnknown))
	}
}

func parseTestlistSafe(p *parser, d int) ast.ExprNode {
	start := p.pos
	var first ast.ExprNode
	var rest []ast.ExprNode
	first = parseOldTest(p, d+1)
	if p.at(tokComma) {
		p.shift(tokComma, d)
		for {
			rest = append(rest, parseOldTest(p, d+1))
			if !p.at(tokComma) {
				break
			}
			p.next()
			if !(tokenSet7[p.kind]) {
				break
			}
		}
		return &ast.Tuple{Place: p.placeOf(start), Elts: append([]ast.ExprNode{first}, rest...), Ctx: ast.Load}
	} else {
		return first
	}
}

func parseOldTest(p *parser, d int) ast.ExprNode {
	if tokenSet11[p.kind] {
		return parseOrTest(p, d+1)
	} else if p.at(tokLambdaKeyword) {
		return parseOldLambdef(p, d+1)
	} else {
		panic(p.failure(tokUnknown))
	}
}

func parseOldLambdef(p *parser, d int) ast.ExprNode {
	start := p.pos
	var args *ast.Arguments
	var body ast.ExprNode
	p.shift(tokLambdaKeyword, d)
	if tokenSet6[p.kind] {
		args = parseVarargslist(p, d+1)
	} else {
		args = &ast.Arguments{Args: nil, Vararg: "", Kwarg: "", Defaults: nil}
	}
	p.shift(tokColon, d)
	body = parseOldTest(p, d+1)
	return &ast.Lambda{Place: p.placeOf(start), Args: args, Body: body}
}

func parseTest(p *parser, d int) ast.ExprNode {
	start := p.pos
	var body ast.ExprNode
	var test ast.ExprNode
	var orelse ast.ExprNode
	if tokenSet11[p.kind] {
		body = parseOrTest(p, d+1)
		if p.at(tokIfKeyword) {
			p.shift(tokIfKeyword, d)
			test = parseOrTest(p, d+1)
			p.shift(tokElseKeyword, d)
			orelse = parseTest(p, d+1)
			return &ast.IfExp{Place: p.placeOf(start), Test: test, Body: body, Orelse: orelse}
		} else {
			return body
		}
	} else if p.at(tokLambdaKeyword) {
		return parseLambdef(p, d+1)
	} else {
		panic(p.failure(tokUnknown))
	}
}

func parseLambdef(p *parser, d int) ast.ExprNode {
	start := p.pos
	var args *ast.Arguments
	var body ast.ExprNode
	p.shift(tokLambdaKeyword, d)
	if tokenSet6[p.kind] {
		args = parseVarargslist(p, d+1)
	} else {
		args = &ast.Arguments{Args: nil, Vararg: "", Kwarg: "", Defaults: nil}
	}
	p.shift(tokColon, d)
	body = parseTest(p, d+1)
	return &ast.Lambda{Place: p.placeOf(start), Args: args, Body: body}
}

func parseOrTest(p *parser, d int) ast.ExprNode {
	start := p.pos
	var first ast.ExprNode
	var rest []ast.ExprNode
	first = parseAndTest(p, d+1)
	if p.at(tokOrKeyword) {
		p.shift(tokOrKeyword, d)
		rest = append(rest, parseAndTest(p, d+1))
		for p.at(tokOrKeyword) {
			p.shift(tokOrKeyword, d)
			rest = append(rest, parseAndTest(p, d+1))
		}
		return &ast.BoolOp{Place: p.placeOf(start), Op: ast.Or, Values: append([]ast.ExprNode{first}, rest...)}
	} else {
		return first
	}
}

func parseAndTest(p *parser, d int) ast.ExprNode {
	start := p.pos
	var first ast.ExprNode
	var rest []ast.ExprNode
	first = parseNotTest(p, d+1)
	if p.at(tokAndKeyword) {
		p.shift(tokAndKeyword, d)
		rest = append(rest, parseNotTest(p, d+1))
		for p.at(tokAndKeyword) {
			p.shift(tokAndKeyword, d)
			rest = append(rest, parseNotTest(p, d+1))
		}
		return &ast.BoolOp{Place: p.placeOf(start), Op: ast.And, Values: append([]ast.ExprNode{first}, rest...)}
	} else {
		return first
	}
}

func parseNotTest(p *parser, d int) ast.ExprNode {
	start := p.pos
	var operand ast.ExprNode
	if p.at(tokNotKeyword) {
		p.shift(tokNotKeyword, d)
		operand = parseNotTest(p, d+1)
		return &ast.UnaryOp{Place: p.placeOf(start), Op: ast.Not, Operand: operand}
	} else if tokenSet10[p.kind] {
		return parseComparison(p, d+1)
	} else {
		panic(p.failure(tokUnknown))
	}
}

func parseComparison(p *parser, d int) ast.ExprNode {
	start := p.pos
	var mark int
	var left ast.ExprNode
	var middle int
	var ops []ast.Cmpop
	var comparators []ast.ExprNode
	mark = p.mark()
	left = parseExpr(p, d+1)
	if tokenSet12[p.kind] {
		middle = p.mark()
		ops = append(ops, parseCompOp(p, d+1))
		comparators = append(comparators, parseExpr(p, d+1))
		for tokenSet12[p.kind] {
			ops = append(ops, parseCompOp(p, d+1))
			comparators = append(comparators, parseExpr(p, d+1))
		}
		p.swap(mark, middle)
		return &ast.Compare{Place: p.placeOf(start), Left: left, Ops: ops, Comparators: comparators}
	} else {
		return left
	}
}

func parseCompOp(p *parser, d int) ast.Cmpop {
	switch p.kind {
	case tokLess:
		p.shift(tokLess, d)
		return ast.Lt
	case tokGreater:
		p.shift(tokGreater, d)
		return ast.Gt
	case tokEqualEqual:
		p.shift(tokEqualEqual, d)
		return ast.Eq
	case tokGreaterEqual:
		p.shift(tokGreaterEqual, d)
		return ast.GtE
	case tokLessEqual:
		p.shift(tokLessEqual, d)
		return ast.LtE
	case tokLessGreater:
		p.shift(tokLessGreater, d)
		return ast.NotEq
	case tokNotEqual:
		p.shift(tokNotEqual, d)
		return ast.NotEq
	case tokInKeyword:
		p.shift(tokInKeyword, d)
		return ast.In
	case tokNotKeyword:
		p.shift(tokNotKeyword, d)
		p.shift(tokInKeyword, d)
		return ast.NotIn
	case tokIsKeyword:
		p.shift(tokIsKeyword, d)
		if p.at(tokNotKeyword) {
			p.shift(tokNotKeyword, d)
			return ast.IsNot
		} else {
			return ast.Is
		}
	default:
		panic(p.failure(tokUnknown))
	}
}

func parseExpr(p *parser, d int) ast.ExprNode { return parseExprFrom(p, d, 0) }

// parseExprFrom reads operators of at least level min; the first one of a level stands at the operand, the others at themselves.
func parseExprFrom(p *parser, d, min int) ast.ExprNode {
	start := p.pos
	left := parseFactor(p, d+6)
	if !(tokenSet13[p.kind]) {
		return left
	}
	for last := -1; ; {
		level, op := -1, ast.Add
		switch p.kind {
		case tokBar:
			level, op = 0, ast.BitOr
		case tokCaret:
			level, op = 1, ast.BitXor
		case tokAmpersand:
			level, op = 2, ast.BitAnd
		case tokShiftLeft:
			level, op = 3, ast.LShift
		case tokShiftRight:
			level, op = 3, ast.RShift
		case tokPlus:
			level, op = 4, ast.Add
		case tokMinus:
			level, op = 4, ast.Sub
		case tokStar:
			level, op = 5, ast.Mult
		case tokSlash:
			level, op = 5, ast.Div
		case tokPercent:
			level, op = 5, ast.Mod
		case tokDoubleSlash:
			level, op = 5, ast.FloorDiv
		}
		if level < min {
			return left
		}
		place := start
		if level == last {
			place = p.pos
		}
		last = level
		p.next()
		right := parseExprFrom(p, d, level+1)
		left = &ast.BinOp{Place: p.placeOf(place), Left: left, Op: op, Right: right}
	}
}

func parseFactor(p *parser, d int) ast.ExprNode {
	start := p.pos
	var operand ast.ExprNode
	var number int
	if p.at(tokPlus) {
		p.shift(tokPlus, d)
		operand = parseFactor(p, d+1)
		return &ast.UnaryOp{Place: p.placeOf(start), Op: ast.UAdd, Operand: operand}
	} else if p.at(tokMinus) {
		p.shift(tokMinus, d)
		number = p.token()
		operand = parseFactor(p, d+1)
		return p.negate(&ast.UnaryOp{Place: p.placeOf(start), Op: ast.USub, Operand: operand}, number)
	} else if p.at(tokTilde) {
		p.shift(tokTilde, d)
		operand = parseFactor(p, d+1)
		return &ast.UnaryOp{Place: p.placeOf(start), Op: ast.Invert, Operand: operand}
	} else if tokenSet14[p.kind] {
		return parsePower(p, d+1)
	} else {
		panic(p.failure(tokUnknown))
	}
}

func parsePower(p *parser, d int) ast.ExprNode {
	start := p.pos
	var x ast.ExprNode
	var right ast.ExprNode
	x = parseAtom(p, d+1)
	for tokenSet15[p.kind] {
		x = parseTrailer(p, d+1, x)
	}
	if p.at(tokDoubleStar) {
		p.shift(tokDoubleStar, d)
		right = parseFactor(p, d+1)
		return &ast.BinOp{Place: p.placeOf(start), Left: x, Op: ast.Pow, Right: right}
	} else {
		return x
	}
}

func parseAtom(p *parser, d int) ast.ExprNode {
	start := p.pos
	var x ast.ExprNode
	var value ast.ExprNode
	var id string
	var n int
	var first int
	var last int
	switch p.kind {
	case tokLeftParen:
		p.shift(tokLeftParen, d)
		if p.at(tokYieldKeyword) {
			x = parseYieldExpr(p, d+1)
		} else if tokenSet7[p.kind] {
			x = parseTestlistComp(p, d+1)
		} else {
			x = &ast.Tuple{Place: p.placeOf(start), Elts: nil, Ctx: ast.Load}
		}
		p.shift(tokRightParen, d)
		return x
	case tokLeftBracket:
		p.shift(tokLeftBracket, d)
		if tokenSet7[p.kind] {
			x = parseListmaker(p, d+1)
		} else {
			x = &ast.List{Place: p.placeOf(start), Elts: nil, Ctx: ast.Load}
		}
		p.shift(tokRightBracket, d)
		return x
	case tokLeftBrace:
		p.shift(tokLeftBrace, d)
		if tokenSet7[p.kind] {
			x = parseDictorsetmaker(p, d+1)
		} else {
			x = &ast.Dict{Place: p.placeOf(start), Keys: nil, Values: nil}
		}
		p.shift(tokRightBrace, d)
		return x
	case tokBackquote:
		p.shift(tokBackquote, d)
		value = parseTestlist1(p, d+1)
		p.shift(tokBackquote, d)
		return &ast.Repr{Place: p.placeOf(start), Value: value}
	case tokName:
		id = p.name(d)
		return &ast.Name{Place: p.placeOf(start), ID: id, Ctx: ast.Load}
	case tokNumber:
		n = p.shift(tokNumber, d)
		return &ast.Num{Place: p.placeOf(start), N: p.number(n)}
	case tokString:
		first = p.shift(tokString, d)
		last = first
		for p.at(tokString) {
			last = p.shift(tokString, d)
		}
		return &ast.Str{Place: p.placeOf(start), S: p.strings(first, last)}
	default:
		panic(p.failure(tokUnknown))
	}
}

func parseListmaker(p *parser, d int) ast.ExprNode {
	start := p.pos
	var place ast.Place
	var elt ast.ExprNode
	var generators []*ast.Comprehension
	var rest []ast.ExprNode
	place = p.before()
	elt = parseTest(p, d+1)
	if p.at(tokForKeyword) {
		generators = parseListFor(p, d+1)
		return &ast.ListComp{Place: p.placeOf(start), Elt: elt, Generators: generators}
	} else if p.at(tokComma) {
		p.shift(tokComma, d)
		if tokenSet7[p.kind] {
			for {
				rest = append(rest, parseTest(p, d+1))
				if !p.at(tokComma) {
					break
				}
				p.next()
				if !(tokenSet7[p.kind]) {
					break
				}
			}
		}
		return &ast.List{Place: place, Elts: append([]ast.ExprNode{elt}, rest...), Ctx: ast.Load}
	} else {
		return &ast.List{Place: place, Elts: []ast.ExprNode{elt}, Ctx: ast.Load}
	}
}

func parseTestlistComp(p *parser, d int) ast.ExprNode {
	start := p.pos
	var elt ast.ExprNode
	var generators []*ast.Comprehension
	var rest []ast.ExprNode
	elt = parseTest(p, d+1)
	if p.at(tokForKeyword) {
		generators = parseCompFor(p, d+1)
		return &ast.GeneratorExp{Place: p.placeOf(start), Elt: elt, Generators: generators}
	} else if p.at(tokComma) {
		p.shift(tokComma, d)
		if tokenSet7[p.kind] {
			for {
				rest = append(rest, parseTest(p, d+1))
				if !p.at(tokComma) {
					break
				}
				p.next()
				if !(tokenSet7[p.kind]) {
					break
				}
			}
		}
		return &ast.Tuple{Place: p.placeOf(start), Elts: append([]ast.ExprNode{elt}, rest...), Ctx: ast.Load}
	} else {
		return elt
	}
}

func parseTrailer(p *parser, d int, base ast.ExprNode) ast.ExprNode {
	var call ast.ExprNode
	var slice ast.SliceNode
	var attr string
	if p.at(tokLeftParen) {
		p.shift(tokLeftParen, d)
		if tokenSet5[p.kind] {
			call = parseArglist(p, d+1, base)
		} else {
			call = &ast.Call{Place: *base.At(), Func: base, Args: nil, Keywords: nil, Starargs: nil, Kwargs: nil}
		}
		p.shift(tokRightParen, d)
		return call
	} else if p.at(tokLeftBracket) {
		p.shift(tokLeftBracket, d)
		slice = parseSubscriptlist(p, d+1)
		p.shift(tokRightBracket, d)
		return &ast.Subscript{Place: *base.At(), Value: base, Slice: slice, Ctx: ast.Load}
	} else if p.at(tokDot) {
		p.shift(tokDot, d)
		attr = p.name(d)
		return &ast.Attribute{Place: *base.At(), Value: base, Attr: attr, Ctx: ast.Load}
	} else {
		panic(p.failure(tokUnknown))
	}
}

func parseSubscriptlist(p *parser, d int) ast.SliceNode {
	var place ast.Place
	var first ast.SliceNode
	var rest []ast.SliceNode
	place = p.place()
	first = parseSubscript(p, d+1)
	if p.at(tokComma) {
		p.shift(tokComma, d)
		if tokenSet16[p.kind] {
			for {
				rest = append(rest, parseSubscript(p, d+1))
				if !p.at(tokComma) {
					break
				}
				p.next()
				if !(tokenSet16[p.kind]) {
					break
				}
			}
		}
		return p.subscripts(append([]ast.SliceNode{first}, rest...), place)
	} else {
		return first
	}
}

func parseSubscript(p *parser, d int) ast.SliceNode {
	var lower ast.ExprNode
	var upper ast.ExprNode
	var step ast.ExprNode
	if p.at(tokDot) {
		p.shift(tokDot, d)
		p.shift(tokDot, d)
		p.shift(tokDot, d)
		return &ast.Ellipsis{}
	} else if tokenSet7[p.kind] {
		lower = parseTest(p, d+1)
		if p.at(tokColon) {
			p.shift(tokColon, d)
			if tokenSet7[p.kind] {
				upper = parseTest(p, d+1)
			}
			if p.at(tokColon) {
				step = parseSliceop(p, d+1)
			}
			return &ast.Slice{Lower: lower, Upper: upper, Step: step}
		} else {
			return &ast.Index{Value: lower}
		}
	} else if p.at(tokColon) {
		p.shift(tokColon, d)
		if tokenSet7[p.kind] {
			upper = parseTest(p, d+1)
		}
		if p.at(tokColon) {
			step = parseSliceop(p, d+1)
		}
		return &ast.Slice{Lower: nil, Upper: upper, Step: step}
	} else {
		panic(p.failure(tokUnknown))
	}
}

func parseSliceop(p *parser, d int) ast.ExprNode {
	start := p.pos
	p.shift(tokColon, d)
	if tokenSet7[p.kind] {
		return parseTest(p, d+1)
	} else {
		return &ast.Name{Place: p.placeOf(start), ID: "None", Ctx: ast.Load}
	}
}

func parseExprlist(p *parser, d int, ctx ast.ExprContext) []ast.ExprNode {
	var elts []ast.ExprNode
	for {
		elts = append(elts, parseTargetElement(p, d, ctx))
		if !p.at(tokComma) {
			break
		}
		p.next()
		if !(tokenSet10[p.kind]) {
			break
		}
	}
	return elts
}

func parseTargetElement(p *parser, d int, ctx ast.ExprContext) ast.ExprNode {
	var line int
	var x ast.ExprNode
	line = p.here()
	x = parseExpr(p, d+1)
	p.context(x, ctx, line)
	return x
}

func parseTestlist(p *parser, d int) ast.ExprNode {
	start := p.pos
	var first ast.ExprNode
	var rest []ast.ExprNode
	first = parseTest(p, d+1)
	if p.at(tokComma) {
		p.shift(tokComma, d)
		if tokenSet7[p.kind] {
			for {
				rest = append(rest, parseTest(p, d+1))
				if !p.at(tokComma) {
					break
				}
				p.next()
				if !(tokenSet7[p.kind]) {
					break
				}
			}
		}
		return &ast.Tuple{Place: p.placeOf(start), Elts: append([]ast.ExprNode{first}, rest...), Ctx: ast.Load}
	} else {
		return first
	}
}

func parseTestlist1(p *parser, d int) ast.ExprNode {
	start := p.pos
	var first ast.ExprNode
	var rest []ast.ExprNode
	first = parseTest(p, d+1)
	if p.at(tokComma) {
		p.shift(tokComma, d)
		for {
			rest = append(rest, parseTest(p, d+1))
			if !p.at(tokComma) {
				break
			}
			p.next()
		}
		return &ast.Tuple{Place: p.placeOf(start), Elts: append([]ast.ExprNode{first}, rest...), Ctx: ast.Load}
	} else {
		return first
	}
}

func parseDictorsetmaker(p *parser, d int) ast.ExprNode {
	start := p.pos
	var place ast.Place
	var first ast.ExprNode
	var value ast.ExprNode
	var generators []*ast.Comprehension
	var keys []ast.ExprNode
	var values []ast.ExprNode
	var rest []ast.ExprNode
	place = p.before()
	first = parseTest(p, d+1)
	switch p.kind {
	case tokColon:
		p.shift(tokColon, d)
		value = parseTest(p, d+1)
		if p.at(tokForKeyword) {
			generators = parseCompFor(p, d+1)
			return &ast.DictComp{Place: p.placeOf(start), Key: first, Value: value, Generators: generators}
		} else {
			keys = append(keys, first)
			values = append(values, value)
			for p.at(tokComma) {
				p.shift(tokComma, d)
				if tokenSet7[p.kind] {
					keys = append(keys, parseTest(p, d+1))
					p.shift(tokColon, d)
					values = append(values, parseTest(p, d+1))
				} else if p.at(tokRightBrace) {
					p.look(tokRightBrace)
				} else {
					panic(p.failure(tokUnknown))
				}
			}
			return &ast.Dict{Place: place, Keys: keys, Values: values}
		}
	case tokForKeyword:
		generators = parseCompFor(p, d+1)
		return &ast.SetComp{Place: p.placeOf(start), Elt: first, Generators: generators}
	case tokComma:
		p.shift(tokComma, d)
		if tokenSet7[p.kind] {
			for {
				rest = append(rest, parseTest(p, d+1))
				if !p.at(tokComma) {
					break
				}
				p.next()
				if !(tokenSet7[p.kind]) {
					break
				}
			}
		}
		return &ast.Set{Place: place, Elts: append([]ast.ExprNode{first}, rest...)}
	default:
		return &ast.Set{Place: place, Elts: []ast.ExprNode{first}}
	}
}

func parseArglist(p *parser, d int, func_ ast.ExprNode) ast.ExprNode {
	var call *callBuilder
	var starargs ast.ExprNode
	var kwargs ast.ExprNode
	call = p.beginCall()
	for tokenSet7[p.kind] {
		parseArgument(p, d+1, call)
		if p.at(tokComma) {
			p.shift(tokComma, d)
		} else if p.at(tokRightParen) {
			p.look(tokRightParen)
		} else {
			panic(p.failure(tokUnknown))
		}
	}
	if p.at(tokStar) || p.at(tokDoubleStar) {
		if p.at(tokStar) {
			p.shift(tokStar, d)
			starargs = parseTest(p, d+1)
			for p.at(tokComma) {
				p.starred(call)
				p.shift(tokComma, d)
				if tokenSet7[p.kind] {
					parseArgument(p, d+1, call)
				} else if p.at(tokDoubleStar) {
					p.look(tokDoubleStar)
				} else {
					panic(p.failure(tokUnknown))
				}
			}
			if p.at(tokDoubleStar) {
				p.shift(tokDoubleStar, d)
				kwargs = parseTest(p, d+1)
			}
		} else if p.at(tokDoubleStar) {
			p.shift(tokDoubleStar, d)
			kwargs = parseTest(p, d+1)
		} else {
			panic(p.failure(tokUnknown))
		}
	}
	p.endCall(call)
	return &ast.Call{Place: *func_.At(), Func: func_, Args: p.positional(call), Keywords: p.keywords(call), Starargs: starargs, Kwargs: kwargs}
}

func parseArgument(p *parser, d int, call *callBuilder) {
	start := p.pos
	var line int
	var mark int
	var x ast.ExprNode
	var generators []*ast.Comprehension
	var key string
	var value ast.ExprNode
	line = p.here()
	mark = p.mark()
	x = parseTest(p, d+1)
	if p.at(tokForKeyword) {
		generators = parseCompFor(p, d+1)
		p.addGenerator(call, &ast.GeneratorExp{Place: p.placeOf(start), Elt: x, Generators: generators})
	} else if p.at(tokEqual) {
		p.shift(tokEqual, d)
		key = p.addKeyword(call, x, line)
		value = parseTest(p, d+1)
		p.setKeyword(call, key, value)
	} else {
		p.addPositional(call, x, line, mark)
	}
}

func parseListIter(p *parser, d int, list *clauseBuilder) {
	if p.at(tokForKeyword) {
		parseListForNext(p, d+1, list)
	} else if p.at(tokIfKeyword) {
		parseListIf(p, d+1, list)
	} else {
		panic(p.failure(tokUnknown))
	}
}

func parseListFor(p *parser, d int) []*ast.Comprehension {
	var target ast.ExprNode
	var iter ast.ExprNode
	var list *clauseBuilder
	p.shift(tokForKeyword, d)
	target = parseTarget(p, d+1)
	p.shift(tokInKeyword, d)
	iter = parseTestlistSafe(p, d+1)
	list = p.beginClauses()
	p.addComprehension(list, target, iter)
	if p.at(tokForKeyword) || p.at(tokIfKeyword) {
		parseListIter(p, d+1, list)
	}
	return p.comprehensions(list)
}

func parseListForNext(p *parser, d int, list *clauseBuilder) {
	var target ast.ExprNode
	var iter ast.ExprNode
	p.shift(tokForKeyword, d)
	target = parseTarget(p, d+1)
	p.shift(tokInKeyword, d)
	iter = parseTestlistSafe(p, d+1)
	p.addComprehension(list, target, iter)
	if p.at(tokForKeyword) || p.at(tokIfKeyword) {
		parseListIter(p, d+1, list)
	}
}

func parseListIf(p *parser, d int, list *clauseBuilder) {
	var test ast.ExprNode
	p.shift(tokIfKeyword, d)
	test = parseOldTest(p, d+1)
	p.addCondition(list, test)
	if p.at(tokForKeyword) || p.at(tokIfKeyword) {
		parseListIter(p, d+1, list)
	}
}

func parseCompIter(p *parser, d int, list *clauseBuilder) {
	if p.at(tokForKeyword) {
		parseCompForNext(p, d+1, list)
	} else if p.at(tokIfKeyword) {
		parseCompIf(p, d+1, list)
	} else {
		panic(p.failure(tokUnknown))
	}
}

func parseCompFor(p *parser, d int) []*ast.Comprehension {
	var target ast.ExprNode
	var iter ast.ExprNode
	var list *clauseBuilder
	p.shift(tokForKeyword, d)
	target = parseTarget(p, d+1)
	p.shift(tokInKeyword, d)
	iter = parseOrTest(p, d+1)
	list = p.beginClauses()
	p.addComprehension(list, target, iter)
	if p.at(tokForKeyword) || p.at(tokIfKeyword) {
		parseCompIter(p, d+1, list)
	}
	return p.comprehensions(list)
}

func parseCompForNext(p *parser, d int, list *clauseBuilder) {
	var target ast.ExprNode
	var iter ast.ExprNode
	p.shift(tokForKeyword, d)
	target = parseTarget(p, d+1)
	p.shift(tokInKeyword, d)
	iter = parseOrTest(p, d+1)
	p.addComprehension(list, target, iter)
	if p.at(tokForKeyword) || p.at(tokIfKeyword) {
		parseCompIter(p, d+1, list)
	}
}

func parseCompIf(p *parser, d int, list *clauseBuilder) {
	var test ast.ExprNode
	p.shift(tokIfKeyword, d)
	test = parseOldTest(p, d+1)
	p.addCondition(list, test)
	if p.at(tokForKeyword) || p.at(tokIfKeyword) {
		parseCompIter(p, d+1, list)
	}
}

func parseYieldExpr(p *parser, d int) ast.ExprNode {
	start := p.pos
	var value ast.ExprNode
	p.shift(tokYieldKeyword, d)
	if tokenSet7[p.kind] {
		value = parseTestlist(p, d+1)
	}
	return &ast.Yield{Place: p.placeOf(start), Value: value}
}
