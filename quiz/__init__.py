"""Sixways: a career quiz that shows which careers share the shape of a person's interests."""

import os

# Tables of a few hundred numbers gain nothing from several threads, which only spin beside the one that works: with
# one, a results page takes half the processor time. NumPy reads this when it is first imported, so it stands here,
# ahead of every module that imports NumPy.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
