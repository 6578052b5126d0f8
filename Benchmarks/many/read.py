"""How long openpyxl's read-only mode takes to read every cell of a roster: seconds.

    read.py ROSTER.xlsx
"""
import sys, time
from openpyxl import load_workbook

start = time.monotonic()
cells = 0
for row in load_workbook(sys.argv[1], read_only=True).active.iter_rows(values_only=True):
    cells += sum(cell is not None for cell in row)
print(f"{time.monotonic() - start:.2f}")
