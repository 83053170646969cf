"""The system's own dialog for printing, and what it leads to."""

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QWidget

from reader.model.article import Article
from reader.ui.look import Look
from reader.ui.page.printing import print_article


def print_as_wished(article: Article, look: Look, parent: QWidget) -> bool:
    """False where the printer or the file that the reader chose did not take `article`."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(article.metadata.title or article.source.path.stem)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, False)
    is_wanted = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    return not is_wanted or _printed(article, look, printer)


def _printed(article: Article, look: Look, printer: QPrinter) -> bool:
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        return print_article(article, look, printer) > 0
    finally:
        QApplication.restoreOverrideCursor()
