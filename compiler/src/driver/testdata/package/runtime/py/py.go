// Package py is a stand-in for the runtime in the driver's own tests: programs are lists of commands.
package py

import (
	"fmt"
	"os"
	"strings"
	"syscall"
	"time"
)

// ModuleDef is a registered module: its source's lines.
type ModuleDef struct {
	Name, File, Program string
	Package             bool
	Lines               []string
}

// Program is what main.go says of a program.
type Program struct {
	ID, MainPackage, Argv0, Flags string
}

var modules = map[string]*ModuleDef{}

// Native lists the native modules that were linked.
var Native []string

// RegisterModule enters a module.
func RegisterModule(m *ModuleDef) { modules[m.Program+":"+m.Name] = m }

// Main runs the module __main__.
func Main(programs ...*Program) {
	program := programs[0]
	for _, p := range programs {
		if id := os.Getenv("GRUMPY_PROGRAM"); id != "" && p.ID == id {
			program = p
		}
	}
	run(program, find(program, "__main__"))
	os.Exit(0)
}

func find(p *Program, name string) *ModuleDef {
	if m := modules[p.ID+":"+name]; m != nil {
		return m
	}
	return modules[":"+name]
}

func run(p *Program, m *ModuleDef) {
	for _, line := range m.Lines {
		command, rest, _ := strings.Cut(line, " ")
		switch command {
		case "print":
			fmt.Println(rest)
		case "import":
			if imported := find(p, rest); imported != nil {
				run(p, imported)
			} else {
				fmt.Println("ImportError", rest)
			}
		case "show":
			show(p, m, rest)
		case "exit":
			os.Exit(len(rest))
		case "kill":
			_ = syscall.Kill(os.Getpid(), syscall.SIGTERM)
			time.Sleep(time.Second)
		case "sleep":
			time.Sleep(300 * time.Millisecond)
		}
	}
}

func show(p *Program, m *ModuleDef, what string) {
	switch what {
	case "launch":
		fmt.Println(os.Getenv("GRUMPY_LAUNCH"))
	case "args":
		fmt.Printf("%q\n", os.Args[1:])
	case "file":
		fmt.Println(m.File)
	case "native":
		fmt.Println(Native)
	case "program":
		fmt.Printf("%+v\n", *p)
	}
}
