"""Signatures bent so that one thing is verified and another is read, or that nothing is verified at all.

After McIntosh and Austel, "XML Signature Element Wrapping Attacks and Countermeasures" (2005), Somorovsky et al., "On
Breaking SAML" (2012), and the advisories on HMACOutputLength (CVE-2009-0217) and on comments in values (CVE-2017-11427).
"""

from base64 import b64decode, b64encode
from collections.abc import Callable
from contextlib import suppress
from copy import deepcopy

import xmlsec
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from lxml import etree

from simulators import seals
from simulators.attacks.attack import Attack, Family, document, rows
from simulators.attacks.attacker import Attacker
from simulators.attacks.trees import new, part
from simulators.documents import serialise
from simulators.profile import Profile
from simulators.seals import DS
from simulators.strangers import stranger

FAMILY = Family(
    "wrapping",
    "签名包裹与伪造：移动、重复、旁置、换钥、降级、截断",
    "signatures wrapped and forged: moved, doubled, beside what they sign, another key, weaker algorithms, cut short",
    "签名只有一种形状，先查形状后计算（SW205）；钥匙只取登记的证书，KeyInfo 不作数（SW204）；只读被签的那棵树",
    "a signature has one shape, which is held before anything is computed (SW205); the key is a registered one, whatever "
    "KeyInfo says (SW204); only the tree that was signed is read",
)

_TEMPLATE_SHA1 = "http://www.w3.org/2000/09/xmldsig#rsa-sha1"
_C14N = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
_EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#"
_WITH_COMMENTS = "http://www.w3.org/2001/10/xml-exc-c14n#WithComments"
_MORE = "http://www.w3.org/2001/04/xmldsig-more#"
_XMLENC = "http://www.w3.org/2001/04/xmlenc#"

Bend = Callable[[etree._Element], etree._Element | None]
Make = Callable[[Attacker], bytes]


def _bent(bend: Bend, *, by: str | None = None) -> Make:
    """A good document, signed, then bent; by: the role of another partner who signs it as himself."""

    def make(attacker: Attacker) -> bytes:
        root = attacker.signed(_of(attacker, by))
        changed = bend(root)
        return serialise(root if changed is None else changed)

    return make


def _of(attacker: Attacker, role: str | None) -> Profile:
    return attacker.others[role] if role and role in attacker.others else attacker.profile


def _forged_beside(place: Callable[[etree._Element, etree._Element], None], *, by_id: bool = True) -> Make:
    """The signed body is put where nobody looks, a forged one stands in its place."""

    def make(attacker: Attacker) -> bytes:
        root = attacker.fresh()
        body = root[1]
        if by_id:
            body.set("Id", "body")
            _sign_by_id(root, body, attacker.profile)
        else:
            attacker.sign(root)
        forged = deepcopy(body)
        forged.attrib.pop("Id", None)
        forged[-2].text = "Z-99-99"
        root.replace(body, forged)
        place(root, body)
        return serialise(root)

    return make


def _sign_by_id(root: etree._Element, part: etree._Element, profile: Profile) -> None:
    """A signature over one element alone, by its Id, as many a library would make it."""
    node = xmlsec.template.create(
        root, xmlsec.constants.TransformExclC14N, xmlsec.constants.TransformRsaSha256, ns="ds"
    )
    root.append(node)
    reference = xmlsec.template.add_reference(node, xmlsec.constants.TransformSha256, uri="#body")
    xmlsec.template.add_transform(reference, xmlsec.constants.TransformEnveloped)
    xmlsec.template.add_transform(reference, xmlsec.constants.TransformExclC14N)
    context = xmlsec.SignatureContext()
    context.register_id(part, "Id")
    context.key = xmlsec.Key.from_memory(profile.key, xmlsec.constants.KeyDataFormatPem)
    context.sign(node)


def _into_object(root: etree._Element, body: etree._Element) -> None:
    new(root[-1], "Object").append(body)


def _before(root: etree._Element, body: etree._Element) -> None:
    root.insert(0, body)


def _behind(root: etree._Element, body: etree._Element) -> None:
    root.append(body)


def _into_head(root: etree._Element, body: etree._Element) -> None:
    root[0].append(body)


def _signed_as(method: str, digest: str = f"{_XMLENC}sha256", c14n: str = _EXCLUSIVE) -> Make:
    """Signed in earnest, by the right key, with algorithms nobody agreed on, as far as xmlsec will."""

    def make(attacker: Attacker) -> bytes:
        root = attacker.signed()
        part(root, "SignatureMethod").set("Algorithm", method)
        part(root, "DigestMethod").set("Algorithm", digest)
        part(root, "CanonicalizationMethod").set("Algorithm", c14n)
        context = xmlsec.SignatureContext()
        context.key = xmlsec.Key.from_memory(attacker.profile.key, xmlsec.constants.KeyDataFormatPem)
        with suppress(xmlsec.Error):  # then its values are those of another algorithm
            context.sign(root[-1])
        return serialise(root)

    return make


def _mac(secret: Callable[[Attacker], bytes], length: int | None = None) -> Make:
    """A MAC whose secret everybody knows, said to be a signature."""

    def make(attacker: Attacker) -> bytes:
        root = attacker.fresh()
        constants = xmlsec.constants
        node = xmlsec.template.create(root, constants.TransformExclC14N, constants.TransformHmacSha256, ns="ds")
        root.append(node)
        reference = xmlsec.template.add_reference(node, constants.TransformSha256, uri="")
        xmlsec.template.add_transform(reference, constants.TransformEnveloped)
        xmlsec.template.add_transform(reference, constants.TransformExclC14N)
        context = xmlsec.SignatureContext()
        context.key = xmlsec.Key.from_binary_data(constants.KeyDataHmac, secret(attacker))
        context.sign(node)
        if length is not None:
            new(part(root, "SignatureMethod"), "HMACOutputLength", str(length))
            value = part(root, "SignatureValue")
            value.text = b64encode(b64decode(value.text or "")[: length // 8]).decode()
        return serialise(root)

    return make


def _public_key(attacker: Attacker) -> bytes:
    public = x509.load_pem_x509_certificate(attacker.profile.cert).public_key()
    return public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def _by_stranger(attacker: Attacker) -> bytes:
    root = attacker.fresh()
    seals.sign(root, *stranger())
    return serialise(root)


def _by_stranger_under_his_name(attacker: Attacker) -> bytes:
    """A stranger's signature, the registered certificate in its KeyInfo."""
    root = etree.fromstring(_by_stranger(attacker))
    text = b"".join(attacker.profile.cert.split(b"-----")[2].split())
    part(root, "X509Certificate").text = text.decode()
    return serialise(root)


def _key_value(root: etree._Element) -> None:
    info = part(root, "KeyInfo")
    for child in list(info):
        info.remove(child)
    value = new(new(info, "KeyValue"), "RSAKeyValue")
    new(value, "Modulus", "AQAB" * 64)
    new(value, "Exponent", "AQ==")


def _transplanted(attacker: Attacker) -> bytes:
    """One document with the signature of another."""
    root, other = attacker.signed(), attacker.signed()
    root.replace(root[-1], other[-1])
    return serialise(root)


def _wrapped(root: etree._Element) -> etree._Element:
    outer = deepcopy(root)
    outer.remove(outer[-1])
    outer[1][-2].text = "Z-99-99"
    outer.append(root)
    return outer


def _within_object(root: etree._Element) -> etree._Element:
    """A forged document; the signed one, whole, in the Object of its own signature's copy."""
    outer, signature = deepcopy(root), deepcopy(root[-1])
    outer.replace(outer[-1], signature)
    outer[1][-2].text = "Z-99-99"
    new(signature, "Object").append(root)
    return outer


def _twice(root: etree._Element) -> None:
    root.append(deepcopy(root[-1]))


def _forged_second(root: etree._Element) -> None:
    second = deepcopy(root[-1])
    part(second, "SignatureValue").text = "AAAA"
    root.append(second)


def _forged_first(root: etree._Element) -> None:
    first = deepcopy(root[-1])
    part(first, "SignatureValue").text = "AAAA"
    root.insert(0, first)


def _second_info(root: etree._Element) -> None:
    info = part(root, "SignedInfo")
    info.addnext(deepcopy(info))


def _second_info_forged(root: etree._Element) -> None:
    info = part(root, "SignedInfo")
    forged = deepcopy(info)
    part(forged, "DigestValue").text = "AAAA"
    info.addprevious(forged)


def _no_reference(root: etree._Element) -> None:
    part(root, "SignedInfo").remove(part(root, "Reference"))


def _to_nothing(root: etree._Element) -> None:
    part(root, "Reference").set("URI", "#nothing")


def _to_itself(root: etree._Element) -> None:
    part(root, "SignedInfo").set("Id", "own")
    part(root, "Reference").set("URI", "#own")


def _without_uri(root: etree._Element) -> None:
    del part(root, "Reference").attrib["URI"]


def _pointer(root: etree._Element) -> None:
    part(root, "Reference").set("URI", "#xpointer(/)")


def _ids(name: str) -> Bend:
    def bend(root: etree._Element) -> None:
        root[0].set(name, "x")
        root[1].set(name, "x")

    return bend


def _transform(algorithm: str, inner: str | None = None, *, alone: bool = False) -> Bend:
    """One more transform, or this one alone."""

    def bend(root: etree._Element) -> None:
        transforms = part(root, "Transforms")
        if alone:
            for each in list(transforms):
                transforms.remove(each)
        made = new(transforms, "Transform", Algorithm=algorithm)
        if inner is not None:
            made.append(etree.fromstring(inner))

    return bend


def _many_transforms(root: etree._Element) -> None:
    for _ in range(5000):
        new(part(root, "Transforms"), "Transform", Algorithm=_EXCLUSIVE)


def _swapped(root: etree._Element) -> None:
    transforms = part(root, "Transforms")
    transforms.append(transforms[0])


def _no_transforms(root: etree._Element) -> None:
    part(root, "Reference").remove(part(root, "Transforms"))


def _prefix_list(root: etree._Element) -> None:
    made = etree.SubElement(part(root, "Transforms")[-1], f"{{{_EXCLUSIVE}}}InclusiveNamespaces")
    made.set("PrefixList", "#default a b c")


def _value(text: str | None) -> Bend:
    def bend(root: etree._Element) -> None:
        part(root, "SignatureValue").text = text

    return bend


def _cut_value(root: etree._Element) -> None:
    value = part(root, "SignatureValue")
    value.text = b64encode(b64decode(value.text or "")[:32]).decode()


def _digest(text: str | None) -> Bend:
    def bend(root: etree._Element) -> None:
        part(root, "DigestValue").text = text

    return bend


def _cut_digest(root: etree._Element) -> None:
    digest = part(root, "DigestValue")
    digest.text = b64encode(b64decode(digest.text or "")[:16]).decode()


def _commented_digest(forged: bool) -> Bend:
    """A comment in the digest: a reader who stops at it reads another one."""

    def bend(root: etree._Element) -> None:
        digest = part(root, "DigestValue")
        text, digest.text = digest.text or "", "AAAA" if forged else (digest.text or "")[:10]
        comment = etree.Comment("x")
        comment.tail = text if forged else text[10:]
        digest.append(comment)

    return bend


def _commented_value(attacker: Attacker) -> bytes:
    """A value that is right up to a comment, and wrong as a whole; the signature holds."""
    return serialise(attacker.sign(attacker.fresh(ContainerNo="QDGU1000016EXTRA"))).replace(
        b"QDGU1000016EXTRA", b"QDGU1000016<!-- -->EXTRA"
    )


def _instructed_value(attacker: Attacker) -> bytes:
    """The same with a processing instruction, signed with it."""
    root = attacker.fresh()
    number = root[1][4]
    instruction = etree.ProcessingInstruction("x")
    instruction.tail = "EXTRA"
    number.append(instruction)
    return serialise(attacker.sign(root))


def _changed(tag: str, text: str) -> Bend:
    def bend(root: etree._Element) -> None:
        root.find(f".//{{*}}{tag}").text = text  # type: ignore[union-attr]

    return bend


def _added(root: etree._Element) -> None:
    etree.SubElement(root[1], f"{{{etree.QName(root).namespace}}}LotNo").text = "1"


def _attribute(root: etree._Element) -> None:
    root[1].set("a", "b")


def _blank(root: etree._Element) -> None:
    root[0].tail = "\n"


def _renamed(root: etree._Element) -> None:
    root[1][0].tag = "{urn:a}EntryId"


def _tail(root: etree._Element) -> None:
    root[-1].tail = "more"


def _moved_first(root: etree._Element) -> None:
    root.insert(0, root[-1])


def _moved_into_body(root: etree._Element) -> None:
    root[1].append(root[-1])


def _followed(root: etree._Element) -> None:
    root.append(deepcopy(root[1]))


def _removed(root: etree._Element) -> None:
    root.remove(root[-1])


def _emptied(root: etree._Element) -> None:
    for child in list(root[-1]):
        root[-1].remove(child)


def _other_namespace(root: etree._Element) -> None:
    for each in root[-1].iter(etree.Element):
        each.tag = str(each.tag).replace(DS, DS.rstrip("#") + "-more#")


def _manifest(root: etree._Element) -> None:
    manifest = new(new(root[-1], "Object"), "Manifest", Id="manifest")
    manifest.append(deepcopy(part(root, "Reference")))
    reference = part(root, "Reference")
    reference.set("URI", "#manifest")
    reference.set("Type", f"{DS}Manifest")


def _encrypted_key(root: etree._Element) -> None:
    etree.SubElement(part(root, "KeyInfo"), f"{{{_XMLENC}}}EncryptedKey")


def _object(root: etree._Element) -> None:
    new(root[-1], "Object", "more")


_XSLT = (
    '<x:stylesheet version="1.0" xmlns:x="http://www.w3.org/1999/XSL/Transform">'
    '<x:template match="/"><x:copy-of select="document(\'file:///etc/passwd\')"/></x:template></x:stylesheet>'
)
_LOOP = (
    '<x:stylesheet version="1.0" xmlns:x="http://www.w3.org/1999/XSL/Transform">'
    '<x:template match="/" name="a"><x:call-template name="a"/><x:call-template name="a"/></x:template></x:stylesheet>'
)
_XPATH = f'<XPath xmlns="{DS}">not(ancestor-or-self::*[local-name()="Body"])</XPath>'
_SLOW = f'<XPath xmlns="{DS}">count(//*[count(//*[count(//*) > 0]) > 0]) > 0</XPath>'
_FILTER = '<XPath xmlns="http://www.w3.org/2002/06/xmldsig-filter2" Filter="subtract">//*[local-name()="Body"]</XPath>'

ATTACKS: tuple[Attack, ...] = rows(
    FAMILY,
    document("unsigned", "无签名", "no signature", _bent(_removed), "SW203"),
    document("empty", "空签名", "an empty signature", _bent(_emptied), "SW205"),
    document("wrapped", "整份包进另一份", "the signed document within a forged one", _bent(_wrapped), "SW204", "SW205"),
    document("within-object", "整份包进 Object", "the signed document within an Object", _bent(_within_object), "SW205"),
    document("moved-into-object", "被签的正文移入 Object", "the signed body moved into an Object", _forged_beside(_into_object), "SW205"),
    document("detached-before", "被签的正文旁置于前", "the signed body beside, before", _forged_beside(_before), "SW205"),
    document("detached-behind", "被签的正文旁置于后", "the signed body beside, behind", _forged_beside(_behind), "SW205"),
    document("moved-into-head", "被签的正文移入报文头", "the signed body moved into the head", _forged_beside(_into_head), "SW205"),
    document("replaced", "整份签名后换正文", "the body replaced after the whole was signed", _forged_beside(lambda root, body: None, by_id=False), "SW204"),
    document("by-id", "只签一个元素", "one element signed, by its Id", _forged_beside(lambda root, body: root.replace(root[1], body)), "SW205"),
    document("ids-twice", "重复 Id", "an Id twice", _bent(_ids("Id")), "SW204", "SW205"),
    document("xml-ids-twice", "重复 xml:id", "an xml:id twice", _bent(_ids("{http://www.w3.org/XML/1998/namespace}id")), "SW204", "SW205", "SW102"),
    document("signed-twice", "两个签名", "two signatures", _bent(_twice), "SW205"),
    document("forged-second", "第二个签名是假的", "a second signature, forged", _bent(_forged_second), "SW205"),
    document("forged-first", "第一个签名是假的", "a first signature, forged", _bent(_forged_first), "SW205"),
    document("second-signed-info", "第二个 SignedInfo", "a second SignedInfo", _bent(_second_info), "SW205"),
    document("forged-signed-info", "伪造的 SignedInfo 在前", "a forged SignedInfo before the true one", _bent(_second_info_forged), "SW205"),
    document("moved-first", "签名不在末尾", "the signature first", _bent(_moved_first), "SW205"),
    document("moved-into-body", "签名移入正文", "the signature within the body", _bent(_moved_into_body), "SW205", "SW203"),
    document("followed", "签名之后另有正文", "another body behind the signature", _bent(_followed), "SW205"),
    document("tail", "签名之后另有文字", "text behind the signature", _bent(_tail), "SW204"),
    document("other-namespace", "签名换命名空间", "the signature in another namespace", _bent(_other_namespace), "SW203"),
    document("no-reference", "引用列表为空", "an empty list of references", _bent(_no_reference), "SW205"),
    document("reference-to-nothing", "引用不存在的元素", "a reference to nothing", _bent(_to_nothing), "SW205"),
    document("reference-to-itself", "引用签名自身", "a reference to the signature itself", _bent(_to_itself), "SW205"),
    document("reference-without-uri", "引用无 URI", "a reference without an address", _bent(_without_uri), "SW205"),
    document("reference-by-pointer", "XPointer 引用", "a reference by XPointer", _bent(_pointer), "SW205"),
    document("manifest", "以 Manifest 间接引用", "a manifest in between", _bent(_manifest), "SW205"),
    document("object", "签名内 Object", "an Object within the signature", _bent(_object), "SW205"),
    document("xslt", "XSLT 变换读文件", "an XSLT transform that reads a file", _bent(_transform("http://www.w3.org/TR/1999/REC-xslt-19991116", _XSLT)), "SW205"),
    document("xslt-loop", "XSLT 变换死循环", "an XSLT transform that never ends", _bent(_transform("http://www.w3.org/TR/1999/REC-xslt-19991116", _LOOP)), "SW205"),
    document("xpath", "XPath 变换排除正文", "an XPath transform that leaves the body out", _bent(_transform("http://www.w3.org/TR/1999/REC-xpath-19991116", _XPATH)), "SW205"),
    document("xpath-slow", "XPath 变换拖垮", "an XPath transform that never ends", _bent(_transform("http://www.w3.org/TR/1999/REC-xpath-19991116", _SLOW)), "SW205"),
    document("xpath-filter", "XPath Filter 2", "an XPath filter", _bent(_transform("http://www.w3.org/2002/06/xmldsig-filter2", _FILTER)), "SW205"),
    document("base64-transform", "base64 变换", "a base64 transform", _bent(_transform(f"{DS}base64")), "SW205"),
    document("decryption-transform", "解密变换", "a decryption transform", _bent(_transform("http://www.w3.org/2002/07/decrypt#XML")), "SW205"),
    document("unknown-transform", "未知变换", "a transform nobody knows", _bent(_transform("urn:a")), "SW205"),
    document("enveloped-alone", "缺规范化变换", "no canonical form", _bent(_transform(f"{DS}enveloped-signature", alone=True)), "SW205"),
    document("transforms-swapped", "变换换序", "the transforms swapped", _bent(_swapped), "SW205"),
    document("no-transforms", "无变换", "no transforms", _bent(_no_transforms), "SW205"),
    document("prefix-list", "包含命名空间列表", "a list of prefixes", _bent(_prefix_list), "SW205"),
    document("many-transforms", "海量变换", "swarms of transforms", _bent(_many_transforms), "SW205"),
    document("inclusive-c14n", "包含式规范化", "inclusive canonical form", _signed_as(f"{_MORE}rsa-sha256", c14n=_C14N), "SW205"),
    document("c14n-with-comments", "带注释规范化", "canonical form with comments", _signed_as(f"{_MORE}rsa-sha256", c14n=_WITH_COMMENTS), "SW205"),
    document("rsa-sha1", "RSA-SHA1", "RSA-SHA1", _signed_as(_TEMPLATE_SHA1), "SW205"),
    document("rsa-md5", "RSA-MD5", "RSA-MD5", _signed_as(f"{_MORE}rsa-md5"), "SW205"),
    document("dsa", "DSA-SHA1", "DSA-SHA1", _signed_as(f"{DS}dsa-sha1"), "SW205"),
    document("sha1-digest", "SHA-1 摘要", "an SHA-1 digest", _signed_as(f"{_MORE}rsa-sha256", f"{DS}sha1"), "SW205"),
    document("md5-digest", "MD5 摘要", "an MD5 digest", _signed_as(f"{_MORE}rsa-sha256", f"{_MORE}md5"), "SW205"),
    document("no-algorithm", "算法为空", "no algorithm", _signed_as(""), "SW205"),
    document("algorithm-none", "算法 none", "the algorithm none", _signed_as("none"), "SW205"),
    document("other-kind", "谎称 ECDSA", "RSA that says ECDSA", _signed_as(f"{_MORE}ecdsa-sha256"), "SW204", "SW206"),
    document("hmac-public-key", "以公钥为密钥的 HMAC", "a MAC with the public key for a secret", _mac(_public_key), "SW205"),
    document("hmac-certificate", "以证书为密钥的 HMAC", "a MAC with the certificate for a secret", _mac(lambda a: a.profile.cert), "SW205"),
    document("hmac-empty", "空密钥的 HMAC", "a MAC with a secret of nothing", _mac(lambda a: b"\0"), "SW205"),
    document("hmac-truncated", "截断为 8 位的 HMAC", "a MAC cut to eight bits", _mac(_public_key, 8), "SW205"),
    document("hmac-truncated-0", "截断为 0 位的 HMAC", "a MAC cut to nothing", _mac(_public_key, 0), "SW205"),
    document("stranger", "陌生人签名", "a stranger's signature", _by_stranger, "SW204", "SW206"),
    document("stranger-under-his-name", "陌生人签名配登记证书", "a stranger's signature with the registered certificate", _by_stranger_under_his_name, "SW204", "SW206"),
    document("key-value", "KeyInfo 自带公钥", "a key of his own in KeyInfo", _bent(_key_value), "accepted", "valid", "SW204"),
    document("encrypted-key", "KeyInfo 加密密钥", "an encrypted key in KeyInfo", _bent(_encrypted_key), "SW205"),
    document("another-partner", "别的合作方签名", "signed by another partner", _bent(lambda root: None, by="port"), "SW204", "SW206", "SW201"),
    document("transplanted", "移植别份报文的签名", "the signature of another document", _transplanted, "SW204"),
    document("value-empty", "签名值为空", "an empty value", _bent(_value(None)), "SW204", "SW205"),
    document("value-zero", "签名值全零", "a value of zeros", _bent(_value(b64encode(bytes(256)).decode())), "SW204"),
    document("value-zero-64", "ECDSA 全零（心理签名）", "zeros for ECDSA (psychic signatures)", _bent(_value(b64encode(bytes(64)).decode()), by="port"), "SW204", "SW206", "SW201"),
    document("value-cut", "签名值截断", "a value cut short", _bent(_cut_value), "SW204"),
    document("value-long", "签名值加长", "a value made longer", _bent(_value("A" * 100_000)), "SW204"),
    document("value-no-base64", "签名值不是 base64", "a value that is no base64", _bent(_value("!" * 344)), "SW204"),
    document("digest-empty", "摘要为空", "an empty digest", _bent(_digest(None)), "SW204", "SW205"),
    document("digest-cut", "摘要截断", "a digest cut short", _bent(_cut_digest), "SW204"),
    document("digest-other", "摘要改动", "another digest", _bent(_digest("A" * 43 + "=")), "SW204"),
    document("comment-in-digest", "摘要中夹注释", "a comment within the digest", _bent(_commented_digest(forged=False)), "accepted", "valid", "SW205"),
    document("comment-in-forged-digest", "伪造摘要后夹注释", "a forged digest before a comment", _bent(_commented_digest(forged=True)), "SW204", "SW205"),
    document("comment-in-value", "值中夹注释截断", "a value cut by a comment", _commented_value, "SW103", "SW501"),
    document("instruction-in-value", "值中夹指令截断", "a value cut by an instruction", _instructed_value, "SW103", "SW501"),
    document("text-changed", "签后改值", "a value changed after signing", _bent(_changed("BayCode", "Z-99-99")), "SW204"),
    document("sender-changed", "签后改发送方", "the sender changed after signing", _bent(_changed("SenderId", "4218")), "SW204"),
    document("element-added", "签后加元素", "an element added after signing", _bent(_added), "SW204"),
    document("attribute-added", "签后加属性", "an attribute added after signing", _bent(_attribute), "SW204"),
    document("blank-changed", "签后改空白", "a blank changed after signing", _bent(_blank), "SW204"),
    document("namespace-changed", "签后改命名空间", "a namespace changed after signing", _bent(_renamed), "SW204"),
)  # fmt: skip
