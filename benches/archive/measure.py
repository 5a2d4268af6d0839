"""Runs unzip and quitgpt in turns over archives named SIZE-LAYOUT-SCHEMA-ASSETS.zip and prints the best times of each."""
import os
import subprocess
import sys
import tempfile
import time

quitgpt, *files = sys.argv[1:]


def once(command):
    """Seconds on the wall and of the processor, and the peak of memory in MiB."""
    begun = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(child.pid, 0)
    wall = time.monotonic() - begun
    if status != 0:
        sys.exit(f"{' '.join(command)}: status {status}")
    return wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


known = {}
print(f"{'archive':28}{'packed':>8} {'unzip -t':>9} {'all cores':>16} {'one core':>16} {'processor':>10} {'peak':>8}  growth")
with tempfile.TemporaryDirectory() as data:
    for file in files:
        verify = [quitgpt, "--data-dir", data, "archive", "verify", "--json", file]
        commands = [["unzip", "-tqq", file], verify, ["taskset", "-c", "0"] + verify]
        size = os.path.getsize(file) / 1e6
        runs = [[once(command) for command in commands] for _ in range(5 if size < 100 else 3)]
        unzip, two, one = ([min(values) for values in zip(*run)] for run in zip(*runs))
        peak = max(run[1][2] for run in runs)
        name = os.path.basename(file).removesuffix(".zip")
        kind = name.split("-", 1)[1]
        grown = ""
        if kind in known:
            before = known[kind]
            grown = f"time x {two[0] / before[0]:.1f}, unzip x {unzip[0] / before[1]:.1f}, memory x {peak / before[2]:.2f}"
        known.setdefault(kind, (two[0], unzip[0], peak))
        print(
            f"{name:28}{size:5.0f} MB {unzip[0]:7.2f} s"
            f" {two[0]:7.2f} s {two[0] / unzip[0]:.2f} x {one[0]:7.2f} s {one[0] / unzip[0]:.2f} x"
            f" {one[1] / unzip[1]:8.2f} x {peak:4.0f} MiB  {grown}",
            flush=True,
        )
