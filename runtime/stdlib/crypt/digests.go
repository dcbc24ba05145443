package crypt

import (
	"crypto/md5"
	"crypto/sha256"
	"crypto/sha512"
	"hash"
	"strconv"
	"strings"
)

// The methods made of digests: MD5 in a thousand rounds, SHA-256 and SHA-512 in as many as the salt says.

// repeated gives the first n bytes of text written again and again.
func repeated(text []byte, n int) []byte {
	out := make([]byte, 0, n+len(text))
	for len(out) < n && len(text) > 0 {
		out = append(out, text...)
	}
	return out[:n]
}

func digest(h hash.Hash, parts ...[]byte) []byte {
	h.Reset()
	for _, part := range parts {
		_, _ = h.Write(part) // never fails
	}
	return h.Sum(nil)
}

func md5Hash(text, rest string) string {
	const rounds = 1000
	salt := saltPart(rest, 8)
	word, s, h := []byte(text), []byte(salt), md5.New()
	inner := digest(h, word, s, word)
	start := append([]byte(text+"$1$"+salt), repeated(inner, len(word))...)
	for n := len(word); n > 0; n >>= 1 {
		if n&1 != 0 || len(word) == 0 {
			start = append(start, 0)
		} else {
			start = append(start, word[0])
		}
	}
	sum := digest(h, start)
	for i := range rounds {
		sum = mixRound(h, i, sum, word, s)
	}
	out := []byte("$1$" + salt + "$")
	for _, at := range [][3]int{{0, 6, 12}, {1, 7, 13}, {2, 8, 14}, {3, 9, 15}, {4, 10, 5}} {
		out = append64(out, uint(sum[at[0]])<<16|uint(sum[at[1]])<<8|uint(sum[at[2]]), 4)
	}
	return string(append64(out, uint(sum[11]), 2))
}

// mixRound is one round of all three methods.
func mixRound(h hash.Hash, i int, sum, word, salt []byte) []byte {
	first, last := sum, word
	if i&1 != 0 {
		first, last = word, sum
	}
	var middle []byte
	if i%3 != 0 {
		middle = append(middle, salt...)
	}
	if i%7 != 0 {
		middle = append(middle, word...)
	}
	return digest(h, first, middle, last)
}

// shaKind is what SHA-256 and SHA-512 differ in.
type shaKind struct {
	prefix string
	make   func() hash.Hash
	step   int // how far the places of a group's three bytes are apart
	turn   int // how the next group begins: 1 with the second byte of this one and one more, 2 with the third
	groups int
}

var (
	sha256Kind = shaKind{"$5$", sha256.New, 10, 2, 10}
	sha512Kind = shaKind{"$6$", sha512.New, 21, 1, 21}
)

// roundsOf takes rounds=N$ from the front of a salt.
func roundsOf(rest string) (rounds int, given bool, salt string, ok bool) {
	const fewest, usual, most = 1000, 5000, 999999999
	text, has := strings.CutPrefix(rest, "rounds=")
	if !has {
		return usual, false, rest, true
	}
	digits, salt, ended := strings.Cut(text, "$")
	n, err := strconv.Atoi(digits)
	if err != nil || !ended || digits[0] == '+' || digits[0] == '0' || n < fewest || n > most {
		return 0, false, "", false
	}
	return n, true, salt, true
}

func (k *shaKind) hash(text, rest string) (string, bool) {
	rounds, given, rest, ok := roundsOf(rest)
	if !ok {
		return "", false
	}
	salt := saltPart(rest, 16)
	word, h := []byte(text), k.make()
	inner := digest(h, word, []byte(salt), word)
	start := append([]byte(text+salt), repeated(inner, len(word))...)
	for n := len(word); n > 0; n >>= 1 {
		if n&1 != 0 {
			start = append(start, inner...)
		} else {
			start = append(start, word...)
		}
	}
	sum := digest(h, start)
	words := digest(h, repeated(word, len(word)*len(word)))
	salts := digest(h, repeated([]byte(salt), len(salt)*(16+int(sum[0]))))
	mixedWord, mixedSalt := repeated(words, len(word)), repeated(salts, len(salt))
	for i := range rounds {
		sum = mixRound(h, i, sum, mixedWord, mixedSalt)
	}
	out := []byte(k.prefix)
	if given {
		out = append(out, "rounds="+strconv.Itoa(rounds)+"$"...)
	}
	return string(k.appendSum(append(out, salt+"$"...), sum)), true
}

// appendSum writes the digest in groups of three bytes whose places turn from one group to the next.
func (k *shaKind) appendSum(out, sum []byte) []byte {
	at := [3]int{0, k.step, 2 * k.step}
	for range k.groups {
		out = append64(out, uint(sum[at[0]])<<16|uint(sum[at[1]])<<8|uint(sum[at[2]]), 4)
		if k.turn == 1 {
			at = [3]int{at[1] + 1, at[2] + 1, at[0] + 1}
		} else {
			at = [3]int{at[2] + 1, at[0] + 1, at[1] + 1}
		}
	}
	if k.groups == 21 {
		return append64(out, uint(sum[63]), 2)
	}
	return append64(out, uint(sum[31])<<8|uint(sum[30]), 3)
}
