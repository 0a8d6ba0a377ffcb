"""A person among the careers: ranking, reasons, lists with range, search, filters, and two sittings compared."""
