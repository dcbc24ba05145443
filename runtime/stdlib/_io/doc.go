// Package io is Python's module _io. It exists on Unix only so far.
package io
