import os
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from lxml import etree

from messages.findings import Finding
from messages.xml import reader
from messages.xml.reader import MAX_ATTRIBUTES, MAX_DEPTH, MAX_NAME, MAX_NAMESPACES, NotRead, parse, settle


def refusal(data: bytes, encoding: str | None = None) -> Finding:
    """The finding with which a document is refused."""
    with pytest.raises(NotRead) as refused:
        parse(data, encoding=encoding)
    (finding,) = refused.value.findings
    return finding


# encodings


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ("<a>查验</a>".encode(), None),
        ("<a>查验</a>".encode("utf-8-sig"), None),
        ("<a>查验</a>".encode(), "UTF-8"),
        ("<?xml version='1.0' encoding='utf-8'?><a>查验</a>".encode("utf-8-sig"), "utf8"),
        ("<?xml version='1.0' encoding='GB18030'?><a>查验</a>".encode("gb18030"), None),
        ('<?xml version="1.0" encoding = "gb2312" standalone="yes" ?><a>查验</a>'.encode("gb2312"), None),
        ('<?xml version="1.0" encoding="GBK"?><a>查验</a>'.encode("gbk"), "GB2312"),
        ("<a>查验</a>".encode("gbk"), "gbk"),
    ],
)
def test_text_is_read_in_the_encoding_it_declares(data: bytes, encoding: str | None):
    assert parse(data, encoding=encoding).root.text == "查验"


def test_a_document_says_which_encoding_it_came_in():
    declared = '<?xml version="1.0" encoding="GB2312"?><a>查</a>'.encode("gbk")
    assert (parse(declared).encoding, parse(declared).data) == ("gb18030", declared)


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ("<a/>".encode("utf-16"), None),
        ("<a/>".encode("utf-16-le"), None),
        ("<a/>".encode("utf-16-be"), None),
        ("<a/>".encode("utf-32"), None),
        ("<a/>".encode("utf-32-be"), None),
        (b"<a/>", "utf-7"),
        (b"<a/>", "utf-16"),
        (b"<a/>", "iso-8859-1"),
        (b"<?xml version='1.0' encoding='UTF-7'?>+ADw-a/+AD4-", None),
        (b"<?xml version='1.0' encoding='UTF-16'?><a/>", None),
        (b"<?xml version='1.0' encoding='EBCDIC-CP-US'?><a/>", None),
        (b"<?xml version='1.0' encoding=''?><a/>", None),
        (b"<a/>", ""),
    ],
)
def test_any_other_encoding_is_refused(data: bytes, encoding: str | None):
    assert refusal(data, encoding).code == "SW107"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (b"<?xml version='1.0' encoding='GB18030'?><a/>", "utf-8"),
        (b"<?xml version='1.0' encoding='UTF-8'?><a/>", "gbk"),
        (b"\xef\xbb\xbf<?xml version='1.0' encoding='GBK'?><a/>", None),
        (b"\xef\xbb\xbf<a/>", "gb18030"),
    ],
)
def test_two_declarations_that_contradict_each_other_are_refused(data: bytes, encoding: str | None):
    assert refusal(data, encoding).code == "SW107"


@pytest.mark.parametrize(
    ("line", "data"),
    [
        (2, b"<a>\n\xff</a>"),
        (1, "<a>查</a>".encode("gbk")),
        (1, b"<a>\xc0\xaf</a>"),  # a slash, too long
        (1, b"<a>\xed\xa0\x80</a>"),  # half of a pair
        (3, b"<?xml version='1.0' encoding='GB2312'?>\n<a>\n\x80</a>"),
    ],
)
def test_bytes_that_do_not_fit_their_encoding_are_refused_with_their_line(line: int, data: bytes):
    finding = refusal(data)
    assert (finding.code, finding.line) == ("SW107", line)


# form


@pytest.mark.parametrize(
    ("line", "data"),
    [
        (1, b""),
        (1, b"x"),
        (3, b"<a>\n<b>\n</a>"),
        (2, b"<a>\n&unknown;</a>"),
        (1, b"<a b='&unknown;'/>"),
        (1, b"<a/><b/>"),
        (1, b"<a>\x00</a>"),
        (1, b"<a>&#1;</a>"),
        (1, b"<x:a/>"),
        (1, b"<a b='' b=''/>"),
        (1, b" <?xml version='1.0'?><a/>"),
        (1, b"<?xml version='1.1'?><a/>"),
    ],
)
def test_what_is_not_well_formed_is_refused_with_its_line(line: int, data: bytes):
    finding = refusal(data)
    assert (finding.code, finding.line) == ("SW102", line)


def nested(depth: int) -> bytes:
    return b"<a>" * depth + b"</a>" * depth


def test_elements_may_stand_within_each_other_only_so_deep():
    assert parse(nested(MAX_DEPTH)).root.tag == "a"
    for depth in (MAX_DEPTH + 1, 255, 257, 100_000):
        assert refusal(nested(depth)).code == "SW112"


def test_a_wide_document_is_not_taken_for_a_deep_one():
    assert len(parse(b"<a>" + b"<b><c/></b>" * 500 + b"</a>").root) == 500


@pytest.mark.parametrize("shape", [b"<%s/>", b"<a %s=''/>", b"<a b='>\"' %s=''/>", b"<x:a xmlns:x='%s'/>"])
def test_names_may_be_only_so_long(shape: bytes):
    assert refusal(shape % (b"n" * (MAX_NAME + 1))).code == "SW112"


def test_an_element_has_only_so_many_attributes():
    def element(count: int) -> bytes:
        return b"<a><b %s/></a>" % b" ".join(b"c%d='>'" % n for n in range(count))

    assert len(parse(element(MAX_ATTRIBUTES)).root[0].attrib) == MAX_ATTRIBUTES
    assert refusal(element(MAX_ATTRIBUTES + 1)).code == "SW112"


def test_only_so_many_namespaces_are_in_scope_at_once():
    def nested(count: int) -> bytes:
        spaces = [b"xmlns:c%d='urn:c'" % n for n in range(count)]
        return b"<a %s><b><c %s/></b></a>" % (b" ".join(spaces[::2]), b" ".join(spaces[1::2]))

    assert parse(nested(MAX_NAMESPACES)).root.tag == "a"
    assert refusal(nested(MAX_NAMESPACES + 1)).code == "SW112"


def test_namespaces_declared_again_and_again_are_no_more_than_one():
    assert len(parse(b"<a>" + b"<b xmlns='urn:b'/>" * 500 + b"</a>").root) == 500


def test_a_long_value_is_no_long_name():
    assert parse(b"<a b='%s'>%s</a>" % (b"n" * 5000, b"n" * 5000)).root.tag == "a"


# what a document might have done


OUTSIDE = Path(__file__).resolve().as_uri().encode()

ENTITY_FAMILIES = {
    "internal": b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
    "billion laughs": b'<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;"><!ENTITY z "&y;&y;">]><a>&z;</a>',
    "quadratic": b'<!DOCTYPE a [<!ENTITY x "' + b"x" * 10_000 + b'">]><a>' + b"&x;" * 1000 + b"</a>",
    "external": b'<!DOCTYPE a [<!ENTITY x SYSTEM "' + OUTSIDE + b'">]><a>&x;</a>',
    "parameter": b'<!DOCTYPE a [<!ENTITY % x SYSTEM "' + OUTSIDE + b'"> %x;]><a/>',
    "external subset": b'<!DOCTYPE a SYSTEM "' + OUTSIDE + b'"><a/>',
    "network": b'<!DOCTYPE a PUBLIC "-//A//B" "http://127.0.0.1:1/a.dtd"><a/>',
    "default attribute": b'<!DOCTYPE a [<!ATTLIST a b CDATA "c">]><a/>',
    "empty": b"<!DOCTYPE a><a/>",
    "after a comment": b"<?xml version='1.0'?>\n<!-- <!DOCTYPE --><?p x?>\n<!DOCTYPE a><a/>",
    "after the mark": b"\xef\xbb\xbf\n<!DOCTYPE a><a/>",
    "never closed": b"<!DOCTYPE a [<!ENTITY x 'y'>",
    "in gb18030": "<?xml version='1.0' encoding='GB18030'?><!DOCTYPE 查 [<!ENTITY x '验'>]><查>&x;</查>".encode(
        "gb18030"
    ),
}


@pytest.mark.parametrize("data", ENTITY_FAMILIES.values(), ids=ENTITY_FAMILIES.keys())
def test_a_doctype_is_refused_before_anything_is_read(data: bytes):
    assert refusal(data).code == "SW106"


@pytest.mark.parametrize("family", sorted(ENTITY_FAMILIES.keys() - {"in gbk"}))
def test_the_parser_alone_refuses_a_doctype_too(family: str):
    with pytest.raises(NotRead):
        reader._read(ENTITY_FAMILIES[family].removeprefix(b"\xef\xbb\xbf"))


@pytest.mark.parametrize(
    "data", [b"<!-- <!DOCTYPE a> --><a/>", b"<a><![CDATA[<!DOCTYPE a>]]></a>", b"<?p <!DOCTYPE?><a/>"]
)
def test_the_word_doctype_is_no_doctype(data: bytes):
    assert parse(data).root.tag == "a"


def test_looking_for_a_doctype_takes_time_in_proportion():
    data = b"<!-- -->\n" * 100_000 + b"<a><![CDATA[<!DOCTYPE]]></a>"
    assert parse(data).root.tag == "a"


def test_an_inclusion_stays_what_it_says():
    data = b'<a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="%s" parse="text"/></a>' % OUTSIDE
    assert parse(data).root[0].tag == "{http://www.w3.org/2001/XInclude}include"


def test_a_comment_does_not_cut_a_text_in_two():
    assert parse(b"<a>42<!-- -->18</a>").root.text == "4218"


def test_an_instruction_does_not_cut_a_text_in_two_once_settled():
    document = parse(b"<a>42<?p x?>18<b/>x<?p x?>y</a>")
    assert document.instructions
    settle(document.root)
    assert (document.root.text, document.root[0].tail) == ("4218", "xy")


def test_a_declaration_is_no_instruction():
    assert not parse(b"<?xml version='1.0'?><a/>").instructions


# threads and their dictionaries of names


def test_each_thread_has_a_parser_of_its_own():
    with ThreadPoolExecutor(2) as pool:
        meet = threading.Barrier(2)

        def parser() -> object:
            meet.wait()
            return reader._thread.parser

        one, other = pool.submit(parser), pool.submit(parser)
    assert one.result() is not other.result()


def test_documents_read_at_once_do_not_mix():
    def read(n: int) -> bool:
        good = parse(b"<a><b>%d</b></a>" % n).root
        line = refusal(b"<a>" + b"\n" * (n % 50) + b"</b>").line
        return good.findtext("b") == str(n) and line == n % 50 + 1

    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(read, range(2000)))


def in_a_thread_with_budget(budget: int, data: bytes, times: int) -> int:
    """How much memory, in MiB, reading `times` documents full of new names costs."""

    def read() -> int:
        reader._thread.budget = budget
        before = resident()
        for n in range(times):
            parse(data.replace(b"#", b"%d_" % n))
        return resident() - before

    with ThreadPoolExecutor(1) as pool:
        return pool.submit(read).result()


def resident() -> int:
    """Resident memory of this process in MiB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") >> 20


STRANGE = b"<a>" + b"".join(b"<n#%d%s/>" % (n, b"x" * 200) for n in range(4000)) + b"</a>"


def test_made_up_names_do_not_fill_the_memory():
    assert in_a_thread_with_budget(0, STRANGE, 60) < 20


def test_made_up_names_would_fill_the_memory_without_a_budget():  # saboteur
    assert in_a_thread_with_budget(1 << 40, STRANGE, 60) > 40


def test_a_document_of_known_tags_is_read_in_place_whatever_the_budget():
    def read() -> bool:
        parse(b'<a b="c"><d>1</d></a>')
        reader._thread.budget = 0
        before = set(reader._thread.known)
        parse(b'<a b="c"><d>2</d><d>3</d></a>')
        return reader._thread.budget == 0 and reader._thread.known == before

    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(read).result()


@pytest.mark.parametrize("hiding", [b'<a b="', b"<a b='\"' c=\"", b"<!-- ", b"<![CDATA[ ", b"<?p "])
def test_a_tag_that_may_hide_another_is_not_remembered(hiding: bytes):
    assert not reader._is_whole(hiding)


def test_the_tags_remembered_are_bounded():
    def read() -> int:
        for n in range(40):
            parse(b"<a>" + b"".join(b"<b%d_%d/>" % (n, m) for m in range(300)) + b"</a>")
        return len(reader._thread.known)

    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(read).result() <= reader.TAGS_KEPT + 302


def test_a_tree_read_elsewhere_is_as_good_as_one_read_here():
    def read() -> bytes:
        reader._thread.budget = 0
        return etree.tostring(parse(b"<quite><new>1</new></quite>").root)

    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(read).result() == b"<quite><new>1</new></quite>"
