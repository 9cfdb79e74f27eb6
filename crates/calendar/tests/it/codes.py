"""codes.py FOLDER: the texts that zxing-cpp reads in each picture of a folder, as JSON."""

import json
import pathlib
import sys

import zxingcpp

# Not ITF and other industrial bars, which a telephone does not read: two digits of them can be seen in
# the modules of any large code.
FORMATS = [zxingcpp.BarcodeFormat.AllMatrix, zxingcpp.BarcodeFormat.AllRetail]

read = {}
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.pgm")):
    head, size, depth, pixels = path.read_bytes().split(b"\n", 3)
    assert (head, depth) == (b"P5", b"255")
    width, height = map(int, size.split())
    picture = memoryview(pixels).cast("B", (height, width))
    read[path.stem] = [code.text for code in zxingcpp.read_barcodes(picture, FORMATS)]
json.dump(read, sys.stdout)
