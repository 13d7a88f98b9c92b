"""投保与保单: a policy from its proposal to the end of its period."""
