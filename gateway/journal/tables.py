"""The journal's tables, for SQLite and PostgreSQL alike.

Times are microseconds since 1970 UTC (`gateway.journal.clock`), digests 64 hex digits, ids UUIDv7 as text. What a leaf
covers is written once and never changed; state, attempts, leases and sealed bytes may be.

Every index is a page more to write for nearly every message, so there are those that somebody asks. In SQLite a table
whose key is a number lies in its order, and small tables lie in the order of their key (`sqlite_with_rowid=False`).
"""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    text,
)

_NAMES = {
    "ix": "ix_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = MetaData(naming_convention=_NAMES)

# Rows that move in place, PostgreSQL. One whose new version fits on its page, and that keeps what indexes say of it,
# costs no index a page (HOT): a lane that is leased, a case whose deadline stays. What is dead is cleared away at once
# and not once a fifth of a table is; while somebody keeps a transaction open, it stays, and room on the page helps.
_CLEARED = {
    "autovacuum_vacuum_scale_factor": 0.01,
    "autovacuum_vacuum_threshold": 1000,
    "autovacuum_vacuum_cost_delay": 0,
    "autovacuum_analyze_scale_factor": 0.05,
}
MOVING: dict[str, dict[str, Any]] = {
    "cases": {"fillfactor": 80, **_CLEARED},
    "deliveries": {"fillfactor": 90, **_CLEARED},
    "lanes": {"fillfactor": 60, **_CLEARED},
}

HAS_WORK = text("next_at IS NOT NULL")
GUESSED = text("provisional")
TOLD_OF = text("stage <> 'green'")

Numbered = BigInteger().with_variant(Integer(), "sqlite")  # a key of which SQLite makes no index of its own

# The record: leaves in gapless order, sealed in batches whose signed headers are one append-only log.

batches = Table(
    "batches",
    metadata,
    Column("number", Numbered, primary_key=True, autoincrement=False),
    Column("first_seq", BigInteger, nullable=False),
    Column("last_seq", BigInteger, nullable=False),
    Column("sealed_at", BigInteger, nullable=False),  # chain time; never runs back
    Column("text", Text, nullable=False),  # the header, verbatim
    Column("signature", Text, nullable=False),  # base64
    Column("key_id", Text, nullable=False),
)

leaves = Table(
    "leaves",
    metadata,
    Column("seq", Numbered, primary_key=True, autoincrement=False),
    Column("batch", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),  # accepted, refused, case, delivery, audit, key
    Column("subject", Text, nullable=False),  # id of the document, case, delivery or partner it is about
    Column("text", Text, nullable=False),  # swg-leaf-1, verbatim
)

checkpoints = Table(
    "checkpoints",
    metadata,
    Column("size", Numbered, primary_key=True, autoincrement=False),  # batches in the log
    Column("at", BigInteger, nullable=False),
    Column("text", Text, nullable=False),
    Column("signature", Text, nullable=False),
    Column("key_id", Text, nullable=False),
    Column("frontier", Text, nullable=False),  # hashes of the full subtrees, so that a start need not read every header
)

header_nodes = (
    Table(  # of the log of headers: hashes of full subtrees, so that a proof reads a few hundred rows of any log
        "header_nodes",
        metadata,
        Column("level", Integer, nullable=False),  # over 256 ** level headers
        Column("number", BigInteger, nullable=False),  # from 0
        Column("hash", Text, nullable=False),
        PrimaryKeyConstraint("level", "number"),
        sqlite_with_rowid=False,
    )
)

gateway_keys = Table(  # keys that sealed, as they came into force; the newest is the one to sign with
    "gateway_keys",
    metadata,
    Column("seq", Numbered, primary_key=True, autoincrement=False),  # its leaf
    Column("key_id", Text, nullable=False),
    Column("certificate", Text, nullable=False),  # as receipts carry it
    Column("at", BigInteger, nullable=False),
    Column("by", Text, nullable=False),
    Column("replaces", Text),  # key id; None: the journal's first
    Column(
        "trusted_to", BigInteger
    ),  # the one before was revoked: size of the last checkpoint to trust; None: it was not
    Column("reason", Text),
)

# What came, as it came.

documents = Table(
    "documents",
    metadata,
    Column("id", Text, primary_key=True),
    Column("seq", BigInteger, nullable=False, unique=True),
    Column("batch_no", BigInteger, nullable=False),
    Column("verdict", Text, nullable=False),  # accepted, refused
    Column("partner", Text, nullable=False),
    Column("way_in", Text, nullable=False),
    Column("form", Text),
    Column("type", Text),  # message type code; None where the form is unknown
    Column("sender_id", Text),
    Column("message_id", Text),
    Column("received_at", BigInteger, nullable=False),
    Column("content_type", Text),
    Column("content", LargeBinary, nullable=False),
    Column("digest", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("schema_digest", Text),
    Column("signer_digest", Text),
    Column("findings", Text, nullable=False),  # JSON array of what was told
    Column("receipt", LargeBinary, nullable=False),
    Index("ix_documents_partner_received", "partner", "received_at"),
)

http_seals = Table(  # of documents that came in a signed request (RFC 9421): what shows it by itself
    "http_seals",
    metadata,
    Column("document", Text, primary_key=True),
    Column("headers", Text, nullable=False),  # JSON: the header lines that say what was signed and how
    Column("base", Text, nullable=False),  # what was signed, verbatim
    Column("wire", LargeBinary),  # the body as it came; None: the document is the same
)

message_keys = Table(  # only acceptance binds one; it outlives the document
    "message_keys",
    metadata,
    Column("sender_id", Text, nullable=False),
    Column("name", Text, nullable=False),  # message type without its major version
    Column("message_id", Text, nullable=False),
    Column("document", Text, nullable=False),
    Column("digest", Text, nullable=False),
    PrimaryKeyConstraint("sender_id", "name", "message_id"),
    sqlite_with_rowid=False,
)

messages = Table(  # one document of a foreign form may be several
    "messages",
    metadata,
    Column("id", Text, primary_key=True),  # the document's id for the first, its own for the next
    Column("document", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("type", Text, nullable=False),
    Column("case_id", Text),
    Column("head", Text, nullable=False),  # canonical JSON
    Column("body", Text, nullable=False),  # canonical JSON
    Index("ix_messages_document", "document"),
    Index("ix_messages_case", "case_id"),
)

# What is going on.

cases = Table(
    "cases",
    metadata,
    Column("id", Text, primary_key=True),
    Column("family", Text, nullable=False),
    Column("order_key", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("confirmed", Boolean, nullable=False),
    Column("known", Text, nullable=False),  # canonical JSON of the family's record
    Column("opened_at", BigInteger, nullable=False),
    Column("moved_at", BigInteger, nullable=False),
    Column("due_at", BigInteger),
    Column("due_provisional", Boolean, nullable=False),  # the calendar of that year is not published
    Index("ix_cases_family_order_key", "family", "order_key"),
    Index("ix_cases_due_at", "due_at"),
    postgresql_with=MOVING["cases"],
)

case_aliases = Table(
    "case_aliases",
    metadata,
    Column("kind", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("case_id", Text, nullable=False),
    PrimaryKeyConstraint("kind", "value", "case_id"),
    Index("ix_case_aliases_case", "case_id"),
    sqlite_with_rowid=False,
)

case_parties = Table(  # who a case concerns, and so who may read it
    "case_parties",
    metadata,
    Column("partner", Text, nullable=False),
    Column("case_id", Text, nullable=False),
    Column("role", Text, nullable=False),
    PrimaryKeyConstraint("partner", "case_id", "role"),
    Index("ix_case_parties_case", "case_id"),
    sqlite_with_rowid=False,
)

case_events = Table(
    "case_events",
    metadata,
    Column("seq", Numbered, primary_key=True, autoincrement=False),  # its leaf
    Column("case_id", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("event", Text, nullable=False),
    Column("state_from", Text, nullable=False),
    Column("state_to", Text, nullable=False),
    Column("message", Text),  # None: a timer or an operator
    Column("by", Text, nullable=False),  # partner, or "gateway"
    Column("known", Text, nullable=False),  # the family's record afterwards
    Index("ix_case_events_case", "case_id", "seq"),
)

timers = Table(
    "timers",
    metadata,
    Column("case_id", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    PrimaryKeyConstraint("case_id", "name"),
    Index("ix_timers_at", "at"),
    sqlite_with_rowid=False,
)

watches = Table(  # clocks of cases that run: the fold of their events, up to the mark of that name
    "watches",
    metadata,
    Column("case_id", Text, nullable=False),
    Column("rule", Text, nullable=False),  # "inspection.notified", "inspection#placing"
    Column("family", Text, nullable=False),
    Column("began", BigInteger, nullable=False),  # number of the event
    Column("began_at", BigInteger, nullable=False),
    Column("named", BigInteger),  # from when it counts, where the family says so
    Column("due_at", BigInteger),
    Column("warn_at", BigInteger),
    Column("red_at", BigInteger),
    Column("provisional", Boolean, nullable=False),
    Column("stage", Text, nullable=False),
    Column("rests_since", BigInteger),
    Column("more_days", Integer, nullable=False),
    Column("more_us", BigInteger, nullable=False),
    Column("lax", Boolean, nullable=False),
    Column("next_at", BigInteger),  # when something is to be said of it; None: nothing, or not yet known when
    PrimaryKeyConstraint("case_id", "rule"),
    Index("ix_watches_next_at", "next_at", sqlite_where=HAS_WORK, postgresql_where=HAS_WORK),
    Index("ix_watches_stage", "stage", sqlite_where=TOLD_OF, postgresql_where=TOLD_OF),
    Index("ix_watches_provisional", "case_id", sqlite_where=GUESSED, postgresql_where=GUESSED),
    sqlite_with_rowid=False,
)

deadline_rules = (
    Table(  # rules by which deadlines were reckoned, as they came into force, so that a card can be checked
        "deadline_rules",
        metadata,
        Column("seq", Numbered, primary_key=True, autoincrement=False),  # the leaf of the act
        Column("digest", Text, nullable=False),
        Column("title", Text, nullable=False),
        Column("at", BigInteger, nullable=False),
        Column("content", Text, nullable=False),  # the table, TOML
    )
)

# What goes out. Lanes and deliveries that are done stay for good, so what looks for work looks past them.

IN_LANE = text("state IN ('due', 'sent', 'unknown', 'dead')")

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", Text, primary_key=True),
    Column("message", Text, nullable=False),
    Column("case_id", Text),
    Column("role", Text, nullable=False),  # the receiver's part in this message
    Column("partner", Text),  # None: unrouted
    Column("sought", Text, nullable=False),  # JSON: the keys the receiver was looked for by
    Column("claimed_by", Text),  # the operator who gave it to him; None: the register found him
    Column("lane", Text),  # None: unrouted
    Column("position", BigInteger),  # order within the lane: the leaf it was accepted or let go at; None: held
    Column("form", Text),
    Column("channel", Text),
    Column("state", Text, nullable=False),
    Column("state_at", BigInteger, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("remark", Text),
    Column("reason", Text),
    Column("cause", Text),  # of one that is dead: why, a row of gateway.delivery.causes
    Column("sealed", LargeBinary),  # the bytes of every attempt, committed before the first
    Column("answer", LargeBinary),  # the partner's receipt
    Index("ix_deliveries_lane_position", "lane", "position", sqlite_where=IN_LANE, postgresql_where=IN_LANE),
    Index("ix_deliveries_message", "message"),
    Index("ix_deliveries_case", "case_id"),
    Index("ix_deliveries_state", "state", "partner"),
    postgresql_with=MOVING["deliveries"],
)

lanes = Table(  # one order key to one partner
    "lanes",
    metadata,
    Column("id", Text, primary_key=True),  # "<partner>|<family>|<order key>"
    Column("partner", Text, nullable=False),
    Column("channel", Text, nullable=False),  # of its head
    Column("next_at", BigInteger),  # None: nothing to do
    Column("blocked", Boolean, nullable=False),  # a dead letter holds it
    Column("failures", Integer, nullable=False),
    Column("token", Text),
    Column("leased_until", BigInteger),
    Index("ix_lanes_due", "channel", "partner", "next_at", sqlite_where=HAS_WORK, postgresql_where=HAS_WORK),
    sqlite_with_rowid=False,
    postgresql_with=MOVING["lanes"],
)

attempts = Table(
    "attempts",
    metadata,
    Column("delivery", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("detail", Text),
    Column("took_us", BigInteger, nullable=False),
    PrimaryKeyConstraint("delivery", "number"),
)

other_means = Table(  # an operator's word that a partner has a delivery, how that is known, and what shows it
    "other_means",
    metadata,
    Column("seq", Numbered, primary_key=True, autoincrement=False),  # its leaf, that of the move
    Column("delivery", Text, nullable=False),
    Column("how", Text, nullable=False),  # "by courier, waybill SF1234"
    Column("handed_at", BigInteger, nullable=False),  # when he got it
    Column("whom", Text, nullable=False),  # who took it there
    Column("digest", Text),  # of the file that shows it; None: there is none
    Column("name", Text),
    Column("media_type", Text),
    Column("size", Integer),
    Column("content", LargeBinary),  # the file; empty once its document is erased
    Column("reopened_as", Text),  # the delivery that was made since it was not so after all
    Index("ix_other_means_delivery", "delivery"),
)

replays = Table(  # many dead letters sent again at once, by one word of an operator
    "replays",
    metadata,
    Column("id", Text, primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("by", Text, nullable=False),
    Column("reason", Text),
    Column("selection", Text, nullable=False),  # JSON: gateway.delivery.selecting.Selection
    Column("total", Integer, nullable=False),
    sqlite_with_rowid=False,
)

replay_entries = Table(
    "replay_entries",
    metadata,
    Column("replay", Text, nullable=False),
    Column("number", Integer, nullable=False),  # from 1, in the order in which they go
    Column("delivery", Text, nullable=False),
    Column("outcome", Text),  # again: it was sent again; else why it was not; None: not yet looked at
    Column("detail", Text),
    PrimaryKeyConstraint("replay", "number"),
    sqlite_with_rowid=False,
)

# Who is told of events, where, and what he has yet to be told.

webhooks = Table(  # a partner's addresses, to which events are posted
    "webhooks",
    metadata,
    Column("id", Text, primary_key=True),
    Column("partner", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("description", Text, nullable=False),
    Column("types", Text, nullable=False),  # JSON array; an empty one: all
    Column("cases", Text, nullable=False),  # likewise
    Column("states", Text, nullable=False),  # likewise
    Column("families", Text),  # JSON array: what the key opens by which it was made; None: all
    Column("secrets", Text, nullable=False),  # JSON array of gateway.delivery.webhooks.hook.Secret, sealed
    Column("state", Text, nullable=False),  # gateway.delivery.webhooks.hook.HookState
    Column("why", Text),  # of one that the gateway has switched off
    Column("cursor", BigInteger, nullable=False),  # the leaf up to which all is told or in the queue
    Column("failing_since", BigInteger),  # since when nothing was taken; None: the last was
    Column("created_at", BigInteger, nullable=False),
    Index("ix_webhooks_partner", "partner", "id"),
)

webhook_queue = Table(  # events that are to be posted; what was taken, or given up, goes
    "webhook_queue",
    metadata,
    Column("webhook", Text, nullable=False),
    Column("seq", BigInteger, nullable=False),  # of the event
    Column("subject", Text, nullable=False),  # its case: of one case they go one after another
    Column("attempts", Integer, nullable=False),
    Column("next_at", BigInteger, nullable=False),
    PrimaryKeyConstraint("webhook", "seq"),
    Index("ix_webhook_queue_next_at", "next_at"),
    sqlite_with_rowid=False,
)

webhook_attempts = Table(
    "webhook_attempts",
    metadata,
    Column("id", Text, primary_key=True),  # UUIDv7, and so its time
    Column("webhook", Text, nullable=False),
    Column("event", Text, nullable=False),  # as webhook-id has it
    Column("type", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("outcome", Text, nullable=False),  # gateway.delivery.webhooks.outcomes
    Column("status", Integer),  # of HTTP; None: there was none
    Column("reason", Text),
    Column("took_us", BigInteger, nullable=False),
    Index("ix_webhook_attempts_webhook", "webhook", "id"),
)

# Who takes part.

partners = Table(
    "partners",
    metadata,
    Column("name", Text, primary_key=True),  # "yard-demo"
    Column("zh", Text, nullable=False),
    Column("en", Text, nullable=False),
    Column("roles", Text, nullable=False),  # JSON array
    Column("sender_ids", Text, nullable=False),  # JSON array
    Column("disabled", Boolean, nullable=False),
    Column("terms", Text, nullable=False),  # JSON: gateway.partners.partner.Terms
)

agreements = Table(  # 接入约定: what a partner may send, and how it is written for him
    "agreements",
    metadata,
    Column("partner", Text, nullable=False),
    Column("type", Text, nullable=False),  # message type code
    Column("may_send", Boolean, nullable=False),
    Column("form", Text, nullable=False),  # "own" or an adapter's
    PrimaryKeyConstraint("partner", "type"),
)

partner_keys = Table(  # what receivers are found by
    "partner_keys",
    metadata,
    Column("role", Text, nullable=False),
    Column("kind", Text, nullable=False),  # credit-code, site, terminal, ship, office
    Column("value", Text, nullable=False),
    Column("partner", Text, nullable=False),
    PrimaryKeyConstraint("role", "kind", "value"),
    Index("ix_partner_keys_partner", "partner"),
)

tokens = Table(
    "tokens",
    metadata,
    Column("digest", Text, primary_key=True),  # SHA-256 of the bearer token; the token itself is nowhere
    Column("partner", Text, nullable=False),
    Column("prefix", Text, nullable=False),
    Column("scope", Text, nullable=False),  # partner, operator, auditor
    Column("purpose", Text, nullable=False),  # bearer: opens by itself; client: gets access tokens (OAuth 2.0)
    Column("rights", Text, nullable=False),  # gateway.partners.rights, as they are written
    Column("created_at", BigInteger, nullable=False),
    Column("expires_at", BigInteger),
    Column("used_on", Text),  # day of Beijing, "2026-11-21"; None: never
)

persons = Table(  # people of a partner, and the keys they are known by
    "persons",
    metadata,
    Column("partner", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("duties", Text, nullable=False),  # JSON array of messages.voice.Duty
    Column("keys", Text, nullable=False),  # JSON array of SHA-256 of certificates and tokens
    PrimaryKeyConstraint("partner", "name"),
    sqlite_with_rowid=False,
)

accounts = Table(  # people who sign in: of a partner, or of the platform
    "accounts",
    metadata,
    Column("login", Text, primary_key=True),
    Column("partner", Text, nullable=False),  # whose; "@gateway": of the platform
    Column("display", Text, nullable=False),  # as he is called on pages
    Column("roles", Text, nullable=False),  # JSON array of gateway.partners.accounts.PersonRole
    Column("disabled", Boolean, nullable=False),
    Column("subject", Text),  # "<issuer> <sub>" of the provider that says who he is; None: nobody does
    Index("ix_accounts_partner", "partner"),
)

passkeys = Table(  # by which people sign in and sign
    "passkeys",
    metadata,
    Column("digest", Text, primary_key=True),  # SHA-256 of the credential's id
    Column("partner", Text, nullable=False),  # as of the account
    Column("login", Text, nullable=False),
    Column("credential", Text, nullable=False),  # its id, base64url
    Column("public_key", Text, nullable=False),  # COSE, base64url
    Column("rp_id", Text, nullable=False),  # the name of the site it was made for
    Column("label", Text, nullable=False),
    Column("counter", BigInteger, nullable=False),  # the authenticator's own, as last seen
    Column("created_at", BigInteger, nullable=False),
    Column("used_at", BigInteger),
    Index("ix_passkeys_login", "login"),
)

account_secrets = Table(  # what people know or carry, in no form that tells it
    "account_secrets",
    metadata,
    Column("login", Text, primary_key=True),
    Column("password", Text),  # argon2id, with its parameters; None: he has none
    Column("must_change", Boolean, nullable=False),  # somebody else has set it
    Column("totp", Text),  # sealed; None: he has none
    Column("totp_on", Boolean, nullable=False),  # he has shown that he has it
    Column("totp_step", BigInteger, nullable=False),  # of the last code that counted; none up to it counts again
)

sessions = Table(  # of people who are signed in, or about to
    "sessions",
    metadata,
    Column("digest", Text, primary_key=True),  # SHA-256 of the cookie's token; the token itself is nowhere
    Column("login", Text, nullable=False),
    Column("stage", Text, nullable=False),  # what is wanted next: gateway.people.sessions.Stage
    Column("means", Text, nullable=False),  # what has shown who he is: "password totp"
    Column("began_at", BigInteger, nullable=False),
    Column("shown_at", BigInteger, nullable=False),  # when he last showed it
    Column("seen_at", BigInteger, nullable=False),
    Column("source", Text, nullable=False),  # the address it was begun from, for its owner's list
    Column("agent", Text, nullable=False),  # the browser, likewise
    Index("ix_sessions_login", "login"),
)

drafts = Table(  # what somebody has begun to write, for his eyes alone; after so many days it goes
    "drafts",
    metadata,
    Column("id", Text, primary_key=True),
    Column("login", Text, nullable=False),
    Column("partner", Text, nullable=False),  # whose he was when he began it
    Column("type", Text, nullable=False),
    Column("version", Integer, nullable=False),  # how often it was saved: who saves names the one he saw
    Column("sealed", Text),  # what is written; None: it was sent or thrown away, and does not come back
    Column("made_at", BigInteger, nullable=False),
    Column("saved_at", BigInteger, nullable=False),
    Index("ix_drafts_login", "login"),
    Index("ix_drafts_saved_at", "saved_at"),
)

feeds = Table(  # calendars by a secret address, one a person
    "feeds",
    metadata,
    Column("login", Text, primary_key=True),
    Column("digest", Text, nullable=False),  # SHA-256 of the address's token; the token itself is nowhere
    Column("made_at", BigInteger, nullable=False),
    Index("ix_feeds_digest", "digest", unique=True),
)

ceremonies = Table(  # what was asked of a browser and waits for its one answer
    "ceremonies",
    metadata,
    Column("digest", Text, primary_key=True),  # SHA-256 of what the answer repeats
    Column("kind", Text, nullable=False),
    Column("owner", Text, nullable=False),  # digest of the session, or of the browser's own cookie
    Column("said", Text, nullable=False),  # JSON: what the answer is held against
    Column("until", BigInteger, nullable=False),
    Index("ix_ceremonies_until", "until"),
)

failures = Table(  # of signing in, by account and by address; those that are long over go
    "failures",
    metadata,
    Column("digest", Text, primary_key=True),  # SHA-256 of whose they are
    Column("count", Integer, nullable=False),
    Column("last_at", BigInteger, nullable=False),
    Column("until", BigInteger, nullable=False),  # nothing is tried before
    Index("ix_failures_last_at", "last_at"),
)

certificates = Table(
    "certificates",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("partner", Text, nullable=False),
    Column("pem", Text, nullable=False),
    Column("not_before", BigInteger, nullable=False),  # as agreed, within its own time
    Column("not_after", BigInteger, nullable=False),
    Column("authority", Text),  # of those that are trusted the one that issued it
    Column("trusted_until", BigInteger),  # the end of that one's own time
    Column("crl", Text),  # digest of its newest revocation list
    Column("crl_at", BigInteger),  # when that was made, and
    Column("crl_until", BigInteger),  # when the next one is due
    Column("revoked_at", BigInteger),
    Column("reason", Text),
    Index("ix_certificates_partner", "partner"),
)

authorities = Table(  # whose certificates are trusted; one name may have several, a renewed one beside the old
    "authorities",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("pem", Text, nullable=False),
    Column("not_before", BigInteger, nullable=False),
    Column("not_after", BigInteger, nullable=False),
)

crls = Table(  # revocation lists as they came in; what a list said when a document came is told by its digest
    "crls",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("authority_key", Text, nullable=False),  # digest of the public key that signed it
    Column("number", Text),  # as it counts itself; may be larger than a database's integer
    Column("this_update", BigInteger, nullable=False),
    Column("next_update", BigInteger),
    Column("entries", Integer, nullable=False),
    Column("imported_at", BigInteger, nullable=False),
    Column("content", LargeBinary),  # DER; of large ones only the newest is kept
    Index("ix_crls_authority_key", "authority_key"),
)

resettling = Table(  # who is found by less than before: the cases he had a part in are settled anew
    "resettling",
    metadata,
    Column("partner", Text, primary_key=True),
    Column("after", Text, nullable=False),  # the case up to which that is done
    sqlite_with_rowid=False,
)

marks = Table(  # up to which event of cases some work has dealt with all of them, so that it begins there
    "marks",
    metadata,
    Column("name", Text, primary_key=True),  # the way in by which it speaks: "led"
    Column("seq", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)

used_assertions = Table(  # by which clients got tokens; each is good once, whichever process it is shown to
    "used_assertions",
    metadata,
    Column("client", Text, nullable=False),
    Column("jti", Text, nullable=False),
    Column("until", BigInteger, nullable=False),  # when it has ended in any case
    PrimaryKeyConstraint("client", "jti"),
    Index("ix_used_assertions_until", "until"),
    sqlite_with_rowid=False,
)

steps = Table(  # of the migration that were taken, and the oldest whose release can work on what each has left
    "steps",
    metadata,
    Column("number", Text, primary_key=True),
    Column("readable_from", Text, nullable=False),
    sqlite_with_rowid=False,
)

register_changes = Table(  # what changed in the register, as its leaf attests it; the newest number is its version
    "register_changes",
    metadata,
    Column("seq", Numbered, primary_key=True, autoincrement=False),  # its leaf
    Column("at", BigInteger, nullable=False),
    Column("by", Text, nullable=False),
    Column("partner", Text, nullable=False),  # or who of the platform holds the token
    Column("lines", Text, nullable=False),  # JSON array of what an operator reads
    Index("ix_register_changes_partner", "partner", "seq"),
)

# What evidence is made of after the register and the schemas have changed: kept once, by digest, for good.

kept_certificates = Table(
    "kept_certificates",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("kind", Text, nullable=False),  # partner, authority
    Column("name", Text, nullable=False),
    Column("pem", Text, nullable=False),
    Column("at", BigInteger, nullable=False),  # since when it is known
    Index("ix_kept_certificates_kind_name", "kind", "name"),
)

kept_schemas = Table(
    "kept_schemas",
    metadata,
    Column("digest", Text, primary_key=True),  # as leaves state it
    Column("code", Text, nullable=False),
    Column("files", LargeBinary, nullable=False),  # deflated JSON: name -> base64
    Column("at", BigInteger, nullable=False),
)

# What was done with it, and by whom.

acts = Table(  # every read of a document and every act of an operator that no other row tells of, as its leaf has it
    "acts",
    metadata,
    Column("seq", Numbered, primary_key=True, autoincrement=False),  # its leaf
    Column("at", BigInteger, nullable=False),
    Column("by", Text, nullable=False),
    Column("scope", Text, nullable=False),  # partner, operator, auditor; gateway: by its settings
    Column("act", Text, nullable=False),  # "read document", "erase", "back up" … (gateway.journal.acts)
    Column("subject", Text, nullable=False),  # id of the document, name of the file
    Column("note", Text),
    Index("ix_acts_subject", "subject", "seq"),
    Index("ix_acts_by", "by", "seq"),
)

erasures = Table(  # documents whose bytes are destroyed; their leaves, keys and digests stay
    "erasures",
    metadata,
    Column("document", Text, primary_key=True),
    Column("seq", BigInteger, nullable=False),  # the leaf that says so
    Column("at", BigInteger, nullable=False),
    Column("by", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("events", Text, nullable=False),  # JSON array: numbers of case events whose `known` lost something with it
    Index("ix_erasures_seq", "seq"),  # a pruning is one leaf of many documents
    sqlite_with_rowid=False,
)

epochs = Table(  # the journal went on from a backup: what was given out since has numbers that are not given again
    "epochs",
    metadata,
    Column("number", Numbered, primary_key=True, autoincrement=False),  # from 2; the first needs no row
    Column("seq", BigInteger, nullable=False, unique=True),  # its leaf, the first of the epoch
    Column("at", BigInteger, nullable=False),
    Column("by", Text, nullable=False),
    Column("after_batch", BigInteger, nullable=False),  # the last there is of the epoch before
    Column("first_batch", BigInteger, nullable=False),
    Column("after_seq", BigInteger, nullable=False),  # the last leaf there is of the epoch before
    Column("outside", Text),  # the checkpoint that was kept outside, verbatim; None: there was none
)

orphans = Table(  # receipts that were given out after the backup, as they are known outside the journal
    "orphans",
    metadata,
    Column("seq", Numbered, primary_key=True, autoincrement=False),  # ReceiptNo
    Column("epoch", BigInteger, nullable=False),  # that began without them
    Column("received_at", BigInteger, nullable=False),
    Column("verdict", Text, nullable=False),
    Column("partner", Text, nullable=False),
    Column("sender_id", Text),
    Column("type", Text),
    Column("message_id", Text),
    Column("document", Text, nullable=False),  # the id that the receipt names
    Column("digest", Text, nullable=False),
    Index("ix_orphans_epoch", "epoch", "seq"),
    Index("ix_orphans_partner", "partner", "seq"),
)
