"""Says which files it has open, and ends when it has read its stdin."""

import os
import sys

print(*(file for file in map(int, os.listdir("/proc/self/fd")) if os.path.exists(f"/proc/self/fd/{file}")), flush=True)
sys.stdin.read()
