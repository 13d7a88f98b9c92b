from dataclasses import replace

from gateway.partners.difference import difference
from gateway.partners.partner import Agreement, Partner, PartnerKey, RegisteredCertificate, Terms
from messages.process import Key
from messages.roles import PORT, YARD

BEFORE = Partner(
    name="yard-demo",
    zh="场站",
    en="Yard",
    roles=(YARD,),
    sender_ids=("4218MA3YRD663",),
    agreements={"inspection.arrival.1": Agreement(type="inspection.arrival.1", may_send=True)},
    keys=(PartnerKey(role=YARD, key=Key(kind="site", value="CNQDG420018")),),
)


def test_a_partner_who_stays_as_he_is_has_no_difference():
    assert difference(BEFORE, BEFORE) == ()


def test_a_new_partner_is_told_from_nothing():
    assert difference(None, BEFORE) == (
        "+ partner yard-demo",
        "~ zh: - -> 场站",
        "~ en: - -> Yard",
        "+ role yard",
        "+ sender id 4218MA3YRD663",
        "+ may send inspection.arrival.1",
        "+ key yard site CNQDG420018",
    )


def test_every_change_is_a_line():
    after = replace(
        BEFORE,
        disabled=True,
        roles=(YARD, PORT),
        terms=Terms(channel="push", url="https://yard.example/"),
        agreements={"inspection.notice.1": Agreement(type="inspection.notice.1", may_send=False, form="yard")},
        keys=(),
        certificates=(RegisteredCertificate(digest="ab" * 32, pem="", not_before=0, not_after=1_795_226_400_000_000),),
    )

    assert difference(BEFORE, after) == (
        "~ disabled: no -> yes",
        "~ terms.channel: mailbox -> push",
        "~ terms.url: - -> https://yard.example/",
        "- may send inspection.arrival.1",
        "- key yard site CNQDG420018",
        "+ role port",
        "+ inspection.notice.1 in form yard",
        "+ certificate abababababababab from 1970-01-01 08:00 until 2026-11-21 10:00",
    )
