// From blocks to bytes: offsets, jumps, the table of lines, the height of the stack.

package bytecode

// assembled is bytecode under construction.
type assembled struct {
	code, lnotab []byte
	line         int // the last one in the table
	lineOffset   int // and the place in the code that it stands for
}

// size gives how many bytes an operation takes: an argument of more than 16 bits takes an operation of its own.
func (o *operation) size() int {
	if o.op.hasArg() && o.arg > 0xffff {
		return 6
	}
	return o.op.size()
}

// assemble gives the bytes of the blocks.
func (u *unit) assemble() *assembled {
	u.placeJumps()
	a := &assembled{line: u.firstLine}
	for _, b := range u.blocks {
		for i := range b.ops {
			a.emit(&b.ops[i])
		}
	}
	return a
}

// placeJumps gives jumps their arguments, again as long as that makes operations longer.
func (u *unit) placeJumps() {
	for long := -1; ; {
		offset := 0
		for _, b := range u.blocks {
			b.offset = offset
			for i := range b.ops {
				offset += b.ops[i].size()
			}
		}
		before := long
		if long = u.aimJumps(); long == before {
			return
		}
	}
}

// aimJumps sets the arguments of jumps, and gives how many of them take more than 16 bits.
func (u *unit) aimJumps() (long int) {
	for _, b := range u.blocks {
		at := b.offset
		for i := range b.ops {
			o := &b.ops[i]
			at += o.size()
			if o.target == nil {
				continue
			}
			if o.arg = o.target.offset; o.op.jumpsRelative() {
				o.arg -= at
			}
			if o.arg > 0xffff {
				long++
			}
		}
	}
	return long
}

func (a *assembled) emit(o *operation) {
	if o.line != 0 {
		a.noteLine(o.line)
	}
	if !o.op.hasArg() {
		a.code = append(a.code, byte(o.op))
		return
	}
	if high := o.arg >> 16; high > 0 {
		a.code = append(a.code, byte(extendedArg), byte(high), byte(high>>8))
	}
	a.code = append(a.code, byte(o.op), byte(o.arg), byte(o.arg>>8))
}

// noteLine lets a line begin here: pairs of how far the code and the line have moved, at most 255 each.
func (a *assembled) noteLine(line int) {
	bytes, lines := len(a.code)-a.lineOffset, line-a.line
	if bytes == 0 && lines == 0 {
		return
	}
	for ; bytes > 255; bytes -= 255 {
		a.lnotab = append(a.lnotab, 255, 0)
	}
	for ; lines > 255; lines -= 255 {
		a.lnotab = append(a.lnotab, byte(bytes), 255)
		bytes = 0
	}
	a.lnotab = append(a.lnotab, byte(bytes), byte(lines))
	a.line, a.lineOffset = line, len(a.code)
}

// stackSize gives the greatest height that the stack reaches, on CPython's reckoning.
func (u *unit) stackSize() int {
	highest := 0
	u.blocks[0].follow(0, &highest)
	return highest
}

// follow follows the code from a block on.
func (b *block) follow(height int, highest *int) {
	if b.onPath || b.height >= height {
		return
	}
	b.onPath, b.height = true, height
	defer func() { b.onPath = false }()
	for i := range b.ops {
		o := &b.ops[i]
		height += o.op.effect(o.arg)
		*highest = max(*highest, height)
		if o.target == nil {
			continue
		}
		at := height
		switch o.op {
		case forIter:
			at -= 2
		case setupFinally, setupExcept:
			at += 3
			*highest = max(*highest, at)
		case jumpIfTrueOrPop, jumpIfFalseOrPop:
			height--
		}
		o.target.follow(at, highest)
		if o.op.unconditional() {
			return
		}
	}
	if b.next != nil {
		b.next.follow(height, highest)
	}
}
