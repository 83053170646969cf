"""Starts Warraq from a checkout: `python main.py [ARTICLE…]`."""

import sys

if __name__ == "__main__":
    from reader.cli import main

    sys.exit(main())
