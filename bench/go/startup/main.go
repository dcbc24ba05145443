// Start-up: prints one line and ends.
package main

import "os"

func main() {
	os.Stdout.WriteString("hello\n")
}
