"""Puts the weights of a safetensors ResNet into torchvision's and writes it as TorchScript with the card inside.

Usage: trace_torchvision.py MODEL.safetensors OUT.pt
"""
import json
import struct
import sys

import numpy
import torch
import torchvision

TYPES = {"F16": numpy.float16, "F32": numpy.float32}


def read(path):
    with open(path, "rb") as file:
        length = struct.unpack("<Q", file.read(8))[0]
        header = json.loads(file.read(length))
        data = file.read()
    metadata = header.pop("__metadata__")
    weights = {}
    for name, entry in header.items():
        begin, end = entry["data_offsets"]
        values = numpy.frombuffer(data[begin:end], TYPES[entry["dtype"]]).astype(numpy.float32)
        weights[name] = torch.from_numpy(values.reshape(entry["shape"]))
    return json.loads(metadata["model_card"]), weights


card, weights = read(sys.argv[1])
model = getattr(torchvision.models, card["architecture"])(num_classes=card["outputs"])
model.conv1 = torch.nn.Conv2d(card["input"].get("channels", 1), 64, 7, stride=2, padding=3, bias=False)
missing, unexpected = model.load_state_dict(weights, strict=False)
assert not unexpected, unexpected
assert all(name.endswith("num_batches_tracked") for name in missing), missing
model.eval()
card["architecture"] = "torchscript"
example = torch.zeros(1, card["input"].get("channels", 1), card["input"]["rows"], card["input"]["columns"])
torch.jit.trace(model, example).save(sys.argv[2], _extra_files={"model_card.json": json.dumps(card)})
