"""Stories: articles on one event, put together as they come."""
