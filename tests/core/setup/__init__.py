"""Tests of a shop's first hour."""
