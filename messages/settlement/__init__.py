"""The settlement family: agreements (三方协议), money out (汇出), money in (汇入), and how far they are."""
