"""Cuts the columns that model-budget asks for out of recordings of real GPUs.

The recordings are those of utkuozdemir/nvidia_gpu_exporter (MIT) at e656cd81 (internal/captures) and,
for driver 465, at 6c452ae7 (samples): complete outputs of nvidia-smi, with masked serial numbers.
A cell keeps its text but for the unit, which `nounits` leaves out.

Run: python3 nvidia-smi.py CLONE ../../fixtures/nvidia-smi   (Python 3.11, git)
"""

import csv
import io
import pathlib
import re
import subprocess
import sys

COLUMNS = [
    ["timestamp"],
    ["clocks.sm", "clocks.current.sm"],
    ["clocks.max.sm", "clocks.max.sm"],
    ["temperature.gpu"],
    ["power.draw"],
    ["utilization.gpu"],
    ["memory.used"],
    ["clocks_event_reasons.active", "clocks_throttle_reasons.active"],
]
RECORDINGS = {
    "driver-465-geforce": "6c452ae:samples/output_ubuntu_20.04_v465.27.txt",
    "driver-590-h200": "e656cd81:internal/captures/linux-x86_64__nvidia-h200__590.48.01.txt",
    "driver-590-h100-mig": "e656cd81:internal/captures/linux-x86_64__nvidia-h100-mig__590.48.01.txt",
    "driver-591-windows": "e656cd81:internal/captures/windows-x86_64__nvidia-geforce-rtx-2080-super__591.86.txt",
    "driver-595-l40s": "e656cd81:internal/captures/linux-x86_64__nvidia-l40s__595.80.txt",
    "driver-610-geforce": "e656cd81:internal/captures/linux-x86_64__nvidia-geforce-rtx-2080-super__610.57.04.txt",
}


def bare(cell):
    return re.sub(r" (MHz|W|%|MiB)$", "", cell)


def tables(text, query):
    """(columns, rows) of every recorded `--<query>=`; the names stand in the table's first line."""
    for match in re.finditer(rf"nvidia-smi --{query}=.*\n(?:#+\n)?((?:.+\n)+)", text):
        rows = list(csv.reader(io.StringIO(match.group(1)), skipinitialspace=True))
        yield [name.split(" [")[0] for name in rows[0]], rows[1:]


def cut(text, query, columns):
    for names, rows in tables(text, query):
        for row in rows:
            cells = dict(zip(names, row))
            picked = [next((cells[name] for name in each if name in cells), None) for each in columns]
            yield ", ".join(bare(cell) for cell in picked)


def main(clone, target):
    for name, source in RECORDINGS.items():
        git = ["git", "-C", clone, "show", source]
        text = subprocess.run(git, capture_output=True, text=True, check=True).stdout
        samples = list(cut(text, "query-gpu", COLUMNS))
        facts = list(cut(text, "query-gpu", [["name"], ["driver_version"], ["memory.total"]]))[:1]
        processes = list(cut(text, "query-compute-apps", [["pid"], ["used_gpu_memory"]]))
        header = re.search(r"^\| NVIDIA-SMI .*$", text, re.M)
        parts = {"samples": samples, "facts": facts, "processes": processes}
        if header:
            parts["table"] = [header.group(0)]
        for part, lines in parts.items():
            if lines:
                path = pathlib.Path(target, f"{name}.{part}.csv")
                path.write_text("".join(f"{line}\n" for line in lines))


if __name__ == "__main__":
    main(*sys.argv[1:])
