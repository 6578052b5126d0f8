#!/usr/bin/env bash
# How long `status`, `log` and `report` take on a long complaint log, and as a ratio to Python's YAML
# parser reading the same file: cold processes, the median of five alternating runs, for logs of 100,
# 1,000 and 10,000 entries (half attempts, half answers).
set -euo pipefail
cd "$(dirname "$0")/.."

dossier=.build/release/dossier
[ -x "$dossier" ] || swift build -c release --product dossier
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -c 'import yaml' 2>/dev/null || { echo "needs python3 with PyYAML: pip install pyyaml" >&2; exit 1; }

make_case() { # a case folder with a log of so many entries
  python3 - "$1" "$2" <<'PY'
import datetime, pathlib, sys
count, folder = int(sys.argv[1]) // 2, pathlib.Path(sys.argv[2])
text = pathlib.Path("examples/membership-account/case.yaml").read_text(encoding="utf-8")
head, rest = text.split("\ncomplaints:\n", 1)
tail = rest[rest.index("\nresponse_targets:") if "\nresponse_targets:" in rest else rest.index("\n# ── 六"):]
start = datetime.datetime(2026, 10, 15, 22, 0)
step = datetime.timedelta(minutes=max(1, 50_000 // count))
entries = []
for i in range(count):
    at = start + step * i
    entries.append(
        f"  - id: C{i + 1}\n    channel: {['service', 'complaint_centre', 'email'][i % 3]}\n"
        f"    to: {['platform', 'merchant'][i % 2]}\n    claimant: zhang\n    purchases: [P1]\n"
        f"    at: {at:%Y-%m-%dT%H:%M}\n    demand: 退款198元\n    evidence: [E4]\n    replies:\n"
        f"      - {{at: {at + datetime.timedelta(minutes=7):%Y-%m-%dT%H:%M}, "
        f"kind: {['automatic', 'progress', 'template', 'refusal'][i % 4]}, text: 您的反馈已记录，请耐心等待}}\n")
folder.mkdir()
(folder / "case.yaml").write_text(head + "\ncomplaints:\n" + "".join(entries) + tail, encoding="utf-8")
PY
  cp -R examples/membership-account/evidence "$2/evidence"
}

seconds() { # the wall-clock time of a command
  local began ended
  began=$(date +%s.%N)
  "$@" >"$work/out" 2>"$work/trouble" || { cat "$work/out" "$work/trouble" >&2; exit 1; }
  ended=$(date +%s.%N)
  awk -v a="$began" -v b="$ended" 'BEGIN { printf "%.4f\n", b - a }'
}

median() { sort -n "$1" | sed -n 3p; }

printf '%-8s %8s %10s %10s\n' command entries seconds "× Python"
for count in 100 1000 10000; do
  case=$work/$count
  make_case "$count" "$case"
  for name in status log report; do
    : >"$work/ours"; : >"$work/python"
    for _ in 1 2 3 4 5; do
      case $name in
        status) seconds "$dossier" status "$case" >>"$work/ours" ;;
        log) seconds "$dossier" log "$case" --channel service --to platform --at 2026-11-22T10:00 >>"$work/ours" ;;
        report) seconds "$dossier" report "$case" --least 1 >>"$work/ours" ;;
      esac
      seconds python3 -c "import yaml; yaml.load(open('$case/case.yaml'), yaml.CSafeLoader)" >>"$work/python"
    done
    awk -v n="$name" -v c="$count" -v a="$(median "$work/ours")" -v b="$(median "$work/python")" \
      'BEGIN { printf "%-8s %8d %10.2f %10.2f\n", n, c, a, b / a }'
  done
done
