"""Aside: fields and widgets of the State design system; knows nothing of the domain."""
