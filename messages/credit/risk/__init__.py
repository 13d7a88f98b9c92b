"""风险信息: what an insurer says of a country, an industry or a buyer, to one trader or to all."""
