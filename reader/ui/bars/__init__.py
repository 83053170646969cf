"""The bars around the page: the one at the top with its menus, notices, and the status line."""
