"""The operator's port, on this machine only: what people in the bank do, and what a rehearsal wants to know.

GET  /                              these lines
GET  /clock                         {"now": …}
POST /clock/advance                 {"days": 1, "hours": 30, "minutes": 5, "seconds": 1} or {"to": "end of day"}
POST /incoming                      {"account", "amount", "currency", "debtor"?, "country"?, "note"?, "inward"?, …}: 201
GET  /accounts, /accounts/{number}  balances, holds, flags
POST /accounts/{number}             {"blocked": true, "closed": true}
GET  /payments, /payments/{name}    state, amounts, charges; by the bank's number or the end-to-end number
POST /payments/{name}/release       out of review; .../reject, .../return {"reason": "AC01"}
GET  /books                         every account, the bank's own too; 500 if they do not balance
GET  /outbox                        {"waiting": n}: documents not yet taken by the gateway
GET  /account                       the account of its own book (what `python -m simulators account` prints)
PUT  /faults                        a fault script in TOML, in place of the one before; empty: none
"""

import json
from collections.abc import Callable
from dataclasses import fields
from datetime import datetime, time, timedelta
from typing import Any

from aiohttp import web

from simulators.bank.bank import Unknown
from simulators.bank.books import OutOfBalance
from simulators.bank.branch import Branch
from simulators.bank.incoming import Incoming, NotBooked
from simulators.bank.money import plain
from simulators.bank.payments import IllegalMove, Payment
from simulators.faults import BadScript

SPANS = ("days", "hours", "minutes", "seconds")
REFUSALS = (Unknown, 404), (NotBooked, 422), (IllegalMove, 409), (BadScript, 400), ((ValueError, TypeError), 400)


class Operator:
    """The bank's inner side."""

    def __init__(
        self,
        branch: Branch,
        *,
        now: Callable[[], datetime],
        waiting: Callable[[], int],
        account: Callable[[], dict[str, Any]],
        script: Callable[[str], int],
    ) -> None:
        self._branch = branch
        self._now = now
        self._waiting = waiting
        self._account = account
        self._script = script
        self._runner: web.AppRunner | None = None
        self.url = ""

    async def open(self, address: tuple[str, int]) -> None:
        """Listen, on a loopback address."""
        if address[0] not in ("127.0.0.1", "::1", "localhost"):
            raise ValueError(f"the operator's port is for this machine only, not {address[0]}")
        app = web.Application(middlewares=[_told])
        app.router.add_get("/", self._lines)
        app.router.add_get("/clock", self._clock)
        app.router.add_post("/clock/advance", self._advance)
        app.router.add_post("/incoming", self._incoming)
        app.router.add_get("/accounts", self._accounts)
        app.router.add_get("/accounts/{number}", self._one_account)
        app.router.add_post("/accounts/{number}", self._change)
        app.router.add_get("/payments", self._payments)
        app.router.add_get("/payments/{name}", self._one_payment)
        app.router.add_post("/payments/{name}/{verb:release|reject|return}", self._decide)
        app.router.add_get("/books", self._books)
        app.router.add_get("/outbox", self._outbox)
        app.router.add_get("/account", self._balance)
        app.router.add_put("/faults", self._faults)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        await web.TCPSite(self._runner, *address).start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{f'[{host}]' if ':' in host else host}:{port}"

    async def close(self) -> None:
        """Listen no more."""
        if self._runner:
            await self._runner.cleanup()

    async def _lines(self, request: web.Request) -> web.Response:
        return web.Response(text=__doc__ or "")

    async def _clock(self, request: web.Request) -> web.Response:
        return _json({"now": self._now().isoformat()})

    async def _advance(self, request: web.Request) -> web.Response:
        asked = await _asked(request)
        now = self._now()
        if asked.get("to") == "end of day":
            midnight = datetime.combine(now.date() + timedelta(days=1), time(), now.tzinfo)
            span = midnight - now
        else:
            span = timedelta(**{name: float(asked[name]) for name in SPANS if name in asked})
        return _json({"now": self._branch.advance(span).isoformat()})

    async def _incoming(self, request: web.Request) -> web.Response:
        asked = await _asked(request)
        known = {each.name for each in fields(Incoming)}
        if strange := set(asked) - known:
            raise ValueError(f"unknown: {sorted(strange)}; want {sorted(known)}")
        words = {name: str(value) for name, value in asked.items()}
        reference = self._branch.order({"verb": "incoming", "incoming": words})
        return _json({"reference": reference}, status=201)

    async def _accounts(self, request: web.Request) -> web.Response:
        own = [number for number, each in self._branch.bank.office.books.accounts.items() if not each.is_own]
        balances = self._branch.balances()
        return _json([balances[number] for number in own])

    async def _one_account(self, request: web.Request) -> web.Response:
        number = self._branch.bank.account(request.match_info["number"]).number
        return _json(self._branch.balances()[number])

    async def _change(self, request: web.Request) -> web.Response:
        asked, number = await _asked(request), request.match_info["number"]
        changes = {name: bool(asked[name]) for name in ("closed", "blocked") if name in asked}
        self._branch.order({"verb": "account", "number": number, "changes": changes})
        return _json(self._branch.balances()[number])

    async def _payments(self, request: web.Request) -> web.Response:
        return _json([_payment(each) for each in self._branch.bank.transfers.payments.values()])

    async def _one_payment(self, request: web.Request) -> web.Response:
        return _json(_payment(self._branch.bank.payment(request.match_info["name"])))

    async def _decide(self, request: web.Request) -> web.Response:
        asked = await _asked(request) if request.can_read_body else {}
        name, verb = request.match_info["name"], request.match_info["verb"]
        done = self._branch.order({"verb": verb, "name": name, "reason": str(asked.get("reason", ""))})
        return _json(_payment(done))

    async def _books(self, request: web.Request) -> web.Response:
        try:
            return _json({"balanced": True, "accounts": self._branch.balances()})
        except OutOfBalance as error:
            return _json({"balanced": False, "why": str(error)}, status=500)

    async def _outbox(self, request: web.Request) -> web.Response:
        return _json({"waiting": self._waiting()})

    async def _balance(self, request: web.Request) -> web.Response:
        return _json(self._account())

    async def _faults(self, request: web.Request) -> web.Response:
        return _json({"rows": self._script(await request.text())})


def _payment(payment: Payment) -> dict[str, Any]:
    one = payment.instruction
    return {
        "reference": payment.reference,
        "message_id": one.msg_id,
        "end_to_end_id": one.end_to_end_id,
        "state": payment.state.name.lower(),
        "status": payment.state.value or "returned",
        "reason": payment.reason,
        "amount": plain(one.amount.amount, one.amount.currency),
        "currency": one.amount.currency,
        "account": one.account,
        "debited": str(payment.total),
        "abroad": str(payment.abroad),
        "charges": [str(each) for each in (payment.own, payment.others) if each is not None],
        "rate": payment.rate and str(payment.rate),
        "bop_no": payment.bop_no,
        "came_back": str(payment.came_back),
        "arrived": payment.arrived.isoformat(),
        "outcome": payment.outcome.en,
    }


async def _asked(request: web.Request) -> dict[str, Any]:
    asked = await request.json()
    if not isinstance(asked, dict):
        raise TypeError("want a JSON object")
    return asked


@web.middleware
async def _told(request: web.Request, handler: Any) -> web.StreamResponse:
    """What cannot be done is told as JSON."""
    try:
        answer: web.StreamResponse = await handler(request)
    except web.HTTPException:
        raise
    except Exception as error:
        for kinds, status in REFUSALS:
            if isinstance(error, kinds):
                return _json({"error": f"{type(error).__name__}: {error}"}, status=status)
        raise
    return answer


def _json(value: Any, *, status: int = 200) -> web.Response:
    text = json.dumps(value, ensure_ascii=False, indent=2) + "\n"
    return web.Response(text=text, status=status, content_type="application/json")
