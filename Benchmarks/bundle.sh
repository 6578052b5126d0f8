#!/usr/bin/env bash
# How long it takes to bundle 1 GB of mixed evidence with its manifest, and how much memory, against
# `openssl dgst -sha256` over all of it plus `cp`: the median of alternating runs on a warm cache.
#   ./Benchmarks/bundle.sh [megabytes] [runs]
set -euo pipefail
cd "$(dirname "$0")/.."

dossier=${DOSSIER:-.build/release/dossier}
[ -x "$dossier" ] || swift build -c release --product dossier
[ -x /usr/bin/time ] || { echo "needs GNU time: sudo apt-get install time" >&2; exit 1; }
megabytes=${1:-1024}
runs=${2:-3}
work=$(mktemp -d -p "${BUNDLE_FOLDER:-.build}")
work=$(cd "$work" && pwd)
[ -n "${KEEP:-}" ] || trap 'rm -rf "$work"' EXIT

python3 - "$megabytes" "$work/case" <<'PY'
import os, pathlib, random, sys
total, folder = int(sys.argv[1]) << 20, pathlib.Path(sys.argv[2])
(folder / "evidence").mkdir(parents=True)
head = pathlib.Path("examples/membership-account/case.yaml").read_text(encoding="utf-8")
start = head.index("\nevidence:")
rest = head[start + 1:]
end = start + 1 + next(i for i in range(10, len(rest)) if rest[i - 1] == "\n" and not rest[i].isspace() and rest[i] not in "-#")
random.seed(7)
box = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom"
kinds = {  # share of the whole, size of one, first bytes
    "jpg": (0.25, 3 << 20, b"\xff\xd8\xff\xe0\0\x10JFIF\0"), "png": (0.10, 400 << 10, b"\x89PNG\r\n\x1a\n"),
    "pdf": (0.10, 8 << 20, b"%PDF-1.4\n1 0 obj<</Type /Page>>endobj\n"), "mp4": (0.40, 100 << 20, box),
    "wav": (0.12, 40 << 20, b"RIFF\xff\xff\xff\x7fWAVEfmt "), "txt": (0.03, 50 << 10, b""),
}
names = []
for ending, (share, size, first) in kinds.items():
    for number in range(max(1, round(total * share / size))):
        name = f"{ending}{number}.{ending}"
        with open(folder / "evidence" / name, "wb") as file:
            file.write(first)
            left = min(size, total) - len(first)
            while left > 0:
                piece = min(left, 1 << 20)
                file.write(b"2026-11-01 10:00 chat %6d\n" % number * (piece // 32) if ending == "txt" else os.urandom(piece))
                left -= piece
            if ending == "pdf": file.write(b"\n%%EOF\n")
        names.append(name)
source = pathlib.Path("examples/membership-account/evidence")
for file in source.iterdir(): (folder / "evidence" / file.name).write_bytes(file.read_bytes())
extra = "".join(f"  - id: Z{i}\n    title: 材料 {i}\n    kind: other\n    files: [evidence/{n}]\n" for i, n in enumerate(names))
(folder / "case.yaml").write_text(head[:end].rstrip() + "\n" + extra + "\n" + head[end:], encoding="utf-8")
PY

measure() { # seconds and kilobytes of a command
  /usr/bin/time -f '%e %M' -o "$work/time" "$@" >"$work/said" 2>&1 || { [ $? -le 2 ] || { tail -5 "$work/said" >&2; exit 1; }; }
  tail -1 "$work/time"
}
alone() { find "$work/case/evidence" -type f -print0 | xargs -0 openssl dgst -sha256 >/dev/null; cp -R "$work/case/evidence" "$work/copy"; }
export -f alone; export work

du -sm "$work/case/evidence" | awk '{ print $1 " MB of evidence" }'
forms=("folder" "zip" "both")
: >"$work/results"
# ext4 passes over inodes that were deleted in the last five seconds, one by one: whoever comes after
# a great deletion would pay for it.
clear() { rm -rf "$work/copy" "$work/out"; sync; sleep 6; }
for _ in $(seq "$runs"); do
  clear
  echo "openssl+cp $(measure bash -c alone)" >>"$work/results"
  clear
  for form in "${forms[@]}"; do
    echo "$form $(measure "$dossier" build "$work/case" --for self --packages "$form" -o "$work/out")" >>"$work/results"
    clear
  done
  echo "everybody $(measure "$dossier" build "$work/case" -o "$work/out")" >>"$work/results"
done
python3 - "$work/results" <<'PY'
import collections, statistics, sys
rows = collections.defaultdict(list)
for line in open(sys.argv[1]):
    name, seconds, memory = line.split()
    rows[name].append((float(seconds), int(memory)))
base = statistics.median(s for s, _ in rows["openssl+cp"])
print(f"{'form':12}{'seconds':>9}{'ratio':>8}{'peak MB':>9}")
for name, values in rows.items():
    seconds = statistics.median(s for s, _ in values)
    print(f"{name:12}{seconds:9.2f}{seconds / base:8.2f}{max(m for _, m in values) / 1024:9.0f}")
PY
