"""What several pages show: buttons, rows, pads, bands, pictures and the loyalty line."""
