"""Runs the two programs in turns and prints the ratio of the best times of each."""
import os
import resource
import subprocess
import sys
import tempfile
import time

quitgpt, file, name = sys.argv[1:]


def once(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wall = time.monotonic() - begun
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


with tempfile.TemporaryDirectory() as data:
    verify = [quitgpt, "--data-dir", data, "archive", "verify", "--json", file]
    commands = {"unzip -t": ["unzip", "-tqq", file], "verify": verify, "verify, one core": ["taskset", "-c", "0"] + verify}
    best = {}
    for _ in range(5):
        for label, command in commands.items():
            wall, cpu = once(command)
            known = best.get(label, (wall, cpu))
            best[label] = (min(known[0], wall), min(known[1], cpu))
    peak = subprocess.run(["/usr/bin/time", "-f", "%M"] + verify, capture_output=True, text=True).stderr.split()[-1]
base = best["unzip -t"]
print(f"{name} ({os.path.getsize(file) / 1e6:.0f} MB packed): unzip -t {base[0]:.2f} s")
for label in ("verify", "verify, one core"):
    wall, cpu = best[label]
    print(f"  {label}: {wall:.2f} s, {wall / base[0]:.2f} x wall, {cpu / base[1]:.2f} x processor")
print(f"  peak memory {int(peak) / 1024:.0f} MiB", flush=True)
