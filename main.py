"""The one entry point: the window, or a sub-command."""

import sys

from scrdesk.app import main

if __name__ == "__main__":
    sys.exit(main())
