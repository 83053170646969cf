"""What is known of the article, in panels beside the page; `sidebar.PANELS` names them all."""
