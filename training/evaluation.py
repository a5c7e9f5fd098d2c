#!/usr/bin/env python3
"""How well a tagger finds mentions and relations: evaluation.py DIR SENTENCES.jsonl CLAIMS.jsonl --fold N --vocabulary vocab.txt

Of each kind it prints precision, recall and F1, and how many were right, are there, and were found.
"""
import argparse
import collections
import hashlib
import pathlib

import torch

from examples import LABELS, RELATIONS, documents
from model import Tagger, scores
from windows import Labels, targets, tokenised, windows
from wordpiece import WordPiece


def fold(article):
    """0 to 4, from the article's id."""
    return int(hashlib.sha256(article.encode()).hexdigest()[:2], 16) % 5


def held_out(article, folds):
    """Whether an article is in one of these folds; of fold 5, the half of fold 1 that tunes the program."""
    half = int(hashlib.sha256(article.encode()).hexdigest()[2:4], 16) % 2 == 0
    return fold(article) in folds or 5 in folds and fold(article) == 1 and half


def spans(labels):
    out, kind, start = [], None, 0
    for t, label in enumerate([*labels, 0]):
        name = LABELS[label]
        if kind and (name[0] != "I" or name[2:] != kind):
            out.append((kind, start, t))
            kind = None
        if name != "O" and not kind:
            kind, start = name[2:], t
    return out


@torch.no_grad()
def report(model, documents, pieces):
    model.eval()
    counts = collections.defaultdict(lambda: [0, 0, 0])
    for d in documents:
        for w in windows(d, pieces, d.read):
            found = Labels(d, w)
            ids = [t[0] for t in w.tokens]
            labels, right, unsure = targets(d, ids, found.spans, found.ignored)
            mentions, heads, tails = model(torch.tensor([ids]), torch.ones(1, len(ids), dtype=torch.long))
            said = [g if g == -100 else p for g, p in zip(labels, mentions[0].argmax(-1).tolist())]
            gold = set(spans([max(x, 0) for x in labels]))
            mine = set(spans([max(x, 0) for x in said]))
            for kind in ("ORG", "PER", "TITLE"):
                count(counts, kind, {g for g in gold if g[0] == kind}, {m for m in mine if m[0] == kind})
            starts = {s for _, s, _ in mine} | {s for i, s, _ in found.spans if d.mentions[i].kind in ("MONEY", "DATE", "STAGE")}
            said = {tuple(x) for x in (scores(heads, tails)[0] > 0).nonzero().tolist() if x[1] in starts and x[2] in starts} - set(unsure)
            for r, name in enumerate(RELATIONS):
                count(counts, name, {x for x in right if x[0] == r}, {x for x in said if x[0] == r})
    model.train()
    for name, (hit, gold, said) in counts.items():
        p, r = hit / max(said, 1), hit / max(gold, 1)
        print(f"{name:12} P {p:.3f} R {r:.3f} F {2 * p * r / max(p + r, 1e-9):.3f} {hit:5} {gold:5} {said:5}")


def count(counts, name, gold, said):
    c = counts[name]
    c[0] += len(gold & said)
    c[1] += len(gold)
    c[2] += len(said)


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("trained", type=pathlib.Path)
    args.add_argument("sentences")
    args.add_argument("claims")
    args.add_argument("--fold", type=int, action="append", required=True, help="read the articles of this fold")
    args.add_argument("--vocabulary", required=True)
    a = args.parse_args()
    pieces = WordPiece(a.vocabulary)
    model = Tagger(torch.load(a.trained / "tagger.pt"))
    articles = documents(a.sentences, a.claims, lambda article: held_out(article, a.fold))
    report(model, [tokenised(d, pieces) for d in articles], pieces)


if __name__ == "__main__":
    main()
