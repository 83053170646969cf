"""`warraq index`: the articles in folders, looked through for `warraq search --all`."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from reader import paths
from reader.cli.output import FAILED, FOUND, say, say_fault
from reader.library import ShelfFault, ShelfUnavailable
from reader.library.index import FILE_NAME, Index, discard


def add_arguments(parser: ArgumentParser) -> None:
    """What `index` is called with."""
    parser.add_argument("--leave-out", action="store_true", help="forget the folders instead")
    parser.add_argument(
        "--mentions", action="store_true", help="look for dates and names in the articles, too"
    )
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")


def run(asked: Namespace) -> int:
    """Brings the index up to date, and prints what changed."""
    strange = [folder for folder in asked.folders if not folder.is_dir() and not asked.leave_out]
    for folder in strange:
        say_fault(NotADirectoryError(f"{folder} is not a folder."))
    try:
        file = paths.data_folder() / FILE_NAME
        try:
            _update(file, asked)
        except ShelfUnavailable as error:
            if error.fault is not ShelfFault.DAMAGED:
                raise
            discard(file)  # it is made anew from the articles
            _update(file, asked)
    except (ShelfUnavailable, OSError) as error:
        say_fault(error)
        return FAILED
    return FAILED if strange else FOUND


def _update(file: Path, asked: Namespace) -> None:
    index = Index(file)
    try:
        for folder in asked.folders:
            if asked.leave_out:
                index.remove_folder(folder)
            elif folder.is_dir():
                index.add_folder(folder)
        for path, change in index.update():
            say(f"{change.value}: {path}")
        say(f"{len(index)} articles")
        for path in index.read() if asked.mentions else ():
            say(f"read: {path}")
    finally:
        index.close()
