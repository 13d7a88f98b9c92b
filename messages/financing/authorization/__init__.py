"""数据授权: under which a bank is told of a trader's declarations."""
