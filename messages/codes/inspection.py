"""What an inspection is asked to be, and what came of it.

Customs has published no list of check types and no meaning of the method letters, so those lists are open; their
numbers, as those of the results, are the gateway's own until customs says otherwise.
"""

from messages.codes.code_list import Code, CodeList

_OWN = "the gateway's own values; no list is published"

EXAM_MODE = CodeList(
    id="EXAM_MODE",
    zh="查验方式",
    en="method of inspection",
    source="methods as customs name them, numbered by the gateway; letters of H2000 practice, meaning unpublished",
    open=True,
    rows=(
        Code("1", "人工查验", "manual"),
        Code("2", "机检查验", "by machine"),
        Code("3", "机检后转人工", "by machine, then manual"),
        Code("A", "彻底查验(A)", "thorough (A)"),
        Code("B", "常规抽查(B)", "usual sampling (B)"),
        Code("B1", "常规抽查(B1)", "usual sampling (B1)"),
        Code("B2", "常规抽查(B2)", "usual sampling (B2)"),
        Code("B3", "常规抽查(B3)", "usual sampling (B3)"),
        Code("C", "外形查验(C)", "outward look (C)"),
        Code("J", "机检(J)", "machine scan (J)"),
        Code("X", "含义未公布(X)", "meaning unpublished (X)"),
    ),
)

EXAM_EXTENT = CodeList(
    id="EXAM_EXTENT",
    zh="查验程度",
    en="extent of inspection",
    source=_OWN,
    rows=(
        Code("1", "彻底查验", "thorough"),
        Code("2", "抽查", "sampling"),
    ),
)

CHECK_TYPE = CodeList(
    id="CHECK_TYPE",
    zh="检查类型",
    en="type of check",
    source=_OWN,
    open=True,
    rows=(
        Code("1", "口岸检查", "at the port"),
        Code("2", "目的地检查", "at the destination"),
        Code("3", "海关检查及检疫", "customs and quarantine"),
        Code("9", "其他", "other"),
    ),
)

EXAM_REQUIREMENT = CodeList(
    id="EXAM_REQUIREMENT",
    zh="查验要求",
    en="what to look at",
    source="customs inspection system, 01 to 15; 16 to 26 are added locally, and others may be",
    open=True,
    rows=(
        Code("01", "核对品名", "name of the goods"),
        Code("02", "规格", "specification"),
        Code("03", "数量", "quantity"),
        Code("04", "重量", "weight"),
        Code("05", "件数", "number of packages"),
        Code("06", "唛头", "shipping marks"),
        Code("07", "是否侵权", "infringement of rights"),
        Code("08", "产终地", "origin and destination"),
        Code("09", "归类", "classification"),
        Code("10", "新旧", "new or used"),
        Code("11", "价格", "price"),
        Code("12", "取样送检", "sample for the laboratory"),
        Code("13", "检查车体", "body of the vehicle"),
        Code("14", "检查箱体", "body of the container"),
        Code("15", "是否夹藏", "hidden goods"),
        Code("16", "简易抽查", "brief sampling"),
        Code("17", "常规抽查", "usual sampling"),
        Code("18", "重点抽查", "close sampling"),
        Code("19", "机动查验", "inspection at discretion"),
        Code("20", "复验", "second inspection"),
        Code("21", "X光机", "X-ray"),
        Code("22", "三个一", "one declaration, one inspection, one release"),
        Code("23", "品牌", "brand"),
        Code("24", "H986", "H986 container scanner"),
        Code("25", "FS6000", "FS6000 container scanner"),
        Code("26", "体积", "volume"),
    ),
)

EXAM_RESULT = CodeList(
    id="EXAM_RESULT",
    zh="查验结果",
    en="result of inspection",
    source=_OWN,
    rows=(
        Code("1", "正常", "in order"),
        Code("2", "异常", "not in order"),
        Code("3", "待定送检", "open until the laboratory answers"),
        Code("4", "转人工", "to be inspected by hand"),
    ),
)

DISPOSITION = CodeList(
    id="DISPOSITION",
    zh="处置",
    en="disposition of the goods",
    source=_OWN,
    rows=(
        Code("1", "放行", "released"),
        Code("2", "归位", "back to their place"),
        Code("3", "滞留", "held"),
        Code("4", "退运", "sent back"),
        Code("5", "移交", "handed over"),
    ),
)

ATTEND = CodeList(
    id="ATTEND",
    zh="到场方式",
    en="attendance",
    source="modes of GACC announcement 2020-24, numbered by the gateway",
    rows=(
        Code("1", "到场", "the trader attends"),
        Code("2", "委托场站", "the yard attends for the trader"),
        Code("3", "不到场", "nobody attends"),
    ),
)
