"""The parts of a random household: what people answer, and how often."""
