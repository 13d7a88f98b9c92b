"""Events as partners are told of them: one catalogue of their kinds, one way to read them, one shape."""
