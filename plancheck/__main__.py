"""``python -m plancheck`` is the command, where scripts are not on the path."""

from plancheck.cli import main

raise SystemExit(main())
