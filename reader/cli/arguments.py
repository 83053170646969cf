"""What a command line asks for, where it is more than articles to open."""

import argparse
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType


class _SayVersion(argparse.Action):
    """Asks which version this is only when that is wanted: it takes longer than the parsing."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        print(f"warraq {_version()}")
        parser.exit()


def asked_of_command(
    name: str, description: str, command: ModuleType, arguments: list[str]
) -> argparse.Namespace:
    """What `arguments` ask `command` for, by the arguments that it adds itself."""
    parser = argparse.ArgumentParser(f"warraq {name}", description=description)
    command.add_arguments(parser)
    return parser.parse_args(arguments)


def asked_of_window(
    arguments: list[str], commands: Mapping[str, tuple[str, str]]
) -> argparse.Namespace:
    """What `arguments` ask the window for; its help tells of the `commands`, too."""
    usages = (f"  {f'{name} {usage}':<38}{gives}" for name, (usage, gives) in commands.items())
    parser = argparse.ArgumentParser(
        "warraq",
        description="Reads right-to-left articles.",
        epilog="\n".join(("without a window:", *usages)),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("articles", nargs="*", metavar="ARTICLE", help="to open, or a link to one")
    parser.add_argument("--at", metavar="WORDS", help="where they stand in the first article")
    parser.add_argument(
        "--picture", type=Path, metavar="OUT.png", help="write a picture of the window and leave"
    )
    parser.add_argument("--version", action=_SayVersion, nargs=0, help="say it and leave")
    return parser.parse_args(arguments)


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("warraq")
    except PackageNotFoundError:  # a checkout that was never installed
        import tomllib

        project = Path(__file__).parents[2] / "pyproject.toml"
        return str(tomllib.loads(project.read_text("utf-8"))["project"]["version"])
