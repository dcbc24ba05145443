// Galloping: finding a place by steps of growing width from a hint on, then by bisection.
package timsort

// gallopLeft gives the place for key in sorted a before any equal item; hint is where to begin.
func (s *sorter[E]) gallopLeft(key E, a []E, hint int) (int, bool) {
	less, ok := s.less(a[hint], key)
	if !ok {
		return 0, false
	}
	last, offset := 0, 1
	if less {
		most := len(a) - hint
		for offset < most {
			if less, ok = s.less(a[hint+offset], key); !ok {
				return 0, false
			}
			if !less {
				break
			}
			last, offset = offset, wider(offset, most)
		}
		last, offset = hint+last, hint+min(offset, most)
	} else {
		most := hint + 1
		for offset < most {
			if less, ok = s.less(a[hint-offset], key); !ok {
				return 0, false
			}
			if less {
				break
			}
			last, offset = offset, wider(offset, most)
		}
		last, offset = hint-min(offset, most), hint-last
	}
	for last++; last < offset; {
		mid := last + (offset-last)/2
		if less, ok = s.less(a[mid], key); !ok {
			return 0, false
		}
		if less {
			last = mid + 1
		} else {
			offset = mid
		}
	}
	return offset, true
}

// gallopRight gives the place for key in sorted a after any equal item; hint is where to begin.
func (s *sorter[E]) gallopRight(key E, a []E, hint int) (int, bool) {
	less, ok := s.less(key, a[hint])
	if !ok {
		return 0, false
	}
	last, offset := 0, 1
	if less {
		most := hint + 1
		for offset < most {
			if less, ok = s.less(key, a[hint-offset]); !ok {
				return 0, false
			}
			if !less {
				break
			}
			last, offset = offset, wider(offset, most)
		}
		last, offset = hint-min(offset, most), hint-last
	} else {
		most := len(a) - hint
		for offset < most {
			if less, ok = s.less(key, a[hint+offset]); !ok {
				return 0, false
			}
			if less {
				break
			}
			last, offset = offset, wider(offset, most)
		}
		last, offset = hint+last, hint+min(offset, most)
	}
	for last++; last < offset; {
		mid := last + (offset-last)/2
		if less, ok = s.less(key, a[mid]); !ok {
			return 0, false
		}
		if less {
			offset = mid
		} else {
			last = mid + 1
		}
	}
	return offset, true
}

// wider gives the next step width: 1, 3, 7, 15 …, or most if the number overflows.
func wider(offset, most int) int {
	if offset = offset<<1 + 1; offset <= 0 {
		return most
	}
	return offset
}
