"""What a container is, how full, and how its seal was found."""

from messages.codes.code_list import Code, CodeList

SIZE_TYPE = CodeList(
    id="SIZE_TYPE",
    zh="集装箱尺寸和类型",
    en="container size and type",
    source="ISO 6346:1995 and later; the size-types met in these ports, of many more",
    open=True,
    rows=(
        Code("22G0", "20 英尺普通箱,端门", "20 ft general purpose, opening at the end"),
        Code("22G1", "20 英尺普通箱", "20 ft general purpose"),
        Code("25G1", "20 英尺高箱", "20 ft high cube"),
        Code("22R1", "20 英尺冷藏箱", "20 ft refrigerated"),
        Code("22U1", "20 英尺开顶箱", "20 ft open top"),
        Code("22P1", "20 英尺板架箱", "20 ft flat rack, fixed ends"),
        Code("22P3", "20 英尺折叠板架箱", "20 ft flat rack, folding ends"),
        Code("22T1", "20 英尺罐箱,非危险液体", "20 ft tank, liquids not dangerous"),
        Code("42G0", "40 英尺普通箱,端门", "40 ft general purpose, opening at the end"),
        Code("42G1", "40 英尺普通箱", "40 ft general purpose"),
        Code("42R1", "40 英尺冷藏箱", "40 ft refrigerated"),
        Code("42U1", "40 英尺开顶箱", "40 ft open top"),
        Code("42P1", "40 英尺板架箱", "40 ft flat rack, fixed ends"),
        Code("42P3", "40 英尺折叠板架箱", "40 ft flat rack, folding ends"),
        Code("45G1", "40 英尺高箱", "40 ft high cube"),
        Code("45R1", "40 英尺冷藏高箱", "40 ft refrigerated high cube"),
        Code("L5G1", "45 英尺高箱", "45 ft high cube"),
    ),
)

FULLNESS = CodeList(
    id="FULLNESS",
    zh="重箱或空箱",
    en="full or empty",
    source="the values of UN/EDIFACT 8169 in use here",
    rows=(
        Code("4", "空箱", "empty"),
        Code("5", "重箱", "full"),
        Code("7", "拼箱", "full, several consignments"),
        Code("8", "整箱", "full, one consignment"),
    ),
)

SEAL_STATE = CodeList(
    id="SEAL_STATE",
    zh="封志状态",
    en="state of the seal",
    source="the gateway's own values; no list is published",
    rows=(
        Code("1", "完好", "intact"),
        Code("2", "破损", "damaged"),
        Code("3", "缺失", "missing"),
        Code("4", "号码不符", "another number"),
    ),
)
