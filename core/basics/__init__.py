"""Money, clock, ids and errors: what every other room stands on."""
