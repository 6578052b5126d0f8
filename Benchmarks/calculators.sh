#!/usr/bin/env bash
# Answers a second of every calculator, and as a ratio to a Python loop that parses nothing and prints a
# constant: 50,000 questions each, start-up included, the median of five alternating runs.
set -euo pipefail
cd "$(dirname "$0")/.."

dossier=.build/release/dossier
[ -x "$dossier" ] || swift build -c release --product dossier
lines=${1:-50000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 - "$lines" "$work" <<'PY'
import datetime, pathlib, sys
count, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
start = datetime.date(2018, 1, 1)
day = lambda i: start + datetime.timedelta(i % 3200)
provinces = ["江苏", "北京", "湖南", "上海", "广东", "43", "浙江省"]
questions = {
    "amount": lambda i: f"{i * 37 % 9_000_000}.{i % 100:02}",
    "fee": lambda i: f"{i * 41 % 9_000_000}.{i % 100:02}",
    "workday": lambda i: f"{day(i)} {i % 60 - 20:+}",
    "deadline": lambda i: f"complaint_decision {day(i * 7 % 3000 + 100)}",
    "cite": lambda i: f"民事诉讼法 {120 + i % 50} --on {day(i)}",
    "id": lambda i: f"33010619950412{i % 1000:03}{i % 10}",
    "uscc": lambda i: f"91330110MA{i % 100000:05}X{i % 10}1",
    "threshold": lambda i: f"--province {provinces[i % 7]} --on {day(i)} --amount {i % 300000}",
}
for name, ask in questions.items():
    (folder / name).write_text("".join(ask(i) + "\n" for i in range(count)), encoding="utf-8")
(folder / "loop.py").write_text(
    "import json, sys\nfor line in sys.stdin:\n"
    "    sys.stdout.write(json.dumps({'answer': 'none', 'basis': [], 'sum': '0.00'}) + '\\n')\n")
PY

seconds() { # the wall-clock time of a command that reads a file
  local began ended
  began=$(date +%s.%N)
  "${@:2}" <"$1" >"$work/out"
  ended=$(date +%s.%N)
  [ "$(wc -l <"$work/out")" -eq "$lines" ] || { echo "not one answer a line" >&2; exit 1; }
  awk -v a="$began" -v b="$ended" 'BEGIN { printf "%.4f\n", b - a }'
}

printf '%-10s %14s %10s\n' calculator answers/s "× Python"
for name in amount fee workday deadline cite id uscc threshold; do
  : >"$work/ours"; : >"$work/loop"
  for _ in 1 2 3 4 5; do
    seconds "$work/$name" "$dossier" law "$name" - >>"$work/ours"
    seconds "$work/$name" python3 "$work/loop.py" >>"$work/loop"
  done
  ours=$(sort -n "$work/ours" | sed -n 3p)
  loop=$(sort -n "$work/loop" | sed -n 3p)
  awk -v n="$name" -v c="$lines" -v a="$ours" -v b="$loop" \
    'BEGIN { printf "%-10s %14d %10.2f\n", n, c / a, b / a }'
done
