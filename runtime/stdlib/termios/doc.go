// Package termios is Python's module termios: control of terminals. It exists on Linux only so far.
package termios
