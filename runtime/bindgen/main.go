// bindgen writes the Go code that lets a Python program use Go packages.
//
// It reads a request (JSON) on standard input and writes a response on standard output: what the compiler found that
// the program imports and names goes in, the adapters come out. It works on go/types itself, so that method sets,
// promotion, instantiation and constraints are the Go compiler's own and not a second model of them.
//
//	request ─► load (go list -export) ─► generate: values.go, functions.go, classes.go, … ─► Go files
package main

import (
	"encoding/json"
	"fmt"
	"os"
)

// Request is what the compiler wants.
type Request struct {
	// Mode is "bind" (adapters), "stubs" (.pyi files) or "resolve" (only names to paths).
	Mode string `json:"mode"`
	// Dir is a folder whose go.mod says which packages can be imported.
	Dir string `json:"dir"`
	// Local is the folder of the program's own Go packages, and LocalModule its module path; empty: there are none.
	Local       string `json:"local"`
	LocalModule string `json:"localModule"`
	// Package is the name of the package to write, Program the program's id in a bundle.
	Package string `json:"package"`
	Program string `json:"program"`
	// Imports are the import statements.
	Imports []Import `json:"imports"`
	// Uses are attributes of imported packages that the program names.
	Uses []Use `json:"uses"`
	// Names are all names in the program; null: take every member of every type.
	Names []string `json:"names"`
	// Instances are subscripts of generic functions and types.
	Instances []Instance `json:"instances"`
	// Attributes are what the program asks values for by `.NAME`; Classes the methods of each of its classes.
	Attributes []string   `json:"attributes"`
	Classes    [][]string `json:"classes"`
}

// Import is an import statement: `from Module import Names` or, without names, `import Module`.
type Import struct {
	Module string   `json:"module"`
	Names  []string `json:"names"`
	// Optional imports stand in a try that catches ImportError.
	Optional bool `json:"optional"`
	Place
}

// Use is an attribute of a package that the program names.
type Use struct {
	Module string `json:"module"`
	Name   string `json:"name"`
	Place
}

// Instance is a generic function or type with type arguments.
type Instance struct {
	Module string   `json:"module"`
	Name   string   `json:"name"`
	Args   []string `json:"args"`
	Place
}

// Place is where something stands in the program.
type Place struct {
	File string `json:"file"`
	Line int    `json:"line"`
}

// Response is what came of a request.
type Response struct {
	Files []File `json:"files"`
	// Modules are the Python modules that there will be, with their Go packages' paths.
	Modules []Module `json:"modules"`
	// Errors are mistakes of the program.
	Errors []Error `json:"errors"`
	// Unbound are exported members that have no Python form, with the reason.
	Unbound []Unbound `json:"unbound"`
	// Members counts the exported members of the packages that were asked for.
	Members int `json:"members"`
	// Inputs are the local Go files that the result depends on.
	Inputs []string `json:"inputs"`
	// Cgo tells that some package uses cgo, and that there is a C compiler.
	Cgo bool `json:"cgo"`
}

// File is a file to write.
type File struct {
	Name string `json:"name"`
	Text string `json:"text"`
}

// Module is a Python module made of a Go package.
type Module struct {
	Name string `json:"name"`
	Path string `json:"path"`
}

// Error is a mistake of the program.
type Error struct {
	Message string `json:"message"`
	Place
}

// Unbound is a member that could not be bound.
type Unbound struct {
	Member string `json:"member"`
	Reason string `json:"reason"`
}

func main() {
	var request Request
	if err := json.NewDecoder(os.Stdin).Decode(&request); err != nil {
		fail(err)
	}
	response, err := answer(&request)
	if err != nil {
		fail(err)
	}
	if err := json.NewEncoder(os.Stdout).Encode(response); err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}

func answer(request *Request) (*Response, error) {
	response := &Response{Files: []File{}, Modules: []Module{}, Errors: []Error{}, Unbound: []Unbound{}, Inputs: []string{}}
	l := newLoader(request, response)
	if err := l.load(); err != nil || len(response.Errors) > 0 || request.Mode == "resolve" {
		return response, err
	}
	if request.Mode == "stubs" {
		return response, writeStubs(l, response)
	}
	g := newGenerator(request, response, l)
	return response, g.run()
}
