"""How the service is set up: settings, routes and server."""
