"""Widgets that know neither the catalogue nor the services: they take values and emit signals."""
