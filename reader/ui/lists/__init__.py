"""Lists of rows, worked by mouse and keys alike, as the sidebar and the desk show them."""
