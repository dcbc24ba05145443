from helper import where as got
import sub.user
dotted = sub.user.__name__
