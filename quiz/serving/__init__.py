"""The site as a server: gunicorn starts, reloads and stops the processes; in each, waitress holds the connections.

Waitress gathers a request before a thread works on it and keeps what a slow reader has not fetched yet, so that no slow
connection takes a thread. Measured beside gunicorn's own workers and granian: ``python -m bench.senders``.

What other packages use:

    running  start the server
"""
