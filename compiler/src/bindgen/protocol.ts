/**
 * What the compiler and the binding generator (runtime/bindgen, written in Go on go/types) say to one another, as
 * JSON. The Go side declares the same in runtime/bindgen/main.go.
 */

/** Where something stands in the program. */
export interface BindPlace {
  readonly file: string;
  readonly line: number;
}

/** An import statement of a Go package. */
export interface BindImport extends BindPlace {
  readonly module: string;
  readonly names: readonly string[];
  /** In a `try` that catches ImportError: a package that isn't there is no mistake. */
  readonly optional: boolean;
}

/** What the generator is asked for. */
export interface BindRequest {
  readonly mode: 'bind' | 'stubs' | 'resolve';
  /** A folder whose go.mod says which packages there are. */
  readonly dir: string;
  /** The folder of the program's own Go packages and its module path; empty where there are none. */
  readonly local: string;
  readonly localModule: string;
  /** The Go package to write, and the program that it belongs to. */
  readonly package: string;
  readonly program: string;
  readonly imports: readonly BindImport[];
  readonly uses: readonly (BindPlace & { readonly module: string; readonly name: string })[];
  /** The names in the program; null: every member of every type is bound. */
  readonly names: readonly string[] | null;
  readonly instances: readonly (BindPlace & {
    readonly module: string;
    readonly name: string;
    readonly args: readonly string[];
  })[];
  /** Attributes of values, and the methods of each class that could be Go's. */
  readonly attributes: readonly string[];
  readonly classes: readonly (readonly string[])[];
}

/** What the generator answers. */
export interface BindResponse {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly modules: readonly { readonly name: string; readonly path: string }[];
  readonly errors: readonly (BindPlace & { readonly message: string })[];
  readonly unbound: readonly { readonly member: string; readonly reason: string }[];
  readonly members: number;
  readonly inputs: readonly string[];
  /** Some package uses cgo, and there is a C compiler: the program has to be built with it. */
  readonly cgo: boolean;
}
