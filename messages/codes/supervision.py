"""How late something is, as it is told."""

from messages.codes.code_list import Code, CodeList

CARD_COLOUR = CodeList(
    id="CARD_COLOUR",
    zh="监察告知颜色",
    en="colour of a card",
    source="the gateway's own values, after the practice of 红黄牌",
    rows=(
        Code("warning", "预警", "warning: the limit is near"),
        Code("yellow", "黄牌", "yellow card: a step is late"),
        Code("red", "红牌", "red card: the whole is late, or a yellow card was not cured"),
    ),
)
