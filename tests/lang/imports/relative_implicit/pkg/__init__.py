import fromform
