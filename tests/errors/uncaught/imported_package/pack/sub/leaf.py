from pack.sub.helper import missing_name
