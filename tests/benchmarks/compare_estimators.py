#!/usr/bin/python3
"""Integrated Gradients (25 steps) and SmoothGrad (15 samples) beside a plain PyTorch loop, at 224 and 512.

usage: compare_estimators.py BIN_DIR [--model FILE] [--sizes 224,512] [--repeats 3] [--threads ALL]

The loop is what one writes first: all cores, eval mode, parameters without gradients, contiguous, batches of 4, default
allocator. Both sides take turns on the same machine and weights after a warm-up; medians are compared. Prints one JSON object: seconds, the ratios
`integrated_gradients_224_fp32`, .. `_bf16` (against fp32 PyTorch; above 1: we are faster), how far our fp32 map is from
PyTorch's, and the rank correlation of our bf16 map with our fp32 one. Where the processor has no bf16 it is left out, and `bf16` says so.
Needs python3-torch, python3-torchvision, numpy; a quiet machine.
"""
import argparse
import json
import os
import statistics
import struct
import subprocess
import sys
import tempfile
import time

import numpy as np
import torch
import torchvision

NO_BF16 = 'not supported here: the processor has neither avx512_bf16 nor amx_bf16'
METHODS = {'integrated_gradients': 'integrated-gradients', 'smoothgrad': 'smoothgrad'}
BATCH = 4


def has_bf16():
    with open('/proc/cpuinfo') as file:
        flags = next((line.split() for line in file if line.startswith('flags')), [])
    return 'avx512_bf16' in flags or 'amx_bf16' in flags


def read_safetensors(path):
    raw = open(path, 'rb').read()
    length, = struct.unpack('<Q', raw[:8])
    return json.loads(raw[8:8 + length]), raw[8 + length:]


def resized_model(header, data, size, path):
    """The same weights with a card of another input size."""
    header = dict(header)
    meta = dict(header['__metadata__'])
    card = json.loads(meta['model_card'])
    card['input'].update(rows=size, columns=size)
    meta['model_card'] = json.dumps(card)
    header['__metadata__'] = meta
    text = json.dumps(header).encode()
    text += b' ' * (-len(text) % 8)
    with open(path, 'wb') as out:
        out.write(struct.pack('<Q', len(text)) + text + data)


def torch_model(header, data):
    model = torchvision.models.resnet50(num_classes=1)
    model.conv1 = torch.nn.Conv2d(1, 64, 7, 2, 3, bias=False)
    types = {'F32': np.float32, 'F16': np.float16}
    state = {}
    for name, entry in header.items():
        if name != '__metadata__':
            begin, end = entry['data_offsets']
            values = np.frombuffer(data[begin:end], types[entry['dtype']]).astype(np.float32)
            state[name] = torch.from_numpy(values.reshape(entry['shape']).copy())
    missing, unexpected = model.load_state_dict(state, strict=False)
    assert not unexpected and all(name.endswith('num_batches_tracked') for name in missing), (missing, unexpected)
    for parameter in model.parameters():
        parameter.requires_grad_(False)
    return model.eval()


def summed_gradients(model, inputs):
    total = torch.zeros_like(inputs[0])
    for start in range(0, len(inputs), BATCH):
        x = inputs[start:start + BATCH].clone().requires_grad_(True)
        total += torch.autograd.grad(model(x).sum(), x)[0].sum(0)
    return total


def torch_map(method, model, image, noise):
    if method == 'integrated_gradients':
        steps = torch.arange(1, 26, dtype=torch.float32).view(-1, 1, 1, 1) / 25
        return (image[0] * summed_gradients(model, steps * image) / 25)[0].numpy()
    return (summed_gradients(model, image + noise) / 15)[0].numpy()


class Probe:
    """Our program, waiting for work."""

    def __init__(self, binary, model, precision, pixels, threads):
        self.process = subprocess.Popen([binary, model, precision, pixels, str(threads)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def run(self, estimator, out):
        self.process.stdin.write('%s %s\n' % (estimator, out))
        self.process.stdin.flush()
        return float(self.process.stdout.readline())

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def test_image(size):
    """A disc of soft tissue with bright vessels and some texture."""
    y, x = np.mgrid[:size, :size] / size - 0.5
    image = np.where(np.hypot(x, y * 1.3) < 0.42, 0.5, 0.0)
    for cx, cy in ((0.05, -0.05), (-0.12, 0.08), (0.15, 0.1)):
        image += 0.45 * (np.hypot(x - cx, y - cy) < 0.04)
    image += 0.03 * np.random.default_rng(1).standard_normal(image.shape) * (image > 0)
    return np.clip(image, 0, 1).astype(np.float32)


def ranks(values):
    order = np.empty(values.size)
    order[np.argsort(values, axis=None, kind='stable')] = np.arange(values.size)
    return order


def compare(method, model, image, probes, folder, repeats):
    noise = 0.15 * torch.randn(15, 1, *image.shape, generator=torch.Generator().manual_seed(1))
    tensor = torch.from_numpy(image)[None, None]
    theirs, ours = [], {name: [] for name in probes}
    for turn in range(repeats + 1):
        start = time.perf_counter()
        reference = torch_map(method, model, tensor, noise)
        taken = time.perf_counter() - start
        seconds = {name: probe.run(METHODS[method], os.path.join(folder, name)) for name, probe in probes.items()}
        if turn == 0:
            continue  # warm-up
        theirs.append(taken)
        for name, value in seconds.items():
            ours[name].append(value)
    maps = {name: np.fromfile(os.path.join(folder, name), np.float32) for name in probes}
    size, result = image.shape[0], {}
    result['%s_%d_torch_seconds' % (method, size)] = round(statistics.median(theirs), 3)
    for name in probes:
        result['%s_%d_%s_seconds' % (method, size, name)] = round(statistics.median(ours[name]), 3)
        result['%s_%d_%s' % (method, size, name)] = round(statistics.median(theirs) / statistics.median(ours[name]), 3)
    if 'bf16' in maps:
        correlation = np.corrcoef(ranks(maps['fp32']), ranks(maps['bf16']))[0, 1]
        result['%s_%d_bf16_rank_correlation' % (method, size)] = round(float(correlation), 4)
    if method == 'integrated_gradients':  # the other has draws of its own
        result['%s_%d_fp32_difference' % (method, size)] = float('%.2g' % (np.abs(maps['fp32'] - reference.ravel()).max() / np.ptp(reference)))
    return result


def main():
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    parser = argparse.ArgumentParser()
    parser.add_argument('bin_dir')
    parser.add_argument('--model', default=os.path.join(root, 'resources/models/contrast-resnet50.safetensors'))
    parser.add_argument('--sizes', default='224,512')
    parser.add_argument('--repeats', type=int, default=3)
    parser.add_argument('--threads', type=int, default=os.cpu_count())
    options = parser.parse_args()
    threads = options.threads
    torch.set_num_threads(threads)
    header, data = read_safetensors(options.model)
    model = torch_model(header, data)
    result = {'threads': threads, 'torch': torch.__version__}
    precisions = ['fp32', 'bf16'] if has_bf16() else ['fp32']
    if 'bf16' not in precisions:
        result['bf16'] = NO_BF16
    with tempfile.TemporaryDirectory() as folder:
        for size in (int(size) for size in options.sizes.split(',')):
            file, pixels = os.path.join(folder, 'model.safetensors'), os.path.join(folder, 'pixels')
            resized_model(header, data, size, file)
            image = test_image(size)
            image.tofile(pixels)
            probes = {name: Probe(os.path.join(options.bin_dir, 'estimators-probe'), file, name, pixels, threads) for name in precisions}
            for method in METHODS:
                result.update(compare(method, model, image, probes, folder, options.repeats))
            for probe in probes.values():
                probe.close()
    print(json.dumps(result, indent=1))


if __name__ == '__main__':
    sys.exit(main())
