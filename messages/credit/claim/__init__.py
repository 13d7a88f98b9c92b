"""报损与索赔: a loss from its notice to what was paid for it and recovered."""
