"""The simulator inside another site, in the browsers that the suite does not drive: Firefox and WebKit."""
