"""The reader's marks: kept (`article_marks`), made (`marker`), shown on the page (`marking`)."""
