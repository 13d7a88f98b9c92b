"""签约: the agreement of a trader with his insurer."""
