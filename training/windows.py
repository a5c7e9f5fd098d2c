"""Cuts documents into windows of tokens with their labels; swaps names to make more of few articles."""
import dataclasses
import random

from examples import LABELS, RELATIONS

WINDOW, TITLE, CONTEXT = 256, 40, 64


@dataclasses.dataclass
class Window:
    tokens: list  # (id, sentence, start, end); sentence None for marks
    title: int  # how many tokens stand before the text
    core: int  # the first sentence that is not context


def tokenised(document, pieces):
    document.tokens = [pieces.tokens(text) for text, _ in document.sentences]
    return document


def windows(document, pieces, selected=None, context=CONTEXT):
    """The windows that the program makes of the sentences selected (all, if not said)."""
    tokens = document.tokens
    selected = [s for s in (range(len(tokens)) if selected is None else sorted(selected)) if tokens[s]]
    head = [(pieces.cls, None, 0, 0)] + [(i, 0, a, b) for i, a, b in tokens[0][:TITLE]] + [(pieces.sep, None, 0, 0)]
    room = WINDOW - len(head) - 1
    out, at = [], 0
    while at < len(selected):
        body, block = [], None
        first = at
        size = 0
        while first > 0 and size + len(tokens[selected[first - 1]]) <= context:
            first -= 1
            size += len(tokens[selected[first]])
        if len(tokens[selected[at]]) > room:
            s = selected[at]
            for cut in range(0, len(tokens[s]), room):
                out.append(Window(head + [(i, s, a, b) for i, a, b in tokens[s][cut:cut + room]]
                                  + [(pieces.sep, None, 0, 0)], len(head), s))
            at += 1
            continue
        core = selected[at]
        while True:  # context falls away where it leaves no room for the sentence itself
            body, block = [], None
            for s in selected[first:at + 1]:
                body += added(document, pieces, s, block)
                block = document.sentences[s][1]
            if len(body) <= room or first == at:
                break
            first += 1
        at += 1
        while at < len(selected):
            more = added(document, pieces, selected[at], block)
            if len(body) + len(more) > room:
                break
            body += more
            block = document.sentences[selected[at]][1]
            at += 1
        out.append(Window(head + body[:room] + [(pieces.sep, None, 0, 0)], len(head), core))
    return out


def added(document, pieces, sentence, block):
    mark = [(pieces.block, None, 0, 0)] if block is not None and document.sentences[sentence][1] != block else []
    return mark + [(i, sentence, a, b) for i, a, b in document.tokens[sentence]]


class Labels:
    """Where the document's mentions and relations fall in a window."""

    def __init__(self, document, window):
        place = {}
        for t, (_, sentence, start, end) in enumerate(window.tokens):
            if sentence is not None:
                for k in range(start, end):
                    place.setdefault((sentence, k), []).append(t)
        self.spans = []  # (mention index, first token, end token)
        for i, m in enumerate(document.mentions):
            inside = [place.get((m.sentence, k), []) for k in range(m.start, m.end)]
            for copy in range(max(map(len, inside), default=0)):
                ts = [c[copy] for c in inside if len(c) > copy]
                if inside[0] and len(inside[0]) > copy and len(ts) > 0:
                    self.spans.append((i, ts[0], ts[-1] + 1))
        self.others = {place[p][-1] for p in document.others if p in place}
        self.ignored = {t for s, a, b in document.doubtful for k in range(a, b) for t in place.get((s, k), [])}
        self.ignored -= {t for _, a, b in self.spans for t in range(a, b)}


def swapped(window, labels, document, pieces, pool, chance):
    """The window with some names replaced: tokens' ids, spans, tokens without a label, starts of other names."""
    new = {}
    for i, _, _ in labels.spans:
        m = document.mentions[i]
        if m.kind in pool and (m.entity, m.surface) not in new:
            if (m.entity, None) not in new:
                new[m.entity, None] = random.random() < chance
            script = "han" if any("\u4e00" <= c <= "\u9fff" for c in m.surface) else "latin"
            if m.kind == "PER" and script == "han" and len(m.surface) == 1:
                continue
            names = pool[m.kind][script]
            new[m.entity, m.surface] = pieces.tokens(random.choice(names)) if new[m.entity, None] else None
    ids, spans, ignored, others, at = [], [], set(), set(), 0
    for i, start, end in sorted(labels.spans, key=lambda s: s[1]):
        if start < at:
            continue
        while at < start:
            if at in labels.ignored:
                ignored.add(len(ids))
            if at in labels.others:
                others.add(len(ids))
            ids.append(window.tokens[at][0])
            at += 1
        m = document.mentions[i]
        name = new.get((m.entity, m.surface))
        begin = len(ids)
        ids += [t[0] for t in name] if name else [t[0] for t in window.tokens[start:end]]
        spans.append((i, begin, len(ids)))
        at = end
    for t in range(at, len(window.tokens)):
        if t in labels.ignored:
            ignored.add(len(ids))
        if t in labels.others:
            others.add(len(ids))
        ids.append(window.tokens[t][0])
    return ids[:WINDOW], [s for s in spans if s[2] <= WINDOW], ignored, {o for o in others if o < WINDOW}


def targets(document, ids, spans, ignored):
    """Label ids (-100: none) and the relations as (relation, head token, tail token)."""
    labels = [0] * len(ids)
    for t in ignored:
        if t < len(ids):
            labels[t] = -100
    first = {}
    for i, start, end in spans:
        kind = document.mentions[i].kind
        if kind in ("ORG", "PER", "TITLE"):
            labels[start:end] = [LABELS.index("B-" + kind)] + [LABELS.index("I-" + kind)] * (end - start - 1)
        first.setdefault(i, []).append(start)
    pairs = lambda among: [(RELATIONS.index(r), a, b) for r, i, j in among if i in first and j in first
                           for a in first[i] for b in first[j] if i != j or a == b]
    return labels, pairs(document.right), pairs(document.unsure)
