"""What is wrong with a value that a host gave: said so that it can be put right, whichever way it was given."""


class WrongValueError(ValueError):
    """A value that cannot be used.

    ``problems`` are sentences without a full stop, each with the key inside the value that it is about ("" for none).
    """

    def __init__(self, *problems: tuple[str, str]) -> None:
        """Keep the problems."""
        super().__init__("; ".join(problem for _, problem in problems))
        self.problems = problems
