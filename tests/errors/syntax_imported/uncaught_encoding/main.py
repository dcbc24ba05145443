# A file that declares no encoding has neither text nor caret.
import bad
