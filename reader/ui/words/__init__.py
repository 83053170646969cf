"""Facts in the reader's words: dates, durations, months, folders, kinds of marks and names."""
