"""``python -m bench``: print every figure beside its target. Targets are told, not enforced: machines are noisy."""

from bench.cohorts import cohorts
from bench.company import company
from bench.interests import interests
from bench.interface import interface
from bench.pages import sizes
from bench.ranking import ranking
from bench.searching import searching
from bench.server import processor_time
from bench.startup import startup
from bench.trust import trust

PARTS = {
    "Bytes of a first visit": sizes,
    "Ranking": ranking,
    "Search": searching,
    "Interests": interests,
    "Interface for programs": interface,
    "A group of people": company,
    "Start": startup,
    "Cohorts": cohorts,
    "Trust": trust,
    "Processor time a request (gunicorn, one worker, one request at a time)": processor_time,
}

for title, part in PARTS.items():
    print(f"\n{title}")
    for figure in part():
        print(f"  {figure}", flush=True)
