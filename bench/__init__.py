"""What is fast, as ratios measured in one run, and what results are worth."""

import quiz  # noqa: F401 - before NumPy, for the reason that is told there
