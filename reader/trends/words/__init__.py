"""Words: found in any script, brought to a stem, told usual from telling."""
