"""The library kept safe: opened with care, copied, checked, repaired, recovered."""
