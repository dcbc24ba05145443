module example.org/modules

go 1.24

require (
	github.com/go-chi/chi/v5 v5.2.1
	github.com/proullon/ramsql v0.1.4
	golang.org/x/exp v0.0.0-20230713183714-613f0c0eb8a1
	gopkg.in/yaml.v3 v3.0.1
)
