"""Trends: stories, topics, ranks and relations, made of what the user's own feeds say."""
