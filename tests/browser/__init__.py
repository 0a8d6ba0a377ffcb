"""Tests in a real browser: whole visits, accessibility, and what only a browser can show."""
