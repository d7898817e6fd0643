"""Writes small networks of several families as TorchScript with cards, and what PyTorch says of one input to each.

Usage: trace_families.py FOLDER. For each NAME: NAME.pt (card inside), NAME.logits (JSON) and NAME.gradient, the gradient of
the last logit (float32, rows x columns). Inputs are those of pattern() below and of its twin in networks_test.cpp.
"""
import json
import pathlib
import sys

import torch
import torchvision


def pattern(rows, columns):
    """Values in [0, 1) that look random and are the same in C++."""
    index = torch.arange(rows * columns, dtype=torch.int64)
    return ((index * 7919 + index * index % 613) % 1009).float().div(1009).view(1, 1, rows, columns)


def write(name, model, rows, columns, outputs, channels, script=False):
    torch.manual_seed(7)
    for layer in model.modules():
        if isinstance(layer, torch.nn.BatchNorm2d):
            # Untrained statistics would leave nothing to fold.
            layer.running_mean.normal_(0, 0.1)
            layer.running_var.uniform_(0.5, 1.5)
    model.eval()
    x = pattern(rows, columns).requires_grad_(True)
    logits = model(x.expand(1, channels, rows, columns))
    gradient = torch.autograd.grad(logits[0, -1], x)[0]
    card = {"name": name, "architecture": "torchscript", "outputs": outputs, "threshold": 0.5,
            "input": {"rows": rows, "columns": columns, "window": [-160, 240], "channels": channels},
            "classes": ["no", "yes"] if outputs == 1 else [str(i) for i in range(outputs)]}
    module = torch.jit.script(model) if script else torch.jit.trace(model, torch.zeros(1, channels, rows, columns), check_trace=False)
    module.save(str(folder / (name + ".pt")), _extra_files={"model_card.json": json.dumps(card)})
    (folder / (name + ".logits")).write_text(json.dumps(logits[0].tolist()))
    (folder / (name + ".gradient")).write_bytes(gradient.numpy().astype("<f4").tobytes())


folder = pathlib.Path(sys.argv[1])
models = torchvision.models
torch.manual_seed(1)
write("densenet121", models.densenet121(num_classes=1), 64, 96, 1, 3)
vgg = models.vgg11_bn(num_classes=3)
vgg.classifier = torch.nn.Sequential(torch.nn.Linear(512 * 49, 16), torch.nn.ReLU(True), torch.nn.Linear(16, 3))
write("vgg11_bn", vgg, 64, 64, 3, 3)
vit = models.VisionTransformer(image_size=64, patch_size=16, num_layers=2, num_heads=2, hidden_dim=32, mlp_dim=64, num_classes=2)
torch.nn.init.normal_(vit.heads.head.weight, 0, 0.1)  # torchvision starts it at zero
write("vit", vit, 64, 64, 2, 3)
write("resnet18", models.resnet18(num_classes=1), 64, 48, 1, 3, script=True)
