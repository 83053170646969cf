"""Our own faults: wherever one is raised, it is logged and shown, and reading goes on."""

import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtWidgets import QApplication


class Faults(QObject):
    """What catches every exception that nothing else caught, from `catch` on.

    One fault is shown at a time: those that follow while it is in view are only logged.
    """

    _caught = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_showing = False
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def catch(self) -> None:
        """Be the one excepthook, of this thread and all others."""
        sys.excepthook = self._take
        threading.excepthook = self._take_from_thread

    def _take(
        self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        import logging

        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        logging.getLogger(__name__).critical("unexpected", exc_info=(kind, fault, trace))
        self._caught.emit(report_of(kind, fault, trace))

    def _take_from_thread(self, hooked: threading.ExceptHookArgs) -> None:
        if hooked.exc_value is not None:
            self._take(hooked.exc_type, hooked.exc_value, hooked.exc_traceback)

    def _show(self, report: str) -> None:
        from reader.ui.dialogs.fault import FaultWindow

        if self._is_showing:
            return
        self._is_showing = True
        window = FaultWindow(report, QApplication.activeWindow())
        window.finished.connect(self._be_ready)
        window.open()

    def _be_ready(self) -> None:
        self._is_showing = False


def report_of(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> str:
    """All that is needed to mend `fault`, and nothing of what the reader reads."""
    import platform
    import traceback

    lines = traceback.format_exception(kind, fault, trace)
    system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
    return f"Warraq on {system}, Qt {qVersion()}\n\n{''.join(lines)}"
