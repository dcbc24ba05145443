// Package fakenative stands for a module written in Go.
package fakenative

import "grumpy.dev/runtime/py"

func init() { py.Native = append(py.Native, "fakenative") }
