#!/usr/bin/env bash
# Many claimants against other tools in one run: single petitions (python-docx-template), reading a roster
# (openpyxl, read-only), the schedule of all (python-docx-template; Python's bare strings into a ZIP).
#   ./Benchmarks/many.sh [petitions] [rows] [runs]
# Needs python3 with docxtpl and openpyxl, and GNU time.
set -euo pipefail
cd "$(dirname "$0")/.."

dossier=${DOSSIER:-.build/release/dossier}
schedule=${SCHEDULE:-.build/release/LongTableBenchmark}
[ -x "$dossier" ] || swift build -c release --product dossier
[ -x "$schedule" ] || swift build -c release --product LongTableBenchmark
python3 -c "import docxtpl, openpyxl" || { echo "needs: pip install docxtpl openpyxl" >&2; exit 1; }
petitions=${1:-1000} rows=${2:-100000} runs=${3:-3}
work=$(mktemp -d)
[ -n "${KEEP:-}" ] || trap 'rm -rf "$work"' EXIT
many=Benchmarks/many

# Seconds and peak megabytes of a command; what it prints goes to a file.
timed() { /usr/bin/time -o "$work/time" -f "%e %M" "$@" >"$work/out" 2>&1 || { cat "$work/out" >&2; exit 1; }; cat "$work/time"; }
# The middle of a list of "seconds kilobytes".
middle() { sort -n | awk '{a[NR] = $0} END {print a[int((NR + 1) / 2)]}'; }
row() { printf '%-34s %10s %8s %9s\n' "$@"; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN {printf "%.1f", a / b}'; }

python3 $many/roster.py "$petitions" "$work/small"
python3 $many/roster.py "$rows" "$work/large" --xlsx
cp $many/case.yaml "$work/small/case.yaml"
sed 's/名单.csv/名单.xlsx/' $many/case.yaml >"$work/large/case.yaml"

build=("$dossier" build "$work/small" --as separate --flat --final --only petition --for court)
row task seconds ratio "peak MB"
for ((run = 1; run <= runs; run++)); do timed "${build[@]}" -o "$work/out$run" >>"$work/ours"; done
read -r ours size < <(middle <"$work/ours")
first=$(find "$work/out1" -name '*.docx' | sort | sed -n 1p)
theirs=$(python3 $many/petitions.py "$first" "$work/small/名单.csv" "$petitions" "$work/theirs")
theirs=$(awk -v n="$petitions" -v r="$theirs" 'BEGIN {printf "%.2f", n / r}')
row "$petitions petitions" "$ours" "$(ratio "$theirs" "$ours")" $((size / 1024))
row "  python-docx-template" "$theirs" 1.0 ""

for ((run = 1; run <= runs; run++)); do
  timed "$dossier" claimants check "$work/large" >>"$work/read"
done
read -r ours size < <(middle <"$work/read")
theirs=$(python3 $many/read.py "$work/large/名单.xlsx")
row "$rows rows read and checked" "$ours" "$(ratio "$theirs" "$ours")" $((size / 1024))
row "  openpyxl, read alone" "$theirs" 1.0 ""

for ((run = 1; run <= runs; run++)); do
  timed "$schedule" . "$work/large/schedule.tsv" "$work/ours.docx" >>"$work/schedule"
  timed python3 $many/schedule.py strings "$work/ours.docx" "$work/large/schedule.tsv" "$work/strings.docx" >>"$work/strings"
done
read -r ours size < <(middle <"$work/schedule")
read -r strings stringsSize < <(middle <"$work/strings")
read -r theirs theirsSize < <(timed python3 $many/schedule.py docxtpl "$work/ours.docx" "$work/large/schedule.tsv" "$work/docxtpl.docx")
row "schedule of $rows rows" "$ours" "$(ratio "$theirs" "$ours")" $((size / 1024))
row "  Python, bare strings" "$strings" "$(ratio "$theirs" "$strings")" $((stringsSize / 1024))
row "  python-docx-template" "$theirs" 1.0 $((theirsSize / 1024))
