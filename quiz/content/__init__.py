"""The content that people edit: from files to checked, frozen values, or to mistakes in words."""
