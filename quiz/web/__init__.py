"""The site: requests, forms, pages and errors; everything that knows Flask."""
