"""Modes of transport, 运输方式: two lists whose values clash, so a mode never goes without the id of its list."""

from messages.codes.code_list import Code, CodeList

MANIFEST_MODE = CodeList(
    id="CN012",
    zh="舱单运输方式",
    en="mode of transport, manifests",
    source="CN012 of customs manifest data; values of UN/ECE Recommendation 19",
    rows=(
        Code("0", "未说明", "not specified"),
        Code("1", "海运", "sea"),
        Code("2", "铁路", "rail"),
        Code("3", "公路", "road"),
        Code("4", "航空", "air"),
        Code("5", "邮件", "mail"),
        Code("6", "多式联运", "multimodal"),
        Code("7", "固定设施", "fixed installation"),
        Code("8", "内河", "inland water"),
        Code("9", "不适用", "not applicable"),
    ),
)

DECLARATION_MODE = CodeList(
    id="TRAF_MODE",
    zh="报关单运输方式",
    en="mode of transport, declarations",
    source="GACC table of transport modes for declarations; letters and 0, 1, 7, 8 are movements that cross no border",
    rows=(
        Code("0", "非保税区", "outside bonded areas"),
        Code("1", "监管仓库", "export supervised warehouse"),
        Code("2", "水路运输", "water"),
        Code("3", "铁路运输", "rail"),
        Code("4", "公路运输", "road"),
        Code("5", "航空运输", "air"),
        Code("6", "邮件运输", "mail"),
        Code("7", "保税区", "bonded area"),
        Code("8", "保税仓库", "bonded warehouse"),
        Code("9", "其他方式运输", "other"),
        Code("G", "固定设施运输", "fixed installation"),
        Code("H", "边境特殊海关作业区", "special customs area at the border"),
        Code("L", "旅客携带", "carried by a passenger"),
        Code("T", "综合实验区", "comprehensive pilot area"),
        Code("W", "物流中心", "bonded logistics centre"),
        Code("X", "物流园区", "bonded logistics park"),
        Code("Y", "保税港区", "bonded port"),
        Code("Z", "出口加工区", "export processing zone"),
    ),
)
