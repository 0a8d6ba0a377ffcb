"""The tests: a file for each module, then shipped content, a whole visit, the templates, the layers, the browser."""
