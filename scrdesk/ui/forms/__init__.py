"""Designer forms as compiled by packaging/build_forms.py. Never edited by hand."""
