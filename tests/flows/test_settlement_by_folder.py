"""汇出汇款 through a bank that only has a drop folder: pain.001 lies in its InBox, pain.002 comes from its OutBox."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from gateway.partners.files import PartnerFile
from gateway.partners.partner import Agreement, PartnerKey
from messages.catalogue import Catalogue
from messages.process import Key
from messages.roles import Role
from tests.flows.settling import Stage, cast, today
from tests.gateways import eventually, installed
from tests.settlements import BANK_BIC, outward

pytestmark = pytest.mark.slow  # a program starts

AGREEMENT, REFERENCE = "MA3ABC127AGR-F", "MA3ABC127RMT-F1"
PAIN_002 = """<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10">
  <CstmrPmtStsRpt>
    <GrpHdr>
      <MsgId>{number}</MsgId><CreDtTm>{at}</CreDtTm>
      <InitgPty><Id><OrgId><AnyBIC>{bic}</AnyBIC></OrgId></Id></InitgPty>
    </GrpHdr>
    <OrgnlGrpInfAndSts><OrgnlMsgId>{of}</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId></OrgnlGrpInfAndSts>
    <OrgnlPmtInfAndSts>
      <OrgnlPmtInfId>{of}</OrgnlPmtInfId>
      <TxInfAndSts>
        <OrgnlEndToEndId>{reference}</OrgnlEndToEndId><TxSts>{status}</TxSts><AcctSvcrRef>FT0001</AcctSvcrRef>
      </TxInfAndSts>
    </OrgnlPmtInfAndSts>
  </CstmrPmtStsRpt>
</Document>
"""


@pytest.fixture
def drops(tmp_path: Path) -> Path:
    path = tmp_path / "drops"
    path.mkdir()
    return path


@pytest.fixture
def stage(tmp_path: Path, drops: Path) -> Iterator[Stage]:
    """A gateway whose bank writes ISO 20022, signs nothing and has a folder, by its agreement alone."""

    def plain(catalogue: Catalogue) -> Iterator[PartnerFile]:
        for file in cast(catalogue):
            yield _plain(file, drops) if file.partner.name == "bank" else file

    with installed(tmp_path / "data", cast=plain) as own:
        own.start()
        stage = Stage(own)
        stage.in_force(AGREEMENT)
        yield stage


def _plain(file: PartnerFile, drops: Path) -> PartnerFile:
    bank = file.partner
    ways: dict[str, Any] = {"channel": "folder", "folders": (str(drops),), "folder_receipts": "none"}
    often = {"folder_period_s": 0.05, "folder_settle_s": 0.0}
    told = {"signatures": ("xmldsig", "transport"), "receipt": "status", "on_unknown": "operator"}
    forms = {
        "settlement.outward.1": Agreement(type="settlement.outward.1", may_send=False, form="bank"),
        "settlement.status.1": Agreement(type="settlement.status.1", may_send=True, form="bank"),
    }
    changed = replace(
        bank,
        sender_ids=(*bank.sender_ids, BANK_BIC),
        keys=(*bank.keys, PartnerKey(role=Role.BANK, key=Key(kind="bic", value=BANK_BIC))),
        terms=replace(bank.terms, **ways, **often, **told),
        agreements={**bank.agreements, **forms},
    )
    return PartnerFile(partner=changed)


def test_汇出汇款_lies_in_the_banks_in_box_and_its_answer_moves_the_payment(stage: Stage, drops: Path) -> None:
    paid = outward(1000, reference=REFERENCE, agreement_no=AGREEMENT, requested_on=today())
    assert stage.say("trader", paid).status == 202

    (order,) = eventually(lambda: list((drops / "InBox").glob("settlement.outward.1_*.xml")), "no order for the bank")
    root = etree.parse(order).getroot()
    assert etree.QName(root).namespace == "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"
    assert [each.text for each in root.iter("{*}EndToEndId")] == [REFERENCE]
    assert not list(root.iter("{http://www.w3.org/2000/09/xmldsig#}Signature"))
    before = stage.state(REFERENCE)

    of = root.findtext(".//{*}GrpHdr/{*}MsgId")
    said = {"of": of, "bic": BANK_BIC, "reference": REFERENCE, "at": f"{today()}T00:00:00"}
    answer(drops, "ST-1", PAIN_002.format(number="ST-1", status="ACSP", **said))

    eventually(lambda: stage.state(REFERENCE) != before, f"the payment still is {before}")
    assert [each.name for each in (drops / "SentBox").iterdir()] == ["ST-1.xml"]  # a plain bank gets no receipts
    stage.got("trader", "settlement.status.1")


def answer(drops: Path, name: str, document: str) -> None:
    """As a bank's program would."""
    part = drops / "OutBox" / f"{name}.tmp"
    part.write_text(document, "utf-8")
    part.rename(part.with_suffix(".xml"))
