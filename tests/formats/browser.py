"""Chromium without a window: prints pages, and saves them whole.

It is spoken to through a pipe (`--remote-debugging-pipe`), in the Chrome DevTools Protocol.
"""

import json
import os
import subprocess
from base64 import b64decode
from itertools import count
from pathlib import Path
from typing import Any, Self

_READS, _WRITES = 3, 4
"""The numbers of the files through which it listens and answers."""


class Browser:
    """A browser with one page open, to be used in a `with` statement."""

    def __init__(self, profile: Path) -> None:
        its_orders, self._orders = os.pipe()
        self._answers, its_answers = os.pipe()

        def hand_over() -> None:
            # By way of numbers that are free, so that neither ends up in the other's place.
            for given, number in ((os.dup(its_orders), _READS), (os.dup(its_answers), _WRITES)):
                os.dup2(given, number)

        self._process = subprocess.Popen(
            [
                *("chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run"),
                *("--remote-debugging-pipe", f"--user-data-dir={profile}", "about:blank"),
            ],
            preexec_fn=hand_over,
            close_fds=False,
            stderr=subprocess.DEVNULL,
        )
        self._numbers = count(1)
        self._heard = b""
        self._session: str | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._session = None
        self._ask("Browser.close")
        self._process.wait(20)
        os.close(self._orders)
        os.close(self._answers)

    def open(self, page: Path) -> None:
        """Show `page`, and wait until it is all there."""
        self._session = None
        target = self._ask("Target.createTarget", url="about:blank")["targetId"]
        attached = self._ask("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        self._ask("Page.enable")
        self._ask("Page.navigate", url=page.as_uri())
        self._wait_for("Page.loadEventFired")

    def printed(self) -> bytes:
        """The page as PDF."""
        return b64decode(self._ask("Page.printToPDF")["data"])

    def snapshot(self) -> bytes:
        """The page as MHTML."""
        text: str = self._ask("Page.captureSnapshot", format="mhtml")["data"]
        return text.encode()

    def _ask(self, method: str, **wanted: object) -> dict[str, Any]:
        number = next(self._numbers)
        order: dict[str, object] = {"id": number, "method": method, "params": wanted}
        if self._session:
            order["sessionId"] = self._session
        os.write(self._orders, json.dumps(order).encode() + b"\0")
        while (answer := self._hear()).get("id") != number:
            pass
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']}")
        result: dict[str, Any] = answer["result"]
        return result

    def _wait_for(self, event: str) -> None:
        while self._hear().get("method") != event:
            pass

    def _hear(self) -> dict[str, Any]:
        while b"\0" not in self._heard:
            heard = os.read(self._answers, 1 << 20)
            if not heard:
                raise RuntimeError("the browser has gone")
            self._heard += heard
        message, _, self._heard = self._heard.partition(b"\0")
        answer: dict[str, Any] = json.loads(message)
        return answer
