// Hash randomization: the secret that -R and PYTHONHASHSEED put into the hashes of str, unicode and buffer.
//
// What surprises: strings are hashed while Go initialises this package, before Main reads how the program was
// started, so the seed is taken straight from the environment by the initialiser of a package variable; Go runs
// that before anything that hashes.
package py

import (
	"encoding/binary"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
)

// secret is what each hash begins and ends with; zero without randomization.
type secret struct {
	prefix, suffix uint64
}

var hashSecret = makeHashSecret(wantedHashSeed())

// wantedHashSeed gives the seed ("random" or a number) that the driver, or without one the environment, asks
// for; empty for none.
func wantedHashSeed() string {
	launch, given := os.LookupEnv("GRUMPY_LAUNCH")
	if !given {
		return os.Getenv("PYTHONHASHSEED")
	}
	for _, line := range strings.Split(launch, "\n") {
		if seed, ok := strings.CutPrefix(line, "hashseed="); ok {
			return seed
		}
	}
	return ""
}

// makeHashSecret derives the secret from a seed as CPython does; 0 and what is no seed give none.
func makeHashSecret(seed string) secret {
	var b [16]byte
	if seed == "random" {
		// Go seeds this generator from the operating system; crypto/rand would add 0.5 MB to every program
		binary.LittleEndian.PutUint64(b[:8], rand.Uint64())
		binary.LittleEndian.PutUint64(b[8:], rand.Uint64())
	} else {
		n, err := strconv.ParseUint(seed, 10, 32)
		if err != nil || n == 0 {
			return secret{}
		}
		lcg(uint32(n), b[:])
	}
	return secret{binary.LittleEndian.Uint64(b[:8]), binary.LittleEndian.Uint64(b[8:])}
}

// lcg fills b from a linear congruential generator.
func lcg(x uint32, b []byte) {
	for i := range b {
		x = x*214013 + 2531011
		b[i] = byte(x >> 16)
	}
}
