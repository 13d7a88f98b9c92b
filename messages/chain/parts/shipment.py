"""Fields of the shipment and of the trader as the form has them, for the parts that ask for them."""

from messages.chain.parts.table import Asks, Field, always, optional

TRADER_NAME = Field(path="trader.name", zh="企业名称", en="name of the trader")
TRADER_NAME_EN = Field(path="trader.name_en", zh="企业英文名称", en="English name of the trader")
LEGAL_PERSON = Field(path="trader.legal_person", zh="法定代表人", en="legal representative")
CONTACT = Field(path="trader.contact", zh="联系人", en="contact")
PHONE = Field(path="trader.phone", zh="联系电话", en="phone")
PLACE = Field(path="trader.place", zh="注册地行政区划", en="where the trader is registered")
OFFICE = Field(path="trader.office", zh="注册地直属海关", en="directly-under customs of the trader")
GRADE = Field(path="trader.grade", zh="海关信用等级", en="grade with customs")
ENTRY = Field(path="shipment.entry_id", zh="报关单号", en="customs declaration", wanted=optional)
CONTRACT = Field(path="shipment.contract_no", zh="合同号", en="contract", wanted=optional)
INVOICE = Field(path="shipment.invoice_no", zh="发票号", en="invoice")
INVOICE_DIGEST = Field(path="shipment.invoice_digest", zh="发票摘要", en="digest of the invoice", wanted=optional)
BILL = Field(path="shipment.bill_no", zh="提运单号", en="bill of lading", wanted=optional)
VALUE = Field(path="shipment.value", zh="货值", en="value of the goods")
PARTNER = Field(path="shipment.partner", zh="境外交易方", en="partner abroad")
PARTNER_NO = Field(path="shipment.partner_no", zh="买方代码", en="code of the buyer")
TOWN = Field(path="shipment.town", zh="交易方城市", en="town of the partner")
COUNTRY = Field(path="shipment.country", zh="交易方国别", en="country of the partner")
OFFICES = Field(path="shipment.offices", zh="申报地直属海关", en="directly-under customs of the declaration")


def own(path: str, zh: str, en: str, wanted: Asks = always) -> Field:
    """A field of the part itself."""
    return Field(path=path, zh=zh, en=en, wanted=wanted)


def later(path: str, zh: str, en: str) -> Field:
    """A field of the part that is said once it has come so far."""
    return Field(path=path, zh=zh, en=en, wanted=optional, later=True)
