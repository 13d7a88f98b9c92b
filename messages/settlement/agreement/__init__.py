"""三方协议: what the enterprise, its bank and the platform have signed together."""
