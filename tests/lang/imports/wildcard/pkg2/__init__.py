import loaded
