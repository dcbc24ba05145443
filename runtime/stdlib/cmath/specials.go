package cmath

import "math"

// The results for infinities and NaNs, as C99's annex G has them: rows by the real part, columns by the imaginary one, in
// the order -Inf, negative, -0, 0, positive, Inf, NaN. What is finite is computed and stands here as zero.

const pi = math.Pi

var (
	inf     = math.Inf(1)
	nan     = math.NaN()
	negZero = math.Copysign(0, -1)
)

// special is one result; bad: it is a domain error.
type special struct {
	re, im float64
	bad    bool
}

type specials [7][7]special

var acosSpecials = specials{
	{{pi * 3 / 4, inf, false}, {pi, inf, false}, {pi, inf, false}, {pi, -inf, false}, {pi, -inf, false}, {pi * 3 / 4, -inf, false}, {nan, inf, false}},
	{{pi / 2, inf, false}, {}, {}, {}, {}, {pi / 2, -inf, false}, {nan, nan, false}},
	{{pi / 2, inf, false}, {}, {}, {}, {}, {pi / 2, -inf, false}, {pi / 2, nan, false}},
	{{pi / 2, inf, false}, {}, {}, {}, {}, {pi / 2, -inf, false}, {pi / 2, nan, false}},
	{{pi / 2, inf, false}, {}, {}, {}, {}, {pi / 2, -inf, false}, {nan, nan, false}},
	{{pi / 4, inf, false}, {0, inf, false}, {0, inf, false}, {0, -inf, false}, {0, -inf, false}, {pi / 4, -inf, false}, {nan, inf, false}},
	{{nan, inf, false}, {nan, nan, false}, {nan, nan, false}, {nan, nan, false}, {nan, nan, false}, {nan, -inf, false}, {nan, nan, false}},
}

var acoshSpecials = specials{
	{{inf, -pi * 3 / 4, false}, {inf, -pi, false}, {inf, -pi, false}, {inf, pi, false}, {inf, pi, false}, {inf, pi * 3 / 4, false}, {inf, nan, false}},
	{{inf, -pi / 2, false}, {}, {}, {}, {}, {inf, pi / 2, false}, {nan, nan, false}},
	{{inf, -pi / 2, false}, {}, {}, {}, {}, {inf, pi / 2, false}, {nan, nan, false}},
	{{inf, -pi / 2, false}, {}, {}, {}, {}, {inf, pi / 2, false}, {nan, nan, false}},
	{{inf, -pi / 2, false}, {}, {}, {}, {}, {inf, pi / 2, false}, {nan, nan, false}},
	{{inf, -pi / 4, false}, {inf, negZero, false}, {inf, negZero, false}, {inf, 0, false}, {inf, 0, false}, {inf, pi / 4, false}, {inf, nan, false}},
	{{inf, nan, false}, {nan, nan, false}, {nan, nan, false}, {nan, nan, false}, {nan, nan, false}, {inf, nan, false}, {nan, nan, false}},
}

var asinhSpecials = specials{
	{{-inf, -pi / 4, false}, {-inf, negZero, false}, {-inf, negZero, false}, {-inf, 0, false}, {-inf, 0, false}, {-inf, pi / 4, false}, {-inf, nan, false}},
	{{-inf, -pi / 2, false}, {}, {}, {}, {}, {-inf, pi / 2, false}, {nan, nan, false}},
	{{-inf, -pi / 2, false}, {}, {}, {}, {}, {-inf, pi / 2, false}, {nan, nan, false}},
	{{inf, -pi / 2, false}, {}, {}, {}, {}, {inf, pi / 2, false}, {nan, nan, false}},
	{{inf, -pi / 2, false}, {}, {}, {}, {}, {inf, pi / 2, false}, {nan, nan, false}},
	{{inf, -pi / 4, false}, {inf, negZero, false}, {inf, negZero, false}, {inf, 0, false}, {inf, 0, false}, {inf, pi / 4, false}, {inf, nan, false}},
	{{inf, nan, false}, {nan, nan, false}, {nan, negZero, false}, {nan, 0, false}, {nan, nan, false}, {inf, nan, false}, {nan, nan, false}},
}

var atanhSpecials = specials{
	{{negZero, -pi / 2, false}, {negZero, -pi / 2, false}, {negZero, -pi / 2, false}, {negZero, pi / 2, false}, {negZero, pi / 2, false}, {negZero, pi / 2, false}, {negZero, nan, false}},
	{{negZero, -pi / 2, false}, {}, {}, {}, {}, {negZero, pi / 2, false}, {nan, nan, false}},
	{{negZero, -pi / 2, false}, {}, {}, {}, {}, {negZero, pi / 2, false}, {negZero, nan, false}},
	{{0, -pi / 2, false}, {}, {}, {}, {}, {0, pi / 2, false}, {0, nan, false}},
	{{0, -pi / 2, false}, {}, {}, {}, {}, {0, pi / 2, false}, {nan, nan, false}},
	{{0, -pi / 2, false}, {0, -pi / 2, false}, {0, -pi / 2, false}, {0, pi / 2, false}, {0, pi / 2, false}, {0, pi / 2, false}, {0, nan, false}},
	{{0, -pi / 2, false}, {nan, nan, false}, {nan, nan, false}, {nan, nan, false}, {nan, nan, false}, {0, pi / 2, false}, {nan, nan, false}},
}

var coshSpecials = specials{
	{{nan, nan, true}, {inf, inf, false}, {inf, 0, false}, {inf, negZero, false}, {inf, -inf, false}, {nan, nan, true}, {inf, nan, false}},
	{{nan, nan, true}, {}, {}, {}, {}, {nan, nan, true}, {nan, nan, false}},
	{{nan, nan, true}, {}, {}, {}, {}, {nan, nan, true}, {nan, 0, false}},
	{{nan, nan, true}, {}, {}, {}, {}, {nan, nan, true}, {nan, 0, false}},
	{{nan, nan, true}, {}, {}, {}, {}, {nan, nan, true}, {nan, nan, false}},
	{{nan, nan, true}, {inf, -inf, false}, {inf, negZero, false}, {inf, 0, false}, {inf, inf, false}, {nan, nan, true}, {inf, nan, false}},
	{{nan, nan, false}, {nan, nan, false}, {nan, 0, false}, {nan, 0, false}, {nan, nan, false}, {nan, nan, false}, {nan, nan, false}},
}

var expSpecials = specials{
	{{0, 0, false}, {0, negZero, false}, {0, negZero, false}, {0, 0, false}, {0, 0, false}, {0, 0, false}, {0, 0, false}},
	{{nan, nan, true}, {}, {}, {}, {}, {nan, nan, true}, {nan, nan, false}},
	{{nan, nan, true}, {}, {}, {}, {}, {nan, nan, true}, {nan, nan, false}},
	{{nan, nan, true}, {}, {}, {}, {}, {nan, nan, true}, {nan, nan, false}},
	{{nan, nan, true}, {}, {}, {}, {}, {nan, nan, true}, {nan, nan, false}},
	{{nan, nan, true}, {inf, -inf, false}, {inf, negZero, false}, {inf, 0, false}, {inf, inf, false}, {nan, nan, true}, {inf, nan, false}},
	{{nan, nan, false}, {nan, nan, false}, {nan, negZero, false}, {nan, 0, false}, {nan, nan, false}, {nan, nan, false}, {nan, nan, false}},
}

var logSpecials = specials{
	{{inf, -pi * 3 / 4, false}, {inf, -pi, false}, {inf, -pi, false}, {inf, pi, false}, {inf, pi, false}, {inf, pi * 3 / 4, false}, {inf, nan, false}},
	{{inf, -pi / 2, false}, {}, {}, {}, {}, {inf, pi / 2, false}, {nan, nan, false}},
	{{inf, -pi / 2, false}, {}, {}, {}, {}, {inf, pi / 2, false}, {nan, nan, false}},
	{{inf, -pi / 2, false}, {}, {}, {}, {}, {inf, pi / 2, false}, {nan, nan, false}},
	{{inf, -pi / 2, false}, {}, {}, {}, {}, {inf, pi / 2, false}, {nan, nan, false}},
	{{inf, -pi / 4, false}, {inf, negZero, false}, {inf, negZero, false}, {inf, 0, false}, {inf, 0, false}, {inf, pi / 4, false}, {inf, nan, false}},
	{{inf, nan, false}, {nan, nan, false}, {nan, nan, false}, {nan, nan, false}, {nan, nan, false}, {inf, nan, false}, {nan, nan, false}},
}

var sinhSpecials = specials{
	{{nan, nan, true}, {-inf, -inf, false}, {-inf, negZero, false}, {-inf, 0, false}, {-inf, inf, false}, {nan, nan, true}, {inf, nan, false}},
	{{nan, nan, true}, {}, {}, {}, {}, {nan, nan, true}, {nan, nan, false}},
	{{nan, nan, true}, {}, {}, {}, {}, {nan, nan, true}, {0, nan, false}},
	{{nan, nan, true}, {}, {}, {}, {}, {nan, nan, true}, {0, nan, false}},
	{{nan, nan, true}, {}, {}, {}, {}, {nan, nan, true}, {nan, nan, false}},
	{{nan, nan, true}, {inf, -inf, false}, {inf, negZero, false}, {inf, 0, false}, {inf, inf, false}, {nan, nan, true}, {inf, nan, false}},
	{{nan, nan, false}, {nan, nan, false}, {nan, negZero, false}, {nan, 0, false}, {nan, nan, false}, {nan, nan, false}, {nan, nan, false}},
}

var sqrtSpecials = specials{
	{{inf, -inf, false}, {0, -inf, false}, {0, -inf, false}, {0, inf, false}, {0, inf, false}, {inf, inf, false}, {nan, inf, false}},
	{{inf, -inf, false}, {}, {}, {}, {}, {inf, inf, false}, {nan, nan, false}},
	{{inf, -inf, false}, {}, {}, {}, {}, {inf, inf, false}, {nan, nan, false}},
	{{inf, -inf, false}, {}, {}, {}, {}, {inf, inf, false}, {nan, nan, false}},
	{{inf, -inf, false}, {}, {}, {}, {}, {inf, inf, false}, {nan, nan, false}},
	{{inf, -inf, false}, {inf, negZero, false}, {inf, negZero, false}, {inf, 0, false}, {inf, 0, false}, {inf, inf, false}, {inf, nan, false}},
	{{inf, -inf, false}, {nan, nan, false}, {nan, nan, false}, {nan, nan, false}, {nan, nan, false}, {inf, inf, false}, {nan, nan, false}},
}

var tanhSpecials = specials{
	{{-1, 0, false}, {-1, negZero, false}, {-1, negZero, false}, {-1, 0, false}, {-1, 0, false}, {-1, 0, false}, {-1, 0, false}},
	{{nan, nan, true}, {}, {}, {}, {}, {nan, nan, true}, {nan, nan, false}},
	{{nan, nan, true}, {}, {}, {}, {}, {nan, nan, true}, {nan, nan, false}},
	{{nan, nan, true}, {}, {}, {}, {}, {nan, nan, true}, {nan, nan, false}},
	{{nan, nan, true}, {}, {}, {}, {}, {nan, nan, true}, {nan, nan, false}},
	{{1, 0, false}, {1, negZero, false}, {1, negZero, false}, {1, 0, false}, {1, 0, false}, {1, 0, false}, {1, 0, false}},
	{{nan, nan, false}, {nan, nan, false}, {nan, negZero, false}, {nan, 0, false}, {nan, nan, false}, {nan, nan, false}, {nan, nan, false}},
}
