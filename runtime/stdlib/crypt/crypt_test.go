package crypt

import "testing"

func TestHashes(t *testing.T) {
	for _, c := range [][3]string{
		{"password", "ab", "abJnggxhB/yWI"}, {"", "ab", "abmF1QH4PEr.E"}, {"\xe9longer than eight characters", "..", "..IImYYGbAEwg"},
		{"password", "$1$", "$1$$I2o9Z7NcvQAKp7wyCTlia0"}, {"\xe9longer than eight characters", "$1$a$xyz", "$1$a$0PY0/BFsawrqjtW4s/jAh."},
		{"password", "$5$rounds=1000$abc", "$5$rounds=1000$abc$chB2229SaEAMndXolPyqp1RFge2UaeCAJVGEAvqr4M3"},
		{"", "$5$", "$5$$3c2QQ0KjIU1OLtB29cl8Fplc2WN7X89bnoEjaR7tWu."},
		{"password", "$6$saltstringsaltstring$", "$6$saltstringsaltst$6JOgtRfhXqEisnc/Nr64lml/zPnCnvtLyMVxFEVg0sI2Ph9URAKlnVjjIHOFI2r8ATszyoPTXlBwcJIQYQ0QN0"},
	} {
		if got, _ := hashOf(c[0], c[1]); got != c[2] {
			t.Errorf("%q %q: %s, want %s", c[0], c[1], got, c[2])
		}
	}
}
