"""额度申请: a quota, from the application to its last day."""
