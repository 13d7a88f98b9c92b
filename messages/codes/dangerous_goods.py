"""Classes and divisions of dangerous goods."""

from messages.codes.code_list import Code, CodeList

DG_CLASS = CodeList(
    id="DG_CLASS",
    zh="危险品类别",
    en="class of dangerous goods",
    source="UN Recommendations on the Transport of Dangerous Goods; the same in the IMDG Code and GB 6944",
    rows=(
        Code("1.1", "有整体爆炸危险", "explosives, mass explosion"),
        Code("1.2", "有迸射危险", "explosives, projection"),
        Code("1.3", "有燃烧危险", "explosives, fire"),
        Code("1.4", "无重大危险的爆炸品", "explosives, no significant hazard"),
        Code("1.5", "有整体爆炸危险的非常不敏感物质", "very insensitive explosives, mass explosion"),
        Code("1.6", "无整体爆炸危险的极端不敏感物品", "extremely insensitive articles, no mass explosion"),
        Code("2.1", "易燃气体", "flammable gas"),
        Code("2.2", "非易燃无毒气体", "gas neither flammable nor toxic"),
        Code("2.3", "毒性气体", "toxic gas"),
        Code("3", "易燃液体", "flammable liquid"),
        Code("4.1", "易燃固体", "flammable solid"),
        Code("4.2", "易于自燃的物质", "spontaneously combustible"),
        Code("4.3", "遇水放出易燃气体的物质", "emits flammable gas in water"),
        Code("5.1", "氧化性物质", "oxidizing substance"),
        Code("5.2", "有机过氧化物", "organic peroxide"),
        Code("6.1", "毒性物质", "toxic substance"),
        Code("6.2", "感染性物质", "infectious substance"),
        Code("7", "放射性物质", "radioactive material"),
        Code("8", "腐蚀性物质", "corrosive substance"),
        Code("9", "杂项危险物质和物品", "miscellaneous dangerous substances and articles"),
    ),
)
