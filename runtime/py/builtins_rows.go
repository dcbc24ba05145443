// zip and map over plain lists and tuples, whose items can be read without running Python code: no iterators, and the
// list that comes out is made in one piece.
package py

// plainItems gives the items of a plain list or tuple of a program with one thread; false: v is something else. They are
// good until Python code runs.
func plainItems(v Value) ([]Value, bool) {
	switch {
	case IsExact(v, TupleType):
		return As[Tuple](v).items, true
	case IsExact(v, ListType) && !multiThreaded:
		return As[List](v).view(), true
	}
	return nil, false
}

// columnsRoom is how many iterables rowsOf takes.
const columnsRoom = 4

// rowsOf makes the list of tuples of zip, or with pad that of map(None, …); done=false: the iterables are not all plain.
func rowsOf(t *Thread, iterables []Value, pad bool) (rows Value, done bool) {
	var columns [columnsRoom][]Value
	if len(iterables) < 2 || len(iterables) > columnsRoom {
		return Value{}, false
	}
	n := 0
	for i, v := range iterables {
		items, ok := plainItems(v)
		if !ok {
			return Value{}, false
		}
		columns[i] = items
		if i == 0 || (len(items) > n) == pad {
			n = len(items)
		}
	}
	if !HasRoom(t, n, wordSize) {
		return Value{}, true
	}
	return rowsOfColumns(columns[:len(iterables)], n), true
}

// rowsOfColumns makes the first n rows; None stands for what a column lacks.
func rowsOfColumns(columns [][]Value, n int) Value {
	out := make([]Value, n)
	var pairs pairBatch
	for i := range out {
		row := pairs.next(len(columns))
		for k, column := range columns {
			if i < len(column) {
				row.items[k] = column[i]
			} else {
				row.items[k] = None
			}
		}
		out[i] = row.V()
	}
	return ListOf(out).V()
}

// mapArguments calls map's function with an item of each of two or three iterables, without a tuple of them.
func mapArguments(t *Thread, f Value, row []Value) Value {
	switch len(row) {
	case 2:
		return Call2(t, f, row[0], row[1])
	case 3:
		return Call3(t, f, row[0], row[1], row[2])
	}
	return CallN(t, f, append([]Value(nil), row...))
}

// filterTrue is filter(None, l) for a plain list, as far as the truth of its items takes no Python code. It gives what it
// kept and how many items it looked at.
func filterTrue(items []Value) (kept []Value, done int) {
	kept = make([]Value, 0, len(items))
	for i, v := range items {
		keep := v.IsNumberWord()
		switch {
		case v.IsInt():
			keep = v.Int() != 0
		case keep:
			keep = v.Float() != 0
		case v == True || v == False || v == None:
			keep = v == True
		case IsExact(v, StrType):
			keep = As[Str](v).s != ""
		default:
			return kept, i
		}
		if keep {
			kept = append(kept, v)
		}
	}
	return kept, len(items)
}

// sumRun adds up the first of the items, as long as they are unboxed ints and the sum stays within 64 bits, and the floats
// that follow. It says how many it did.
func sumRun(start int64, items []Value) (total Value, done int) {
	sum := start
	for done < len(items) && items[done].IsInt() {
		x := items[done].Int()
		s := sum + x
		if (s > sum) != (x > 0) && x != 0 {
			return Int(sum), done
		}
		sum = s
		done++
	}
	if done == len(items) || !items[done].IsFloat() {
		return Int(sum), done
	}
	real := float64(sum)
	for done < len(items) && items[done].IsFloat() {
		real += items[done].Float()
		done++
	}
	return Float(real), done
}
