"""The supervision family (电子监察): the gateway tells whose deadline comes near, is missed, and was made good."""

from messages.catalogue import ANSWER, Family, MessageType
from messages.deadlines.cards import Cards
from messages.roles import AGENT, BANK, CUSTOMS, GATEWAY, INSURER, PORT, TRADER, UNIT, YARD
from messages.supervision.deadlines import DEADLINES
from messages.supervision.lists import COLUMNS, FILTERS
from messages.supervision.outline import outline
from messages.supervision.process import PROCESS
from messages.supervision.records import SupervisionCard, says

TYPES = (
    MessageType("supervision.card.1", SupervisionCard, kind=ANSWER, by=(GATEWAY,),
                to=(CUSTOMS, PORT, YARD, BANK, INSURER, TRADER, AGENT), copy=(UNIT,),
                zh="监察告知（预警、黄牌、红牌）", en="card of supervision (warning, yellow, red)"),
)  # fmt: skip

FAMILY = Family(
    name="supervision",
    zh="电子监察",
    en="supervision of deadlines",
    types=TYPES,
    path="/v1/cards",
    number="card_no",
    filters=FILTERS,
    columns=COLUMNS,
    outline=outline,
    process=PROCESS,
    deadlines=DEADLINES,
    cards=Cards(type="supervision.card.1", says=says),
)
