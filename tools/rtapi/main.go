// rtapi writes what package py offers to generated code as JSON.
//
// It reads the Go source of a package folder and prints, for every exported function and method, its
// signature with types only: `"Add": "func(*Thread, Value, Value) Value"`. A test of the compiler compares
// that with the table in compiler/src/gogen/runtime.ts. Usage: go run tools/rtapi/main.go runtime/py
package main

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: rtapi FOLDER")
		os.Exit(2)
	}
	api, err := read(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	if err := json.NewEncoder(os.Stdout).Encode(api); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// read collects the exported functions and methods of the package in folder.
func read(folder string) (map[string]string, error) {
	names, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil {
		return nil, err
	}
	api := map[string]string{}
	fset := token.NewFileSet()
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		for _, decl := range file.Decls {
			if fn, ok := decl.(*ast.FuncDecl); ok && fn.Name.IsExported() {
				api[receiver(fn)+fn.Name.Name] = signature(fn.Type)
			}
		}
	}
	return api, nil
}

// receiver gives "Type." for a method, "" for a function.
func receiver(fn *ast.FuncDecl) string {
	if fn.Recv == nil || len(fn.Recv.List) == 0 {
		return ""
	}
	return strings.TrimPrefix(types.ExprString(fn.Recv.List[0].Type), "*") + "."
}

// signature writes a function type without the names of parameters and results.
func signature(ft *ast.FuncType) string {
	results := fieldTypes(ft.Results)
	out := "func(" + strings.Join(fieldTypes(ft.Params), ", ") + ")"
	switch len(results) {
	case 0:
		return out
	case 1:
		return out + " " + results[0]
	}
	return out + " (" + strings.Join(results, ", ") + ")"
}

// fieldTypes gives one type for each parameter or result.
func fieldTypes(list *ast.FieldList) []string {
	var out []string
	if list == nil {
		return out
	}
	for _, field := range list.List {
		text := typeText(field.Type)
		for range max(1, len(field.Names)) {
			out = append(out, text)
		}
	}
	return out
}

func typeText(x ast.Expr) string {
	switch x := x.(type) {
	case *ast.FuncType:
		return signature(x)
	case *ast.Ellipsis:
		return "..." + typeText(x.Elt)
	}
	return types.ExprString(x)
}
