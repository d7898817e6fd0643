#!/usr/bin/python3
"""Forward pass, input gradient and one fidelity curve beside plain PyTorch, at 224 and 512.

usage: compare_pytorch.py BIN_DIR [--model FILE] [--sizes 224,512] [--precisions fp32,bf16] [--repeats 5] [--threads ALL]

Plain PyTorch: all cores, eval mode, parameters without gradients, contiguous, batch of 4, default allocator, fp32. Ours: the same
batch of 4 through saliscope's classifier, fp32 or bf16 (against fp32 PyTorch). Fidelity: MiF and LiF of one 512 x 512 map, 80 masked
inputs, made and passed four at a time, in fp32 and with --precision auto. Both sides take turns on the same machine and weights
after a warm-up; medians are compared. Prints one JSON object: `forward_224_fp32`, `gradient_224_fp32`, .. `_bf16`,
`fidelity_512_fp32`, `fidelity_512_auto` (above 1: we are quicker) and under `seconds` both sides' seconds an image, of a fidelity curve
the whole. `precision_auto` is what auto came to; where the processor has no bf16 it is left out, and `bf16` says so. Needs python3-torch,
python3-torchvision, numpy; a quiet machine.
"""
import argparse
import json
import os
import pathlib
import statistics
import subprocess
import tempfile
import time

import torch

from compare_estimators import NO_BF16, has_bf16, read_safetensors, resized_model, torch_model

BATCH = 4
FIDELITY_SIZE = 512
WARM_UP = 2


class Ours:
    def __init__(self, binary, model, precision, threads):
        command = [binary, model, precision, str(BATCH), str(threads)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def answer(self, work):
        self.process.stdin.write(work + '\n')
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()

    def seconds(self, work):
        return float(self.answer(work))

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def pytorch_seconds(work, model, batch):
    start = time.perf_counter()
    if work == 'forward':
        with torch.no_grad():
            model(batch)
    else:
        x = batch.clone().requires_grad_(True)
        torch.autograd.grad(model(x).sum(), x)
    return time.perf_counter() - start


def pytorch_fidelity_seconds(model, image, importance):
    """MiF and LiF by the plain loop: 2 x 40 masked inputs (the 41st of each is the unmasked one)."""
    start = time.perf_counter()
    order = torch.argsort(importance.flatten(), descending=True, stable=True)
    pixels = order.numel()
    inputs = []
    with torch.no_grad():
        for ranking in (order, order.flip(0)):
            for i in range(1, 41):
                masked = image.clone()
                masked.view(-1)[ranking[:int(i * 0.025 * pixels + 0.5)]] = 0
                inputs.append(masked)
                if len(inputs) == BATCH:
                    torch.sigmoid(model(torch.stack(inputs)))
                    inputs = []
    return time.perf_counter() - start


def in_turns(sides, repeats):
    """Median seconds of each side; a side is a function."""
    taken = {name: [] for name in sides}
    for turn in range(WARM_UP + repeats):
        for name, side in sides.items():
            seconds = side()
            if turn >= WARM_UP:
                taken[name].append(seconds)
    return {name: statistics.median(values) for name, values in taken.items()}


def compare_fidelity(options, file, model, batch, ours, ratios, seconds):
    probes = {'auto': Ours(os.path.join(options.bin_dir, 'classifier-probe'), file, 'auto', options.threads)}
    if 'fp32' in ours:
        probes['fp32'] = ours['fp32']
    sides = {'pytorch': lambda: pytorch_fidelity_seconds(model, batch[0], batch[3, 0])}
    sides.update({p: lambda p=p: probes[p].seconds('fidelity') for p in probes})
    medians = in_turns(sides, options.repeats)
    ratios['precision_auto'] = probes['auto'].answer('precision')
    probes['auto'].close()
    for name, value in medians.items():
        seconds['fidelity_%d_%s' % (FIDELITY_SIZE, name)] = round(value, 4)
        if name != 'pytorch':
            ratios['fidelity_%d_%s' % (FIDELITY_SIZE, name)] = round(medians['pytorch'] / value, 3)


def main():
    root = pathlib.Path(__file__).resolve().parents[2]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('bin_dir', nargs='?', default=str(root / 'build/release/bin'))
    parser.add_argument('--model', default=str(root / 'resources/models/contrast-resnet50.safetensors'))
    parser.add_argument('--sizes', default='224,512')
    parser.add_argument('--precisions', default='fp32,bf16')
    parser.add_argument('--repeats', type=int, default=5)
    parser.add_argument('--threads', type=int, default=os.cpu_count())
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    header, data = read_safetensors(options.model)
    model = torch_model(header, data).eval()
    for parameter in model.parameters():
        parameter.requires_grad_(False)
    ratios, seconds = {}, {}
    precisions = options.precisions.split(',')
    if 'bf16' in precisions and not has_bf16():
        precisions.remove('bf16')
        ratios['bf16'] = NO_BF16
    with tempfile.TemporaryDirectory() as folder:
        for size in (int(text) for text in options.sizes.split(',')):
            file = os.path.join(folder, '%d.safetensors' % size)
            resized_model(header, data, size, file)
            batch = torch.rand(BATCH, 1, size, size)
            ours = {p: Ours(os.path.join(options.bin_dir, 'classifier-probe'), file, p, options.threads) for p in precisions}
            for work in ('forward', 'gradient'):  # in this order, see below
                sides = {'pytorch': lambda: pytorch_seconds(work, model, batch)}
                sides.update({p: lambda p=p: ours[p].seconds(work) for p in precisions})
                medians = in_turns(sides, options.repeats)
                for name, value in medians.items():
                    seconds['%s_%d_%s' % (work, size, name)] = round(value / BATCH, 5)
                    if name != 'pytorch':
                        ratios['%s_%d_%s' % (work, size, name)] = round(medians['pytorch'] / value, 3)
                # Before any gradient: it leaves PyTorch's process a heap from which forward passes are served twice as quickly
                # at 512 (no page faults), which a program that only scores maps never has.
                if work == 'forward' and size == FIDELITY_SIZE:
                    compare_fidelity(options, file, model, batch, ours, ratios, seconds)
            for side in ours.values():
                side.close()
    print(json.dumps({**ratios, 'seconds': seconds, 'threads': options.threads}, indent=2))


if __name__ == '__main__':
    main()
