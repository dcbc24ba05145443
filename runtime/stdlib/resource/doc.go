// Package resource is Python's module resource: limits of the process and what it has used. It exists on Linux only so far.
package resource
