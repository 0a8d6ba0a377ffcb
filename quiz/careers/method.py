"""Which version of the method results come from.

Rule of this file: one number, for whoever keeps results (``quiz.cohort`` writes it into each manifest). It goes up when
the same answers and the same content give other results; ``tests/careers/test_method.py`` reminds of it.
"""

from typing import Final

METHOD: Final = 1
