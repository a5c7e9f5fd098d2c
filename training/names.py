#!/usr/bin/env python3
"""Lists the names of lexicon files as train.py swaps them in: names.py LEXICON.yaml... > names.jsonl

Each line is [kind, name], of which the kind is ORG or PER; the lexicon keeps people in files called people.yaml.
"""
import argparse
import json
import pathlib

import yaml


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("lexicon", type=pathlib.Path, nargs="+")
    names = set()
    for file in args.parse_args().lexicon:
        kind = "PER" if file.stem == "people" else "ORG"
        for entry in yaml.safe_load(file.read_text(encoding="utf-8")):
            forms = [entry.get("zh"), entry.get("en"), *(entry.get("aliases") or [])]
            names.update((kind, str(form)) for form in forms if form)
    for name in sorted(names):
        print(json.dumps(name, ensure_ascii=False))


if __name__ == "__main__":
    main()
