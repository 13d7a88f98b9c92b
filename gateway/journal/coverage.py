"""What a leaf covers: every column of every table, and by what it is held when the journal is verified.

A column that is changed behind the gateway's back is noticed where it is `Covered`; one that is not says why. Whoever
adds a column says here which it is: a test holds this against the tables' metadata, and tampers with every covered one.
"""

from collections.abc import Mapping

from sqlalchemy import Table

from gateway.journal import tables


class Covered(str):
    """By what."""

    __slots__ = ()


class Uncovered(str):
    """Why not."""

    __slots__ = ()


Cover = Covered | Uncovered

HEADER = Covered("the signed batch header")
LEAF = Covered("the text of its leaf, whose hash is in the batch")
HEAD = Covered("the signed head, made anew from the headers")
LOG = Covered("the headers, from which it is made anew")
ARRIVAL = Covered("the note of the arrival's leaf")
MADE = Covered("the digest in the arrival's leaf of what it made")
EVENTS = Covered("the events of the case, whose leaves state it")
LAST_MOVE = Covered("the leaf of its last move, where no attempt came after")
OUTCOME = Covered("the digest in the leaf of its outcome, once it has one")
REGISTER = Covered("the digest in the newest leaf about whom it is")

INDEX = Uncovered("an index, made anew from what is covered")
WORK = Uncovered("how far work has come: lost or changed, it changes no record")
ROUTE = Uncovered("how it goes to its receiver, as was agreed when it was routed")
CALENDAR = Uncovered("worked out from the limits and the calendar of this release")
LISTS = Uncovered("worked out anew from authorities and revocation lists")
KEPT = Uncovered("kept for evidence by a digest that leaves state; a bundle shows whether it fits")
STATED = Uncovered("the act that began it is on record, and each delivery's move has a leaf of its own")
RULES = Uncovered(
    "the act that put them in force states their digest; cards state it too, and whoever reckons anew sees"
)
SECRETS = Uncovered("whoever sets them is on record; a digest of them would outlive them")
DRAFT = Uncovered("nothing is said by it: it is on record once it is sent")
TOLD = Uncovered("whoever sets it up is on record, and what it is told of is covered")
CONTENT = Uncovered("read from its content, whose digest is covered")


def _columns(*rows: tuple[Cover, str]) -> Mapping[str, Cover]:
    """Names with what goes for them."""
    return {name: cover for cover, names in rows for name in names.split()}


COVERAGE: Mapping[Table, Mapping[str, Cover]] = {
    tables.batches: _columns((HEADER, "number first_seq last_seq sealed_at text signature key_id")),
    tables.leaves: _columns((LEAF, "seq batch kind subject text")),
    tables.checkpoints: _columns((HEAD, "size at text signature key_id frontier")),
    tables.header_nodes: _columns((LOG, "level number hash")),
    tables.gateway_keys: _columns((LEAF, "seq key_id certificate at by replaces trusted_to reason")),
    tables.documents: _columns(
        (LEAF, "id seq batch_no verdict type sender_id message_id content digest size schema_digest signer_digest"),
        (LEAF, "findings receipt"),
        (ARRIVAL, "partner way_in form received_at"),
        (Uncovered("what its sender's program called it; its bytes are covered"), "content_type"),
    ),
    tables.http_seals: _columns((ARRIVAL, "document headers base wire")),
    tables.message_keys: _columns((LEAF, "sender_id name message_id document digest")),
    tables.messages: _columns((MADE, "id document number type case_id head body")),
    tables.cases: _columns(
        (EVENTS, "id family order_key state confirmed known opened_at moved_at"),
        (CALENDAR, "due_at due_provisional"),
    ),
    tables.case_aliases: _columns((INDEX, "kind value case_id")),
    tables.case_parties: _columns((INDEX, "partner case_id role")),
    tables.case_events: _columns((LEAF, "seq case_id at event state_from state_to message by known")),
    tables.timers: _columns((WORK, "case_id name at")),
    tables.watches: _columns(
        (WORK, "case_id rule family began began_at named due_at warn_at red_at provisional stage rests_since"),
        (WORK, "more_days more_us lax next_at"),
    ),
    tables.deadline_rules: _columns((RULES, "seq digest title at content")),
    tables.deliveries: _columns(
        (MADE, "id message role created_at"),
        (Covered("its message's case, or the leaf of one made when its message was signed"), "case_id"),
        (Covered("what it was made for, routed to, or answered by"), "partner"),
        (Covered("the leaf with which an operator gave it to its partner"), "claimed_by"),
        (Covered("its partner and its case"), "lane"),
        (Covered("the leaf at which it was taken in or let go"), "position"),
        (Covered("the leaves of its moves"), "state"),
        (LAST_MOVE, "state_at reason"),
        (OUTCOME, "sealed answer"),
        (INDEX, "sought"),
        (ROUTE, "form channel remark"),
        (WORK, "attempts cause"),
    ),
    tables.other_means: _columns(
        (LEAF, "seq delivery how handed_at whom digest name media_type size content"),
        (INDEX, "reopened_as"),
    ),
    tables.replays: _columns((STATED, "id at by reason selection total")),
    tables.replay_entries: _columns((WORK, "replay number delivery outcome detail")),
    tables.lanes: _columns((WORK, "id partner channel next_at blocked failures token leased_until")),
    tables.attempts: _columns((WORK, "delivery number at outcome detail took_us")),
    tables.partners: _columns((REGISTER, "name zh en roles sender_ids disabled terms")),
    tables.agreements: _columns((REGISTER, "partner type may_send form")),
    tables.partner_keys: _columns((REGISTER, "role kind value partner")),
    tables.tokens: _columns(
        (REGISTER, "digest partner prefix scope purpose rights created_at expires_at"),
        (Uncovered("a convenience, no part of the record"), "used_on"),
    ),
    tables.persons: _columns((REGISTER, "partner name duties keys")),
    tables.accounts: _columns((REGISTER, "login partner display roles disabled subject")),
    tables.passkeys: _columns(
        (REGISTER, "digest partner login credential public_key rp_id label"),
        (WORK, "counter created_at used_at"),
    ),
    tables.account_secrets: _columns((SECRETS, "login password must_change totp totp_on totp_step")),
    tables.sessions: _columns((WORK, "digest login stage means began_at shown_at seen_at source agent")),
    tables.drafts: _columns((DRAFT, "id login partner type version sealed made_at saved_at")),
    tables.feeds: _columns((SECRETS, "login digest made_at")),
    tables.ceremonies: _columns((WORK, "digest kind owner said until")),
    tables.failures: _columns((WORK, "digest count last_at until")),
    tables.certificates: _columns(
        (REGISTER, "digest partner pem not_before not_after authority revoked_at"),  # of the last, whether
        (LISTS, "trusted_until crl crl_at crl_until reason"),
    ),
    tables.authorities: _columns((REGISTER, "digest name pem not_before not_after")),
    tables.crls: _columns(
        (Covered("the line of the change that took it in"), "digest content"),
        (CONTENT, "authority_key number this_update next_update entries imported_at"),
    ),
    tables.kept_certificates: _columns((KEPT, "digest kind name pem at")),
    tables.kept_schemas: _columns((KEPT, "digest code files at")),
    tables.resettling: _columns((WORK, "partner after")),
    tables.marks: _columns((WORK, "name seq")),
    tables.used_assertions: _columns((WORK, "client jti until")),
    tables.steps: _columns((WORK, "number readable_from")),
    tables.webhooks: _columns(
        (TOLD, "id partner url description types cases states families secrets created_at"),
        (WORK, "state why cursor failing_since"),
    ),
    tables.webhook_queue: _columns((WORK, "webhook seq subject attempts next_at")),
    tables.webhook_attempts: _columns(
        (WORK, "id webhook event type number at outcome status reason took_us"),
    ),
    tables.acts: _columns((LEAF, "seq at by scope act subject note")),
    tables.erasures: _columns((LEAF, "document seq at by reason events")),
    tables.register_changes: _columns((LEAF, "seq at by partner lines")),
    tables.epochs: _columns((LEAF, "number seq at by after_batch first_batch after_seq outside")),
    tables.orphans: _columns(
        (
            Covered("the digest in the leaf of the epoch that began without them"),
            "seq epoch received_at verdict partner sender_id type message_id document digest",
        )
    ),
}


def covered(table: Table) -> tuple[str, ...]:
    """The columns of a table that are covered, in their order."""
    return tuple(column.name for column in table.columns if isinstance(COVERAGE[table].get(column.name), Covered))
