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

import numpy
import onnx
import torch
from onnx import helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from examples import LABELS, RELATIONS
from model import DIMENSION, Tagger
from windows import CONTEXT, TITLE, WINDOW


def unfold_norms(model):
    """Spells layer norms out as sums and products: the runtime's own operator takes a quarter of all time for them.

    The means are products with a column of 1/width, since it would fold means of its own kind back into that operator.
    """
    graph = model.graph
    weights = {tensor.name: tensor for tensor in graph.initializer}
    constants, nodes = {}, []

    def constant(name, value):
        constants[name] = numpy_helper.from_array(numpy.asarray(value, numpy.float32), name)
        return name

    for norm in graph.node:
        if norm.op_type != "LayerNormalization":
            nodes.append(norm)
            continue
        values, scale, bias = norm.input
        width = weights[scale].dims[0]
        epsilon = next(a.f for a in norm.attribute if a.name == "epsilon")
        mean, little = constant(f"mean_of_{width}", [[1 / width]] * width), constant(f"epsilon_{epsilon:g}", [epsilon])

        def step(kind, *inputs, name):
            nodes.append(helper.make_node(kind, inputs, [name], name=name))
            return name

        at = norm.output[0]
        centred = step("Sub", values, step("MatMul", values, mean, name=at + "/mean"), name=at + "/centred")
        squares = step("Mul", centred, centred, name=at + "/squares")
        variance = step("Add", step("MatMul", squares, mean, name=at + "/variance"), little, name=at + "/positive")
        normal = step("Div", centred, step("Sqrt", variance, name=at + "/deviation"), name=at + "/normal")
        step("Add", step("Mul", normal, scale, name=at + "/scaled"), bias, name=at)
    del graph.node[:]
    graph.node.extend(nodes)
    graph.initializer.extend(constants.values())
    return model


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
    onnx.save(unfold_norms(onnx.load(str(target))), str(target))
    onnx.checker.check_model(str(target))
    shutil.copyfile(a.vocabulary, a.output / "vocab.txt")
    settings = {"labels": LABELS, "relations": RELATIONS, "dimension": DIMENSION, "window": WINDOW, "title": TITLE,
                "context": CONTEXT, "cased": True, "least": a.least, "sha256": hashlib.sha256(target.read_bytes()).hexdigest()}
    (a.output / "tagger.json").write_text(json.dumps(settings, indent=1) + "\n", encoding="utf-8")
    print(f"{target}: {target.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
