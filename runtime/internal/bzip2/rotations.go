package bzip2

// sortRotations gives where the rotations of block begin, in their order, and the place of the block itself: the last one, if
// there are rotations equal to it.
//
// Rotations that are sorted by their first h bytes get sorted by 2h: the rank of the rotation h further on decides. What is
// sorted for good is left alone, so that ordinary text takes little more than the first pass.
func sortRotations(block []byte) (order []int32, origin int32) {
	n := len(block)
	s := rotations{order: make([]int32, n), rank: make([]int32, n)}
	s.first(block)
	for h := 2; h < n && s.again(h); h *= 2 {
	}
	return s.order, s.rank[0]
}

// rotations is the sorting under way. rank of a rotation is the last place of its group, those that are equal so far.
type rotations struct {
	order, rank []int32
}

// first sorts by two bytes.
func (s *rotations) first(block []byte) {
	n := len(block)
	key := func(i int) int { return int(block[i])<<8 | int(block[(i+1)%n]) }
	var ends [65536]int32
	for i := range n {
		ends[key(i)]++
	}
	total := int32(0)
	for k := range ends {
		total += ends[k]
		ends[k] = total
	}
	for i := range n {
		s.rank[i] = ends[key(i)] - 1
	}
	for i := n - 1; i >= 0; i-- {
		k := key(i)
		ends[k]--
		s.order[ends[k]] = int32(i)
	}
}

// again sorts each group by the rank h further on; false: all groups have one member.
func (s *rotations) again(h int) bool {
	n := len(s.order)
	more := false
	for start := 0; start < n; {
		end := int(s.rank[s.order[start]]) + 1
		if end-start > 1 {
			more = true
			s.sortGroup(s.order[start:end], start, h)
		}
		start = end
	}
	return more
}

// key is what decides between rotations of a group.
func (s *rotations) key(at int32, h int) int32 {
	i := int(at) + h
	if i >= len(s.rank) {
		i -= len(s.rank)
	}
	return s.rank[i]
}

// sortGroup sorts a group by its keys, in three parts around a pivot, and gives the parts their ranks: first those below
// it, then the equal ones, so that no key is looked at after it changed for the worse.
func (s *rotations) sortGroup(group []int32, start, h int) {
	for len(group) > 1 {
		if len(group) < 12 {
			s.insertionSort(group, start, h)
			return
		}
		pivot := s.pivot(group, h)
		low, at, high := 0, 0, len(group)
		for at < high {
			switch k := s.key(group[at], h); {
			case k < pivot:
				group[low], group[at] = group[at], group[low]
				low++
				at++
			case k > pivot:
				high--
				group[at], group[high] = group[high], group[at]
			default:
				at++
			}
		}
		s.sortGroup(group[:low], start, h)
		s.setRanks(group[low:high], start+high-1)
		start += high
		group = group[high:]
	}
	s.setRanks(group, start)
}

func (s *rotations) setRanks(group []int32, rank int) {
	for _, at := range group {
		s.rank[at] = int32(rank)
	}
}

// pivot is the middle one of three keys.
func (s *rotations) pivot(group []int32, h int) int32 {
	a, b, c := s.key(group[0], h), s.key(group[len(group)/2], h), s.key(group[len(group)-1], h)
	return max(min(a, b), min(max(a, b), c))
}

// insertionSort sorts a small group; keys are read before any rank changes.
func (s *rotations) insertionSort(group []int32, start, h int) {
	var keys [12]int32
	for i, at := range group {
		k := s.key(at, h)
		j := i
		for ; j > 0 && keys[j-1] > k; j-- {
			keys[j], group[j] = keys[j-1], group[j-1]
		}
		keys[j], group[j] = k, at
	}
	for i := 0; i < len(group); {
		j := i + 1
		for j < len(group) && keys[j] == keys[i] {
			j++
		}
		s.setRanks(group[i:j], start+j-1)
		i = j
	}
}
