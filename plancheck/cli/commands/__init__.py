"""One file a subcommand; each offers ``command(lang)``.

What a command needs is imported inside it, so that ``--help`` and ``--version`` stay quick.
"""
