"""What the journal promises, on SQLite and on PostgreSQL alike: accepted means owed, told once, provable, one truth."""

import asyncio
import base64
import hashlib
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import msgspec
import pytest
from lxml import etree
from sqlalchemy import text

from gateway.journal import tables
from gateway.journal.acceptance import Outcome
from gateway.journal.reading import Reader
from gateway.journal.writer import MOST_WAITING_BYTES, Busy, CommitUnknown, NotWritten, Writer
from messages.errors import SingleWindowError
from messages.findings import Finding
from messages.process import NOWHERE
from messages.seals import batches, merkle
from messages.seals.leaves import read_leaf
from tests.documents import schema
from tests.inspections import (
    BOXES,
    CATALOGUE,
    NORMAL,
    RELEASE,
    WITHDRAWN,
    acknowledgement,
    appointment,
    arrival,
    notice,
    of,
    reply,
    result,
)
from tests.journals import (
    Command,
    Gate,
    Journal,
    attests,
    breaking,
    commits_and_fails,
    journal_on,
    raises,
    receipt,
    refuses,
    until,
    violates,
)

A, B, *_ = BOXES
WRONG = (Finding(code="SW502", where="/InspectionArrival/Body/ContainerNo", line=9, value="QDGU1000010"),)


# accepted means owed


def test_accepted_means_written_down_whole(journal: Journal):
    outcome = journal.say(notice(A))

    assert outcome.verdict == "accepted"
    assert journal.counts() == {
        "documents": 1,
        "message_keys": 1,
        "messages": 1,
        "cases": 1,
        "case_events": 1,
        "case_aliases": 4,  # declaration, inspection record, container, bill
        "case_parties": 3,  # customs, trader, yard
        "deliveries": 2,  # trader, yard
        "lanes": 2,
        "leaves": 3,  # the event, the document, and, first of all, the journal's key
        "gateway_keys": 1,
        "batches": 1,
        "checkpoints": 1,
    }
    (document,) = journal.rows(tables.documents)
    assert document["receipt"] == outcome.receipt
    assert sorted(journal.hinted) == [lane["id"] for lane in journal.rows(tables.lanes)]


def test_all_of_it_in_one_transaction_or_nothing(journal: Journal):
    before = journal.counts()
    with breaking(journal.database, "commit", refuses), pytest.raises(CommitUnknown):
        journal.say(notice(A))

    assert journal.counts() == before
    assert journal.hinted == []


class Hasty(Writer):
    """The saboteur: answers before the commit."""

    def _fold(self, connection: Any, batch: Any, told: Any) -> Any:
        folded = super()._fold(connection, batch, told)
        self._answer(batch)
        return folded


def _answered_before_commit(url: str, writer: type[Writer]) -> list[bool]:
    """For each commit that wrote a document, whether its sender had the receipt by then."""
    seen: list[bool] = []
    with journal_on(url, writer) as journal, ThreadPoolExecutor(1) as threads:
        answered = threading.Event()

        def look(connection: Any) -> None:
            seen.append(answered.wait(0.3))

        def send() -> None:
            journal.say(notice(A))
            answered.set()

        with breaking(journal.database, "commit", look):
            threads.submit(send).result(10)
    return seen


def test_a_receipt_leaves_only_after_the_commit(journal_url: str):
    assert _answered_before_commit(journal_url, Writer) == [False]


def test_saboteur_a_receipt_before_the_commit_is_noticed(tmp_path):
    assert _answered_before_commit(f"sqlite:///{tmp_path}/hasty.db", Hasty) == [True]


def test_a_refusal_is_written_down_too_and_owes_nothing(journal: Journal):
    outcome = journal.say(arrival(A), findings=WRONG)

    assert (outcome.verdict, [finding.code for finding in outcome.findings]) == ("refused", ["SW502"])
    assert journal.counts().keys() == {"documents", "leaves", "batches", "checkpoints", "gateway_keys"}


def test_a_document_that_could_not_be_read_is_written_down_refused(journal: Journal):
    nothing = {"head": None, "type_": None, "form": None, "role": None, "messages": ()}
    submission = journal.submission(arrival(A), findings=(Finding(code="SW102", where="/"),), **nothing)

    outcome = journal.send(submission)

    assert receipt(outcome.receipt).ref_message_id is None
    assert schema(CATALOGUE["exchange.receipt.1"]).validate(etree.fromstring(outcome.receipt))


# told once


def test_the_same_document_again_gets_the_first_receipt(journal: Journal):
    submission = journal.submission(arrival(A))
    first = journal.send(submission)
    before = journal.counts()

    again = journal.send(journal.submission(arrival(A), content=submission.content, message_id="m1"))

    assert (again.verdict, again.receipt, again.document) == ("duplicate", first.receipt, first.document)
    assert journal.counts() == before


def test_the_same_document_twice_in_one_batch_is_told_once(journal: Journal):
    submissions = [journal.submission(arrival(A), content=b"<same/>", message_id="m1") for _ in range(3)]
    commands = [journal.accept(each) for each in submissions]

    first, *others = [journal.outcome(each) for each in journal.together(*commands)]

    assert first.verdict == "accepted"
    assert [(each.verdict, each.receipt) for each in others] == [("duplicate", first.receipt)] * 2
    assert len(journal.rows(tables.documents)) == 1


def test_the_same_document_while_the_first_is_being_written_is_told_once(journal: Journal):
    submission = journal.submission(arrival(A))
    again = journal.submission(arrival(A), content=submission.content, message_id="m1")
    gate = Gate()
    with ThreadPoolExecutor(3) as threads:
        holding = threads.submit(journal.together, journal.accept(submission), gate)
        assert gate.reached.wait(10)  # folded, not committed
        second = threads.submit(journal.send, again)
        gate.opened.set()
        first, _ = holding.result(10)

    assert (second.result(10).verdict, second.result(10).receipt) == ("duplicate", first.receipt)


def test_the_first_receipt_stands_whatever_the_checks_say_today(journal: Journal):
    submission = journal.submission(arrival(A))
    first = journal.send(submission)

    again = journal.submission(arrival(A), content=submission.content, message_id="m1", findings=WRONG)

    assert journal.send(again).receipt == first.receipt


def test_another_document_under_the_same_number_is_refused_and_changes_nothing_else(journal: Journal):
    journal.say(notice(A), message_id="n-1")
    before = journal.counts()

    outcome = journal.say(notice(A, B), message_id="n-1")

    assert (outcome.verdict, [finding.code for finding in outcome.findings]) == ("refused", ["SW301"])
    changed = {name: n - before[name] for name, n in journal.counts().items() if n != before[name]}
    assert changed == {"documents": 1, "leaves": 1, "batches": 1}


def test_what_else_is_wrong_with_it_is_told_in_the_same_answer(journal: Journal):
    journal.say(notice(A))
    journal.say(arrival(A), message_id="a-1")

    outcome = journal.say(arrival(A), message_id="a-1")

    assert {finding.code for finding in outcome.findings} == {"SW301", "SW636"}


def test_a_number_is_the_senders_and_the_types_own(journal: Journal):
    verdicts = [
        journal.say(notice(A, terminal_code="QQCT"), message_id="1").verdict,
        journal.say(acknowledgement(), message_id="1", by="yard").verdict,
        journal.say(acknowledgement(), message_id="1", by="port").verdict,
    ]

    assert verdicts == ["accepted"] * 3


# whose it is to read and to answer


def readers(journal: Journal) -> set[tuple[str, str]]:
    return {(row["partner"], row["role"]) for row in journal.rows(tables.case_parties)}


@pytest.mark.parametrize("body", [acknowledgement(), arrival(A), arrival(B, bill_no="X"), appointment(A)])
def test_a_stranger_who_names_a_declaration_learns_nothing_and_reads_nothing(journal: Journal, body: Any):
    journal.say(notice(A))
    before = journal.rows(tables.cases), readers(journal)

    outcome = journal.send(journal.submission(body, partner="stranger"))

    assert [(finding.code, finding.wanted) for finding in outcome.findings] == [("SW651", None)]
    assert (journal.rows(tables.cases), readers(journal)) == before
    assert journal.reading.cases("inspection", Reader("stranger")).items == []


def test_who_reports_early_reads_his_own_report_alone_until_the_notice_names_him(journal: Journal):
    stranger = journal.send(journal.submission(arrival(A), partner="stranger"))
    yard = journal.say(arrival(A), by="yard")
    assert (stranger.verdict, yard.verdict, readers(journal)) == ("accepted", "accepted", {("customs-demo", "customs")})

    journal.say(notice(A))

    assert readers(journal) == {("customs-demo", "customs"), ("trader-demo", "trader"), ("yard-demo", "yard")}


def test_whom_a_changed_notice_names_no_more_reads_no_more(journal: Journal):
    journal.partners["91370700MA3ABC128F"] = "trader-other"
    journal.say(notice(A))

    journal.say(notice(A, enterprise_id="91370700MA3ABC128F"), function="5")

    assert {partner for partner, role in readers(journal) if role == "trader"} == {"trader-other"}
    assert journal.reading.cases("inspection", Reader("trader-demo")).items == []
    assert {each.code for each in journal.say(appointment(A)).findings} == {"SW651"}


def test_whom_the_changed_notice_that_is_refused_would_have_shut_out_reads_on(journal: Journal):
    journal.say(notice(A))
    before = readers(journal)

    journal.say(notice(A, enterprise_id="91370700MA3ABC128F"), function="5", findings=WRONG)

    assert readers(journal) == before


def test_a_refusal_binds_nothing(journal: Journal):
    journal.say(notice(A))
    submission = journal.submission(arrival(B), message_id="a-1")
    refused = journal.send(submission)

    mended = journal.say(arrival(A), message_id="a-1")

    assert (refused.verdict, mended.verdict) == ("refused", "accepted")


def test_a_refused_document_is_judged_anew(journal: Journal):
    submission = journal.submission(acknowledgement(), message_id="k-1")
    assert [finding.code for finding in journal.send(submission).findings] == ["SW640"]
    journal.say(notice(A))

    again = journal.submission(acknowledgement(), message_id="k-1", content=submission.content)

    assert journal.send(again).verdict == "accepted"


def test_whoever_names_himself_by_anothers_number_learns_nothing_of_his_messages(journal: Journal):
    submission = journal.submission(arrival(A))
    journal.send(submission)

    stolen = journal.submission(
        arrival(A),
        content=submission.content,
        message_id="m1",
        partner="thief",
        findings=(Finding(code="SW204", where="/InspectionArrival/Signature"),),
        names_himself=False,
    )
    outcome = journal.send(stolen)

    assert (outcome.verdict, [finding.code for finding in outcome.findings]) == ("refused", ["SW204"])


# one batch


def test_messages_of_one_batch_see_those_before_them(journal: Journal):
    bodies = [notice(A, B), arrival(A), arrival(A), arrival(B)]
    commands = [journal.accept(journal.submission(body)) for body in bodies]

    outcomes = journal.together(*commands)

    assert [each.verdict for each in outcomes] == ["accepted", "accepted", "refused", "accepted"]
    (case,) = journal.rows(tables.cases)
    assert case["state"] == "in-place"
    assert {each.batch_no for each in outcomes} == {1}


def test_two_commands_of_one_batch_open_one_case(journal: Journal):
    outcomes = journal.together(*(journal.accept(journal.submission(arrival(box))) for box in (A, B)))

    assert outcomes[0].cases == outcomes[1].cases
    assert len(journal.rows(tables.cases)) == 1


def test_a_case_opened_by_what_was_refused_is_not_there_for_the_next(journal: Journal):
    refused = journal.submission(notice(A), arrival(B))  # two messages of one document; the second is wrong
    outcomes = journal.together(journal.accept(refused), journal.accept(journal.submission(arrival(A))))

    assert [each.verdict for each in outcomes] == ["refused", "accepted"]
    (case,) = journal.rows(tables.cases)
    assert (case["state"], case["id"]) == ("unconfirmed", outcomes[1].cases[0])


def test_messages_of_one_document_are_taken_together_or_not_at_all(journal: Journal):
    outcome = journal.say(arrival(A), arrival(B), arrival(A))

    assert [finding.code for finding in outcome.findings if finding.code == "SW636"] == ["SW636"]
    assert journal.counts().keys() == {"documents", "leaves", "batches", "checkpoints", "gateway_keys"}
    assert journal.say(arrival(A), arrival(B)).verdict == "accepted"
    assert len(journal.rows(tables.messages)) == 2


def test_a_command_that_raises_leaves_its_batch_and_harms_no_other(journal: Journal):
    first, failed, ours, last = journal.together(
        journal.accept(journal.submission(notice(A))),
        Command(raises(ZeroDivisionError("never"))),
        Command(raises(SingleWindowError("by its name"))),
        journal.accept(journal.submission(arrival(A))),
    )

    assert isinstance(failed, NotWritten)
    assert type(ours) is SingleWindowError
    assert (first.verdict, last.verdict) == ("accepted", "accepted")
    assert _numbers(journal) == list(range(1, len(journal.rows(tables.leaves)) + 1))


def test_a_direct_command_that_raises_leaves_no_trace_either(journal: Journal):
    def does(book: Any) -> None:
        book.connection.execute(tables.timers.insert().values(case_id="c", name="n", at=1))
        raise ZeroDivisionError

    accepted = journal.accept(journal.submission(notice(A)))
    failed, outcome = journal.together(Command(does, direct=True), accepted)

    assert isinstance(failed, NotWritten)
    assert outcome.verdict == "accepted"
    assert journal.rows(tables.timers) == []


def test_a_batch_that_the_database_refuses_is_run_one_by_one(journal: Journal):
    same = journal.submission(arrival(B, entry_id="421820261000000124"), content=b"<same/>", message_id="s-1")
    outcomes = journal.together(
        journal.accept(journal.submission(notice(A))),
        Command(violates),
        journal.accept(journal.submission(arrival(A))),
        journal.accept(same),
        journal.accept(same),
    )

    first, refused, second, third, fourth = outcomes
    assert isinstance(refused, NotWritten)
    assert [first.verdict, second.verdict, third.verdict] == ["accepted"] * 3
    assert journal.outcome(fourth).receipt == third.receipt
    assert {case["id"] for case in journal.rows(tables.cases)} == {*first.cases, *second.cases, *third.cases}
    _assert_the_chain_holds(journal)


def test_a_refusal_of_a_batch_that_is_run_again_counts_once_against_the_quota(journal: Journal):
    asked: list[int] = []
    wrong = journal.submission(notice(A), findings=(Finding(code="SW501", where="/"),), quota=asked.append)
    journal.together(journal.accept(wrong), Command(violates))
    assert len(asked) == 1


def test_a_command_whose_end_cannot_be_written_harms_no_other(journal: Journal):
    class Unfinished(Command):
        def finish(self, sealed: Any) -> None:
            raise UnicodeEncodeError("utf-8", "\ud800", 0, 1, "surrogates not allowed")

    failed, outcome = journal.together(Unfinished(attests("x")), journal.accept(journal.submission(notice(A))))

    assert isinstance(failed, NotWritten)
    assert outcome.verdict == "accepted"


# what the database says, or does not


def test_a_commit_nobody_confirmed_is_not_run_again_and_the_senders_retry_finds_out(journal: Journal):
    submission = journal.submission(notice(A))
    with breaking(journal.database, "commit", commits_and_fails), pytest.raises(CommitUnknown):
        journal.send(submission)
    assert len(journal.rows(tables.documents)) == 1

    again = journal.send(submission)

    (document,) = journal.rows(tables.documents)
    assert (again.verdict, again.receipt) == ("duplicate", document["receipt"])


def test_a_commit_that_did_not_hold_is_accepted_at_the_retry(journal: Journal):
    submission = journal.submission(notice(A))
    with breaking(journal.database, "commit", refuses), pytest.raises(CommitUnknown):
        journal.send(submission)

    assert journal.send(submission).verdict == "accepted"
    _assert_the_chain_holds(journal)


def test_what_had_left_the_batch_before_was_not_written_for_certain(journal: Journal):
    with breaking(journal.database, "commit", refuses):
        failed, unknown = journal.together(Command(raises(ZeroDivisionError())), Command(attests("x")))

    assert isinstance(failed, NotWritten)
    assert isinstance(unknown, CommitUnknown)


def only_reads(connection: Any) -> None:
    """A standby, or a disk that has gone read-only: the transaction begins, and nothing can be written in it."""
    is_server = connection.dialect.name == "postgresql"
    connection.exec_driver_sql("SET TRANSACTION READ ONLY" if is_server else "PRAGMA query_only = ON")


def test_a_database_that_only_reads_is_busy_to_all_and_none_of_them_is_to_blame(journal: Journal):
    commands = [journal.accept(journal.submission(arrival(A), message_id=f"m{n}")) for n in range(3)]
    with breaking(journal.database, "begin", only_reads):
        told = journal.together(*commands)

    assert [type(each) for each in told] == [Busy] * 3
    assert journal.counts() == {}
    assert journal.say(notice(A)).verdict == "accepted"


def test_while_no_transaction_can_be_begun_nothing_is_taken_and_nothing_is_lost(journal: Journal):
    with breaking(journal.database, "begin", refuses):
        with pytest.raises(Busy):
            journal.say(notice(A))
        assert journal.hinted == []

    assert journal.say(notice(A)).verdict == "accepted"


def test_a_connection_that_was_lost_is_made_again(postgres_url: str):
    with journal_on(postgres_url) as journal:
        journal.say(notice(A))
        with journal.database.connect() as connection:
            connection.execute(
                text(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
                )
            )

        assert journal.say(arrival(A)).verdict == "accepted"


def test_a_full_writer_takes_no_more_and_says_so_at_once(journal: Journal):
    gate = Gate()
    with ThreadPoolExecutor(2) as threads:
        held = threads.submit(journal.writer.write_now, gate)
        assert gate.reached.wait(10)
        heavy = threads.submit(journal.writer.write_now, Command(weight=MOST_WAITING_BYTES))
        until(lambda: journal.writer.depth == 1)
        with pytest.raises(Busy):
            journal.say(notice(A))
        gate.opened.set()
        held.result(10), heavy.result(10)

    assert journal.say(notice(A)).verdict == "accepted"


def test_a_writer_that_stops_writes_what_was_waiting_first(journal_url: str):
    with journal_on(journal_url) as journal:
        gate = Gate()
        with ThreadPoolExecutor(3) as threads:
            held = threads.submit(journal.writer.write_now, gate)
            assert gate.reached.wait(10)
            waiting = threads.submit(journal.say, notice(A))
            until(lambda: journal.writer.depth == 1)
            stopped = threads.submit(journal.writer.stop)
            until(lambda: not journal.writer.has_room())
            gate.opened.set()
            held.result(10), stopped.result(10)
            assert waiting.result(10).verdict == "accepted"
        with pytest.raises(Busy):
            journal.say(arrival(A))


def test_what_follows_a_commit_may_fail_the_commit_holds(journal: Journal):
    def fails(book: Any) -> None:
        attests("x")(book)
        book.after.append(lambda: 1 // 0)

    assert journal.writer.write_now(Command(fails)) == "done"
    assert [row["kind"] for row in journal.rows(tables.leaves)] == ["audit", "key"]


# numbers


def test_numbers_have_no_gaps_whoever_writes(journal: Journal):
    def many(first: int) -> None:
        for n in range(first, first + 20):
            journal.writer.write_now(Command(attests(f"t{n}")))

    async def others(first: int) -> None:
        told = [attests(f"l{n}") if n % 5 else raises(ZeroDivisionError()) for n in range(first, first + 50)]
        await asyncio.gather(*(journal.writer.write(Command(do)) for do in told), return_exceptions=True)

    with ThreadPoolExecutor(6) as threads:
        work = [threads.submit(many, 100 * n) for n in range(4)]
        work += [threads.submit(asyncio.run, others(1000 * n)) for n in range(1, 3)]
        for each in work:
            each.result(60)

    assert _numbers(journal) == list(range(1, 4 * 20 + 2 * 40 + 2))  # the key's too
    _assert_the_chain_holds(journal)


def test_two_processes_share_one_row_of_numbers(journal_url: str):
    with journal_on(journal_url) as one, journal_on(journal_url) as other:
        other.writer.sealer.signer = one.key

        def write(journal: Journal, name: str) -> None:
            for n in range(25):
                journal.writer.write_now(Command(attests(f"{name}{n}")))

        with ThreadPoolExecutor(2) as threads:
            for each in [threads.submit(write, one, "a"), threads.submit(write, other, "b")]:
                each.result(60)

        assert _numbers(one) == list(range(1, 52))  # the key's too
        _assert_the_chain_holds(one)


def test_two_processes_told_the_same_document_accept_it_once(journal_url: str):
    with journal_on(journal_url) as one, journal_on(journal_url) as other, ThreadPoolExecutor(2) as threads:
        submission = one.submission(notice(A))
        outcomes = [threads.submit(journal.send, submission) for journal in (one, other)]

        assert sorted(each.result(30).verdict for each in outcomes) == ["accepted", "duplicate"]
        assert len({each.result().receipt for each in outcomes}) == 1


# provable


def test_every_batch_names_the_one_before_and_covers_its_leaves(journal: Journal):
    _live(journal)

    _assert_the_chain_holds(journal)


def test_a_changed_leaf_is_noticed(journal: Journal):
    _live(journal)
    with journal.database.begin() as connection:
        connection.execute(text("UPDATE leaves SET text = text || ' ' WHERE seq = 2"))

    with pytest.raises(AssertionError):
        _assert_the_chain_holds(journal)


def test_a_receipt_proves_offline_what_was_stated(journal: Journal):
    submission = journal.submission(notice(A))
    outcome = journal.send(submission)

    stated = _proven(outcome, journal.key.public_pem)

    assert stated["kind"] == "accepted"
    assert stated["document"] == hashlib.sha256(submission.content).hexdigest()
    assert (stated["message_id"], stated["sender"], stated["type"]) == ("m1", "4218", "inspection.notice.1")
    assert stated["case"] == outcome.cases[0]
    assert int(stated["sequence"]) == outcome.receipt_no


def test_a_refusal_is_proven_in_the_same_way_with_what_was_told(journal: Journal):
    outcome = journal.say(arrival(A), findings=WRONG)

    stated = _proven(outcome, journal.key.public_pem)

    (document,) = journal.rows(tables.documents)
    assert stated["kind"] == "refused"
    assert stated["findings"] == hashlib.sha256(document["findings"].encode()).hexdigest()


def test_a_receipt_says_what_the_journal_says(journal: Journal):
    outcome = journal.say(arrival(A))

    said = receipt(outcome.receipt)

    assert (said.receipt_no, said.batch_no, said.case_id) == (outcome.receipt_no, outcome.batch_no, outcome.cases[0])
    assert said.message_uuid == outcome.document
    assert said.held_until is not None
    assert [finding.code for finding in said.findings] == ["SW642"]


def test_every_receipt_fits_its_schema_however_much_is_wrong(journal: Journal):
    many = tuple(Finding(code="SW103", where=f"/a[{n}]", line=n + 1, value="x\ty\u200b") for n in range(150))

    outcome = journal.say(arrival(A), findings=many)

    assert schema(CATALOGUE["exchange.receipt.1"]).validate(etree.fromstring(outcome.receipt))
    said = receipt(outcome.receipt)
    assert (len(said.findings), said.finding_count) == (101, 150)
    assert (said.findings[-1].code, said.findings[-1].value) == ("SW111", "50 more")


def test_more_than_a_hundred_findings_against_the_case_are_told_as_a_count(journal: Journal):
    journal.say(notice(A))
    items = [of(f"ZZZU{n:07}") for n in range(120)]

    said = receipt(journal.say(result(*items)).receipt)

    assert (said.verdict, len(said.findings), said.finding_count) == ("accepted", 101, 120)


def test_time_in_the_chain_never_runs_back_though_the_clock_does(journal: Journal):
    journal.writer.write_now(Command(attests("first")))
    journal.clock.turn(-3600)
    journal.writer.write_now(Command(attests("second")))
    journal.clock.turn(7200)
    journal.writer.write_now(Command(attests("third")))

    times = [batch["sealed_at"] for batch in journal.rows(tables.batches)]

    assert times[0] == times[1] < times[2]
    _assert_the_chain_holds(journal)


def test_checkpoints_are_signed_over_all_headers_so_far_and_agree(journal: Journal):
    for n in range(5):
        journal.writer.write_now(Command(attests(f"{n}")))
        journal.clock.turn(6)

    checkpoints = journal.rows(tables.checkpoints)

    assert [each["size"] for each in checkpoints] == [1, 3, 5]
    hashes = [merkle.leaf_hash(batch["text"].encode()) for batch in journal.rows(tables.batches)]
    for each in checkpoints:
        stated = batches.read_checkpoint(each["text"])
        assert stated["root"] == merkle.root(hashes[: each["size"]]).hex()
        assert batches.is_signed(each["text"].encode(), base64.b64decode(each["signature"]), journal.key.public_pem)
    old, new = (batches.read_checkpoint(each["text"]) for each in checkpoints[-2:])
    assert merkle.is_consistent(
        old_size=int(old["size"]),
        size=int(new["size"]),
        proof=merkle.consistency_proof(hashes, int(old["size"])),
        old_root=bytes.fromhex(old["root"]),
        root=bytes.fromhex(new["root"]),
    )


def test_a_process_that_starts_anew_goes_on_with_the_log(journal_url: str):
    with journal_on(journal_url) as journal:
        key = journal.key
        for n in range(3):
            journal.writer.write_now(Command(attests(f"{n}")))
    with journal_on(journal_url) as journal:
        journal.writer.sealer.signer = journal.key = key
        journal.writer.write_now(Command(attests("after")))

        assert [each["size"] for each in journal.rows(tables.checkpoints)] == [1, 4]
        _assert_the_chain_holds(journal)


def test_a_batch_that_wrote_nothing_seals_nothing(journal: Journal):
    journal.writer.write_now(Command())

    assert journal.counts() == {}


# the state is the fold of events


def test_every_case_is_the_fold_of_its_events(journal: Journal):
    _live(journal)

    cases = journal.rows(tables.cases)
    assert {case["state"] for case in cases} == {"released", "unconfirmed", "withdrawn", "invited"}
    for case in cases:
        moves = CATALOGUE.families[case["family"]].process.moves
        state, known = NOWHERE, None
        for happened in journal.rows(tables.case_events, case_id=case["id"]):
            assert happened["state_from"] == state
            state, known = happened["state_to"], happened["known"]
            assert happened["event"] == "recorded" or moves(happened["state_from"], happened["event"]) == state
        assert (case["state"], case["known"]) == (state, known)


def test_every_event_has_a_leaf_that_attests_what_was_known(journal: Journal):
    _live(journal)

    leaves = {leaf["seq"]: read_leaf(leaf["text"]) for leaf in journal.rows(tables.leaves)}
    for happened in journal.rows(tables.case_events):
        stated = leaves[happened["seq"]]
        assert (stated["kind"], stated["case"]) == ("case", happened["case_id"])
        assert stated["document"] == hashlib.sha256(happened["known"].encode()).hexdigest()


def test_every_delivery_is_of_a_message_that_was_accepted(journal: Journal):
    _live(journal)

    accepted = {row["id"] for row in journal.rows(tables.documents, verdict="accepted")}
    messages = {row["id"]: row["document"] for row in journal.rows(tables.messages)}
    assert set(messages.values()) == accepted
    assert {row["message"] for row in journal.rows(tables.deliveries)} <= set(messages)


def test_what_is_kept_of_a_message_is_what_was_said(journal: Journal):
    outcome = journal.say(notice(A))

    (row,) = journal.reading.messages_of(outcome.document)

    assert msgspec.json.decode(row["body"], type=type(notice(A))) == notice(A)


def _live(journal: Journal) -> None:
    """A few inspections, with what goes wrong in them."""
    other, third = "421820261000000124", "421820261000000125"
    journal.say(notice(A, B))
    journal.say(arrival(A))
    journal.say(arrival(A))  # refused
    journal.say(arrival(B))
    journal.say(reply("m4", "03"))
    journal.say(arrival(B, bay_code="B-02"))
    journal.say(result(of(A, NORMAL, RELEASE), of(B, NORMAL, RELEASE)))
    journal.say(reply("m6"))  # late: recorded, moves nothing
    journal.say(arrival(A, entry_id=other))
    journal.clock.turn(1800)
    journal.expire()
    journal.say(arrival(A, entry_id=third))
    journal.say(notice(A, entry_id=third), function=WITHDRAWN)


def _numbers(journal: Journal) -> list[int]:
    return [leaf["seq"] for leaf in journal.rows(tables.leaves)]


def _proven(outcome: Outcome, public_pem: bytes) -> Any:
    """What a receipt's proof shows, with the gateway's public key alone."""
    proof = receipt(outcome.receipt).proof
    assert proof is not None
    return batches.verify_proof(
        leaf=proof.leaf,
        path=[bytes.fromhex(each) for each in proof.path],
        header=proof.batch_header,
        signature=base64.b64decode(proof.signature),
        public_pem=public_pem,
    )


def _assert_the_chain_holds(journal: Journal) -> None:
    """Numbers, roots, signatures and the log of headers, from the rows alone."""
    leaves = journal.rows(tables.leaves)
    assert [leaf["seq"] for leaf in leaves] == list(range(1, len(leaves) + 1))
    previous, last, sealed_at = None, 0, 0
    for number, batch in enumerate(journal.rows(tables.batches), 1):
        stated = batches.read_header(batch["text"])
        mine = [leaf for leaf in leaves if leaf["batch"] == number]
        assert (int(stated["number"]), batch["number"]) == (number, number)
        assert (int(stated["first"]), int(stated["last"])) == (last + 1, last + len(mine))
        assert stated["root"] == merkle.root(merkle.leaf_hash(leaf["text"].encode()) for leaf in mine).hex()
        assert stated.get("previous") == previous
        assert batches.is_signed(batch["text"].encode(), base64.b64decode(batch["signature"]), journal.key.public_pem)
        assert batch["sealed_at"] >= sealed_at
        for leaf in mine:
            assert int(read_leaf(leaf["text"])["sequence"]) == leaf["seq"]
        previous, last, sealed_at = batches.digest(batch["text"]), last + len(mine), batch["sealed_at"]
