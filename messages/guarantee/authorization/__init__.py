"""企业征信信息查询授权书: leave to look up credit, from the signature to its end."""
