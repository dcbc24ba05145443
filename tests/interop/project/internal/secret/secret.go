// Package secret is internal to the program's own module.
package secret

// Word is what others don't get to see.
func Word() string { return "internal" }
