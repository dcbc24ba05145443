# A decorator before something that is no definition.
@property
x = 1
