"""The windows that come up over the reader's: each is imported when it is first asked for."""
