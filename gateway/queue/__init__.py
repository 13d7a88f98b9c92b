"""Says which lanes have work: one port, two engines, and the relay that finds what they lose."""
