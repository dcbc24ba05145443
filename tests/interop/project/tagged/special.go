//go:build special

// Package tagged has a file for each side of a build tag.
package tagged

// Name tells which file was built.
const Name = "special"

// More is there with the tag only.
func More() string { return "more" }
