"""Turns sentences and claims into training examples.

Claims name entities and quote evidence; the tagger learns from places. A relation is taught where its evidence
stands, between the mentions nearest to each other; the same pair of entities elsewhere in the article is neither
right nor wrong, and left out of the loss.
"""
import bisect
import collections
import dataclasses
import json
import re

LABELS = ["O", "B-ORG", "I-ORG", "B-PER", "I-PER", "B-TITLE", "I-TITLE"]
RELATIONS = [
    "round", "open",  # of one mention: the company of a round; part of an event that is not done
    "lead", "participant", "amount", "stage", "valuation", "date",  # company of a round -> ...
    "part",  # investor -> its own sum
    "same",  # between stage, sum, date and investors: of one round
    "worth",  # company -> a valuation of no round
    "left", "joined", "changed",  # person -> organization
    "moved",  # person -> date of the move
    "holds", "held",  # person -> organization of a present or past position
    "title", "titled",  # person -> title, organization -> title
    "acquires", "price",  # acquirer -> target, target -> sum
    "alias",  # a name -> another name of the same
]
NAMES = ("ORGANIZATION", "PERSON", "NAME")  # what rules and lexicon find
NEAR = 14  # characters between a name and its other name


@dataclasses.dataclass(frozen=True)
class Mention:
    sentence: int
    start: int
    end: int
    kind: str  # ORG PER TITLE, or MONEY DATE STAGE that the grammars find
    entity: str  # the entity's id, or the value of a sum, date or stage
    surface: str


@dataclasses.dataclass
class Document:
    id: str
    sentences: list  # (text, block)
    mentions: list
    right: set  # (relation, mention index, mention index)
    unsure: set  # the same, left out of the loss
    doubtful: list  # (sentence, start, end) whose labels are left out of the loss
    read: list  # the sentences that the tagger will be given
    others: list  # (sentence, start) of names of no claim
    tokens: list = None


class Places:
    """From offsets in an article's text to places in its sentences."""

    def __init__(self, sentences):
        self.sentences = sentences
        self.at = {}
        for i, s in enumerate(sentences):
            for k, (a, b) in enumerate(zip(s["starts"], s["ends"])):
                for offset in range(a, max(b, a + 1)):
                    self.at.setdefault(offset, (i, k))

    def spans(self, start, end):
        """The parts of sentences made from a range of the text."""
        out = collections.OrderedDict()
        for offset in range(start, end):
            if offset in self.at:
                i, k = self.at[offset]
                a, b = out.get(i, (k, k + 1))
                out[i] = (min(a, k), max(b, k + 1))
        return [(i, a, b) for i, (a, b) in out.items()]

    def one(self, start, end):
        spans = self.spans(start, end)
        return spans[0] if len(spans) == 1 and start in self.at and end - 1 in self.at else None


def occurrences(text, surface):
    word = lambda c: c.isascii() and c.isalnum()
    for m in re.finditer(re.escape(surface), text):
        before, after = text[m.start() - 1:m.start()], text[m.end():m.end() + 1]
        if not (before and word(before) and word(surface[0]) or after and word(after) and word(surface[-1])):
            yield m.start(), m.end()


def document(article, claims):
    return _Reader(article, claims).read()


def documents(sentences, claims, keep):
    """Those of two JSON Lines files, by article, of which keep says of an article's id that they are wanted."""
    with open(claims, encoding="utf-8") as lines:
        by_id = {c["article"]: c for c in map(json.loads, lines)}
    with open(sentences, encoding="utf-8") as lines:
        for article in map(json.loads, lines):
            if article["article"] in by_id and keep(article["article"]):
                yield document(article, by_id[article["article"]])


class _Reader:
    def __init__(self, article, claims):
        self.text, self.sentences, self.claims = article["text"], article["sentences"], claims
        self.id = article["article"]
        self.places = Places(self.sentences)
        self.mentions, self.right, self.unsure, self.doubtful = [], set(), set(), []
        self.taken = collections.defaultdict(list)

    def read(self):
        self.names()
        self.values()
        self.titles()
        self.mentions.sort(key=lambda m: (m.sentence, m.start))
        self.by = collections.defaultdict(list)
        for i, m in enumerate(self.mentions):
            self.by[m.kind in ("ORG", "PER") and "NAME" or m.kind, m.entity].append(i)
        for kind in ("rounds", "moves", "positions", "valuations", "acquisitions"):
            for claim in self.claims.get(kind) or []:
                getattr(self, kind)(claim, self.evidence(claim))
        self.aliases()
        others = [(i, m["start"]) for i, s in enumerate(self.sentences) for m in s["mentions"]
                  if m["type"] in NAMES and self.free(i, m["start"], m["end"])]
        return Document(self.id, [(s["text"], s["block"]) for s in self.sentences], self.mentions, self.right,
                        self.unsure - self.right, self.doubtful,
                        [i for i, s in enumerate(self.sentences) if s["read"]], others)

    def free(self, sentence, start, end):
        return all(end <= a or b <= start for a, b in self.taken[sentence])

    def put(self, place, kind, entity):
        sentence, start, end = place
        if self.free(*place):
            self.taken[sentence].append((start, end))
            self.mentions.append(Mention(sentence, start, end, kind, entity, self.sentences[sentence]["text"][start:end]))

    def names(self):
        forms = sorted(((form, e["id"], "PER" if e["type"] == "Person" else "ORG") for e in self.claims["entities"]
                        for form in {e["name"], *e["mentions"]} if form.strip()), key=lambda f: (-len(f[0]), f))
        for form, entity, kind in forms:
            for start, end in occurrences(self.text, form):
                place = self.places.one(start, end)
                if place:
                    self.put(place, kind, entity)

    def values(self):
        for i, s in enumerate(self.sentences):
            for m in s["mentions"]:
                value = {"MONEY": money(m), "DATE": m.get("date"), "STAGE": m.get("stage")}.get(m["type"])
                if value:
                    self.put((i, m["start"], m["end"]), m["type"], value)

    def titles(self):
        """Roles are tagged where a claim's evidence has them; other titles, and names of no claim, are left open."""
        for claim in (self.claims.get("positions") or []) + (self.claims.get("moves") or []):
            role = claim.get("role")
            if role:
                for start, end in self.quotes(claim):
                    line = (max(0, start - 30), end + 30)
                    for a, b in occurrences(self.text[line[0]:line[1]], role):
                        place = self.places.one(line[0] + a, line[0] + b)
                        if place:
                            self.put(place, "TITLE", role)
        for i, s in enumerate(self.sentences):
            for m in s["mentions"]:
                if m["type"] in ("TITLE", *NAMES) and self.free(i, m["start"], m["end"]):
                    self.doubtful.append((i, m["start"], m["end"]))

    def quotes(self, claim):
        for quote in claim["evidence"]:
            for m in re.finditer(re.escape(quote), self.text):
                yield m.start(), m.end()

    def evidence(self, claim):
        """Sentence -> the parts of it that are quoted."""
        out = collections.defaultdict(list)
        for start, end in self.quotes(claim):
            for sentence, a, b in self.places.spans(start, end):
                out[sentence].append((a, b))
        return out

    def quoted(self, index, evidence, loosely=False):
        m = self.mentions[index]
        return m.sentence in evidence and (
            loosely or any(m.start < b and a < m.end for a, b in evidence[m.sentence]))

    def at(self, kind, value, evidence):
        """The mentions of a value in the evidence; failing that in its sentences."""
        all_ = self.by[kind, value]
        return ([i for i in all_ if self.quoted(i, evidence)] or [i for i in all_ if self.quoted(i, evidence, True)])

    def distance(self, a, b):
        a, b = sorted((self.mentions[a], self.mentions[b]), key=lambda m: (m.sentence, m.start))
        if a.sentence == b.sentence:
            return b.start - a.end
        return 1000 * (b.sentence - a.sentence)

    def relate(self, relation, first, second, evidence):
        """first and second: (kind, value). Teaches the nearest pairs of which at least one stands in the evidence."""
        heads, tails = self.by[first], self.by[second]
        self.unsure.update((relation, i, j) for i in heads for j in tails)
        h, t = self.at(*first, evidence), self.at(*second, evidence)
        taught = []
        if h and t:
            taught = [(min(h, key=lambda i: self.distance(i, j)), j) for j in t]
            taught += [(i, min(t, key=lambda j: self.distance(i, j))) for i in h if len(h) > len(t)]
        elif t and heads:
            taught = [(self.antecedent(heads, j), j) for j in t]
        elif h and tails:
            taught = [(i, self.antecedent(tails, i)) for i in h]
        self.right.update((relation, i, j) for i, j in taught if abs(
            self.mentions[i].sentence - self.mentions[j].sentence) <= 6 or self.mentions[i].sentence == 0)
        return taught

    def antecedent(self, among, anchor):
        """The nearest before the anchor, else the nearest after it."""
        i = bisect.bisect_left(among, anchor)
        return among[i - 1] if i else among[0]

    def role(self, relation, indexes):
        self.right.update((relation, i, i) for i in indexes)

    def rounds(self, r, evidence):
        company = ("NAME", r["company"])
        self.unsure.update(("round", i, i) for i in self.by[company])
        here = self.at(*company, evidence)
        self.role("round", here)
        parts = {}
        for investor in r["investors"]:
            name = ("NAME", investor["investor"])
            other = "participant" if investor["role"] == "lead" else "lead"
            self.unsure.update((other, i, j) for i in self.by[company] for j in self.by[name])
            parts.update((j, 0) for _, j in self.relate(investor["role"], company, name, evidence))
            if investor.get("amount"):
                self.relate("part", name, ("MONEY", money(investor["amount"])), evidence)
        values = []
        for relation, kind, value in (("amount", "MONEY", money(r["amount"])), ("stage", "STAGE", r["stage"]),
                                      ("valuation", "MONEY", money(r["valuation"])), ("date", "DATE", r["date"])):
            if value:
                values += [j for _, j in self.relate(relation, company, (kind, value), evidence)]
        for i in values:
            for j in [*values, *parts]:
                pair = {("same", i, j), ("same", j, i)}
                if i != j:
                    near = abs(self.mentions[i].sentence - self.mentions[j].sentence) <= 1
                    (self.right if near else self.unsure).update(pair)
        if r["status"] != "closed":
            self.role("open", here + values + list(parts))

    def moves(self, m, evidence):
        person, organization = ("NAME", m["person"]), ("NAME", m["organization"])
        relation = {"left": "left", "joined": "joined", "role-change": "changed"}.get(m["kind"])
        if relation:
            for other in {"left", "joined", "changed"} - {relation}:
                self.unsure.update((other, i, j) for i in self.by[person] for j in self.by[organization])
            taught = self.relate(relation, person, organization, evidence)
            if m["status"] in ("planned", "denied"):
                self.role("open", [i for i, _ in taught])
        if m["date"]:
            self.relate("moved", person, ("DATE", m["date"]), evidence)
        self.title(m, person, organization, evidence)

    def title(self, claim, person, organization, evidence):
        if claim.get("role"):
            self.relate("title", person, ("TITLE", claim["role"]), evidence)
            self.relate("titled", organization, ("TITLE", claim["role"]), evidence)

    def positions(self, p, evidence):
        person, organization = ("NAME", p["person"]), ("NAME", p["organization"])
        other = "held" if p["current"] else "holds"
        self.unsure.update((other, i, j) for i in self.by[person] for j in self.by[organization])
        self.relate("holds" if p["current"] else "held", person, organization, evidence)
        self.title(p, person, organization, evidence)

    def valuations(self, v, evidence):
        value = money(v["valuation"])
        if value:
            self.relate("worth", ("NAME", v["company"]), ("MONEY", value), evidence)

    def acquisitions(self, a, evidence):
        self.relate("acquires", ("NAME", a["acquirer"]), ("NAME", a["target"]), evidence)
        if money(a["amount"]):
            self.relate("price", ("NAME", a["target"]), ("MONEY", money(a["amount"])), evidence)

    def aliases(self):
        for (kind, _), indexes in self.by.items():
            if kind == "NAME":
                for i in indexes:
                    for j in indexes:
                        a, b = self.mentions[i], self.mentions[j]
                        if i != j:
                            near = a.sentence == b.sentence and 0 <= b.start - a.end <= NEAR
                            known = near and a.surface != b.surface
                            (self.right if known else self.unsure).add(("alias", i, j))


def sum_key(value, least):
    return f"{value if value is not None else least:.4g}" if value is not None or least is not None else None


def money(m):
    return m and sum_key(m.get("value"), m.get("min"))
