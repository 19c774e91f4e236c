"""Stories as the library keeps them: choices, copies, pages, the front page."""
