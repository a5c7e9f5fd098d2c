#!/usr/bin/env python3
"""Writes a trained tagger as the program reads it: export.py DIR --vocabulary vocab.txt -o FOLDER

FOLDER gets model.onnx (int8), vocab.txt and tagger.json, which states the model's hash.
"""
import argparse
import hashlib
import json
import pathlib
import shutil
import tempfile

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from examples import LABELS, RELATIONS
from model import DIMENSION, Tagger
from windows import CONTEXT, TITLE, WINDOW


def main():
    args = argparse.ArgumentParser(description=__doc__)
    args.add_argument("trained", type=pathlib.Path)
    args.add_argument("--vocabulary", type=pathlib.Path, required=True)
    args.add_argument("--least", type=float, default=2, help="what is less likely than this logit is not told")
    args.add_argument("-o", "--output", type=pathlib.Path, required=True)
    a = args.parse_args()
    model = Tagger(torch.load(a.trained / "tagger.pt")).eval()
    a.output.mkdir(parents=True, exist_ok=True)
    target = a.output / "model.onnx"
    with tempfile.TemporaryDirectory() as folder:
        exact = pathlib.Path(folder) / "exact.onnx"
        axes = {name: {0: "batch", 1: "length"} for name in ("input_ids", "attention_mask", "mentions", "heads", "tails")}
        example = torch.ones(1, 24, dtype=torch.long)
        torch.onnx.export(model, (example, example), exact, input_names=["input_ids", "attention_mask"],
                          output_names=["mentions", "heads", "tails"], dynamic_axes=axes, opset_version=17, dynamo=False)
        quantize_dynamic(exact, target, weight_type=QuantType.QInt8, per_channel=True)
    onnx.checker.check_model(str(target))
    shutil.copyfile(a.vocabulary, a.output / "vocab.txt")
    settings = {"labels": LABELS, "relations": RELATIONS, "dimension": DIMENSION, "window": WINDOW, "title": TITLE,
                "context": CONTEXT, "cased": True, "least": a.least, "sha256": hashlib.sha256(target.read_bytes()).hexdigest()}
    (a.output / "tagger.json").write_text(json.dumps(settings, indent=1) + "\n", encoding="utf-8")
    print(f"{target}: {target.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
