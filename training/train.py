#!/usr/bin/env python3
"""Trains the tagger: train.py SENTENCES.jsonl CLAIMS.jsonl --encoder ENCODER.onnx --vocabulary vocab.txt -o DIR"""
import argparse
import json
import math
import pathlib
import random
import time

import torch
from torch.nn import functional as F

import evaluation
from examples import RELATIONS, documents
from model import Tagger, encoder, scores
from windows import Labels, swapped, targets, tokenised, windows
from wordpiece import WordPiece


TOP = ("mentions", "heads", "tails", "roles")


def names(documents, more):
    """Names to swap in, by kind and script."""
    pool = {kind: {"han": [], "latin": []} for kind in ("ORG", "PER")}
    seen = set()
    listed = [(m.kind, m.surface) for d in documents for m in d.mentions if m.kind in pool]
    for kind, name in listed + more:
        if (kind, name) not in seen and 2 <= len(name) <= 24:
            seen.add((kind, name))
            pool[kind]["han" if any("\u4e00" <= c <= "\u9fff" for c in name) else "latin"].append(name)
    return pool


def batch(examples):
    """Tokens, labels and pairs; pairs are taught among the tokens where a mention or another name begins."""
    length = max(len(e[0]) for e in examples)
    starts = [sorted(e[4]) for e in examples]
    most = max(1, max(map(len, starts)))
    ids = torch.zeros(len(examples), length, dtype=torch.long)
    attention, labels = torch.zeros_like(ids), torch.full_like(ids, -100)
    places, real = torch.zeros(len(examples), most, dtype=torch.long), torch.zeros(len(examples), most, dtype=torch.bool)
    right = torch.zeros(len(examples), len(RELATIONS), most, most, dtype=torch.bool)
    unsure = torch.zeros_like(right)
    for b, (tokens, tags, pairs, open_, _) in enumerate(examples):
        n = len(tokens)
        ids[b, :n], attention[b, :n], labels[b, :n] = torch.tensor(tokens), 1, torch.tensor(tags)
        places[b, :len(starts[b])], real[b, :len(starts[b])] = torch.tensor(starts[b], dtype=torch.long), True
        rank = {t: k for k, t in enumerate(starts[b])}
        for mask, among in ((right, pairs), (unsure, open_)):
            if among:
                r, i, j = torch.tensor([(r, rank[i], rank[j]) for r, i, j in among]).T
                mask[b, r, i, j] = True
    return ids, attention, labels, places, real, right, unsure


def loss(model, ids, attention, labels, places, real, right, unsure):
    """Of the labels, of the relations, and of the parts that a mention plays in any relation."""
    with torch.autocast("cpu", torch.bfloat16):  # three times as fast where the processor has it
        x = model.read(ids, attention)
        roles = model.roles(x)
    mentions, heads, tails = model.answers(x.float())
    tagging = F.cross_entropy(mentions.flatten(0, 1), labels.flatten(), ignore_index=-100)
    at = lambda y: y.gather(1, places[..., None].expand(-1, -1, y.shape[-1]))
    s = scores(at(heads), at(tails))
    wrong = real[:, None, :, None] & real[:, None, None, :] & ~right & ~unsure
    # Su 2022, "ZLPR": log(1 + sum exp(wrong)) + log(1 + sum exp(-right)), threshold at zero
    zero = torch.zeros_like(s[..., 0, 0])[..., None]
    above = s.masked_fill(~wrong, -1e4).flatten(2)
    below = (-s).masked_fill(~right, -1e4).flatten(2)
    pairs = torch.cat([above, zero], -1).logsumexp(-1) + torch.cat([below, zero], -1).logsumexp(-1)
    # learned beside the pairs, from more examples; it shapes the encoder and is not exported
    either = lambda among: torch.cat([among.any(3), among.any(2)], 1).transpose(1, 2)
    known = real[..., None] & (either(right) | ~either(unsure))
    played = F.binary_cross_entropy_with_logits(at(roles).float(), either(right).float(), weight=known.float(), reduction="sum")
    return tagging, pairs.sum(1).mean(), played / real.sum()


def main():
    args = argparse.ArgumentParser(description=__doc__)
    args.add_argument("sentences")
    args.add_argument("claims")
    begin = args.add_mutually_exclusive_group(required=True)
    begin.add_argument("--encoder", help="the ONNX file of the encoder to begin with")
    begin.add_argument("--start", help="a folder with a tagger to train further")
    args.add_argument("--layers", type=int, help="how many of its first layers to keep (all)")
    args.add_argument("--vocabulary", required=True)
    args.add_argument("--names", help="JSON Lines of [kind, name] to swap in")
    args.add_argument("--hold-out", type=int, action="append", default=[], help="folds (0-4; 5: half of fold 1) not trained on")
    args.add_argument("--epochs", type=int, default=6)
    args.add_argument("--rate", type=float, default=2e-4)
    args.add_argument("--batch", type=int, default=8)
    args.add_argument("--quiet-share", type=float, default=0.4, help="of the windows without claims, per epoch")
    args.add_argument("--swap", type=float, default=0.5)
    args.add_argument("--seed", type=int, default=7)
    args.add_argument("-o", "--output", required=True)
    a = args.parse_args()
    random.seed(a.seed)
    torch.manual_seed(a.seed)
    pieces = WordPiece(a.vocabulary)
    held = lambda i: evaluation.held_out(i, a.hold_out)
    articles = [tokenised(d, pieces) for d in documents(a.sentences, a.claims, lambda i: not held(i))]
    more = [tuple(json.loads(line)) for line in open(a.names, encoding="utf-8")] if a.names else []
    pool = names(articles, more)
    begin = torch.load(pathlib.Path(a.start) / "tagger.pt") if a.start else encoder(a.encoder)
    model = Tagger(begin, a.layers).train()
    body = [p for n, p in model.named_parameters() if p.requires_grad and not n.startswith(TOP)]
    top = [p for n, p in model.named_parameters() if n.startswith(TOP)]
    optimizer = torch.optim.AdamW([{"params": body, "lr": a.rate}, {"params": top, "lr": 5 * a.rate}], weight_decay=0.01)
    average = torch.optim.swa_utils.AveragedModel(model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(0.998))
    prepared = []
    for d in articles:
        for offset in (0, 1):  # the second cut of a document begins in the middle of the first window
            selected = d.read[3 * offset:]
            for w in windows(d, pieces, selected, context=0):  # context only repeats what is taught already
                found = Labels(d, w)
                here = {i for i, _, _ in found.spans}
                prepared.append((d, w, found, any(i in here and j in here for _, i, j in d.right), offset))
    told = [sum(p[3] and p[4] == o for p in prepared) for o in (0, 1)]
    quiet = [sum(not p[3] and p[4] == o for p in prepared) for o in (0, 1)]
    steps = sum(math.ceil((told[e % 2] + int(quiet[e % 2] * a.quiet_share)) / a.batch) for e in range(a.epochs))
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, [a.rate, 5 * a.rate], total_steps=steps + 1, pct_start=0.1)
    print(f"{len(articles)} articles, windows with claims {told}, without {quiet}, {steps} steps", flush=True)
    began, done = time.time(), 0
    pathlib.Path(a.output).mkdir(parents=True, exist_ok=True)
    for epoch in range(a.epochs):
        mine = [p for p in prepared if p[4] == epoch % 2 and (p[3] or random.random() < a.quiet_share)]
        random.shuffle(mine)
        sums = [0.0, 0.0, 0.0]
        for at in range(0, len(mine), a.batch):
            examples = []
            for d, w, found, _, _ in mine[at:at + a.batch]:
                ids, spans, ignored, others = swapped(w, found, d, pieces, pool, a.swap)
                examples.append((ids, *targets(d, ids, spans, ignored), others | {s for _, s, _ in spans}))
            tagging, pairs, roles = loss(model, *batch(examples))
            optimizer.zero_grad()
            (tagging * 4 + pairs * 0.4 + roles).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            average.update_parameters(model)
            if done < steps:
                schedule.step()
            done += 1
            sums = [s + x.item() for s, x in zip(sums, (tagging, pairs, roles))]
            if done % 40 == 0:
                n = at // a.batch + 1
                print(f"step {done}/{steps} mentions {sums[0] / n:.3f} pairs {sums[1] / n:.3f} roles {sums[2] / n:.3f} {time.time() - began:.0f} s", flush=True)
        torch.save(average.module.state_dict(), pathlib.Path(a.output) / "tagger.pt")


if __name__ == "__main__":
    main()
