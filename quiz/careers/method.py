"""The version of the method: of all that makes results from answers.

Rule of this file: one name, raised by hand, for whoever keeps results: each manifest of ``quiz.cohort`` and each answer
of ``quiz.web.api`` has it. ``tests/careers/test_method.py`` reminds of it.
"""

from typing import Final

METHOD: Final = "2026.11"
"""The year and the month of the last change by which the same answers and the same content may get other results.

Raise it when scores, signal, firmness, the order of careers or the reasons for them change; add a letter for a second
change in a month, as in 2026.11b. Words, pictures and figures that enter no match leave it as it is.
"""
