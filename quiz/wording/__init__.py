"""Values to words, numbers and chart points in a language. No HTML, no Flask."""
