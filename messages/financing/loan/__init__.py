"""融资贷款: a loan, from the application to the certificate that nothing is owed."""
