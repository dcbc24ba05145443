// Package multibyte has the East Asian encodings: a common form (Codec), tables that any encoding without states is,
// and the rules of the few sequences that follow one.
//
// What surprises: a table says for every sequence of bytes also how many of them an error is about, since CPython's
// codecs differ in that. The tables themselves are in the packages of the modules that have the codecs.
package multibyte

// Problem tells why coding stopped before the end: 0 it didn't, above 0 so many items mean nothing, or TooFew.
type Problem int

// TooFew means that what is left is the beginning of something.
const TooFew Problem = -1

// State is what a codec remembers between two calls. The zero State is the beginning.
type State struct {
	// sets are the character sets that are chosen as G0, G1 and G2.
	sets [3]Mark
	// shifted: G1 is in use; in HZ, two bytes are a character.
	shifted bool
	// escaping: within an escape sequence that is passed on.
	escaping bool
}

// Codec is one encoding.
type Codec interface {
	Name() string
	// Decode appends what in decodes to, as far as there is no problem, and tells how much of in that was.
	Decode(st *State, in string, out []rune) (used int, _ []rune, p Problem)
	// Encode is the inverse; flush: nothing comes after in.
	Encode(st *State, in []rune, out []byte, flush bool) (used int, _ []byte, p Problem)
	// EncodeReset appends what leads back to the beginning.
	EncodeReset(st *State, out []byte) []byte
	// DecodeReset goes back to the beginning.
	DecodeReset(st *State)
}

// stateless has the resets of codecs without states.
type stateless struct{}

func (stateless) EncodeReset(_ *State, out []byte) []byte { return out }
func (stateless) DecodeReset(*State)                      {}
