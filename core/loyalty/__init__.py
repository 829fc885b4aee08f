"""The bounce: who came back, what keeps going wrong, and the reports."""
