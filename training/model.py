"""The tagger: a small BERT encoder (Devlin et al. 2019) with a mention head and a head that scores pairs of tokens.

The pair head is the one of Efficient GlobalPointer (Su et al. 2022): a relation's score is how well the one token and
the other each suit it alone, plus the dot product of a projection of the one and a projection of the other, both
turned by their position (Su et al. 2021, rotary embedding). The single scores ride along in the vectors as two more
dimensions, so that whoever reads the model has dot products to do and nothing else.
"""
import dataclasses

import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F

from examples import LABELS, RELATIONS

TURNED = 32
DIMENSION = TURNED + 2
LONGEST = 512  # tokens
HEADS = {512: 8, 384: 12}  # by width: of bge-small-zh and bge-small-en


@dataclasses.dataclass(frozen=True)
class Shape:
    """Of an encoder: tokens in its vocabulary, layers, and the width of its vectors."""
    vocabulary: int
    layers: int
    width: int

    @staticmethod
    def of(weights, layers=None):
        """That of the encoder whose weights these are, or of as many of its first layers."""
        vocabulary, width = weights["words.weight"].shape
        there = sum(name.endswith(".query.weight") for name in weights)
        return Shape(vocabulary, min(there, layers or there), width)


def scores(heads, tails):
    """The logit of each relation between each two of some tokens."""
    split = lambda x: x.unflatten(-1, (-1, DIMENSION)).transpose(1, 2)
    return split(heads) @ split(tails).transpose(-1, -2)


class Layer(nn.Module):
    def __init__(self, width, dropout):
        super().__init__()
        self.query, self.key, self.value, self.output = (nn.Linear(width, width) for _ in range(4))
        self.inner, self.outer = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)
        self.attended, self.normal = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.split = (HEADS[width], width // HEADS[width])
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        split = lambda y: y.unflatten(-1, self.split).transpose(1, 2)
        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        weights = (q @ k.transpose(-1, -2) / self.split[1] ** 0.5 + mask).softmax(-1)
        y = (weights @ v).transpose(1, 2).flatten(-2)
        x = self.attended(x + self.dropout(self.output(y)))
        return self.normal(x + self.dropout(self.outer(F.gelu(self.inner(x)))))


class Tagger(nn.Module):
    def __init__(self, weights, layers=None, dropout=0.1):
        """Begins with the weights of an encoder or of a tagger, by name, those of its first layers if so many."""
        super().__init__()
        shape, relations = Shape.of(weights, layers), len(RELATIONS)
        width = shape.width
        self.words, self.positions = nn.Embedding(shape.vocabulary, width), nn.Embedding(LONGEST, width)
        self.capitals = nn.Embedding(3, width)  # none, one, more
        nn.init.zeros_(self.capitals.weight)
        self.kind = nn.Parameter(torch.zeros(width))
        self.normal = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, dropout) for _ in range(shape.layers))
        self.dropout = nn.Dropout(dropout)
        self.mentions = nn.Linear(width, len(LABELS))
        self.heads, self.tails = nn.Linear(width, relations * TURNED), nn.Linear(width, relations * TURNED)
        self.heads_alone, self.tails_alone = nn.Linear(width, relations), nn.Linear(width, relations)
        self.roles = nn.Linear(width, 2 * relations)  # for training alone
        for alone in (self.heads_alone, self.tails_alone):
            nn.init.zeros_(alone.weight), nn.init.zeros_(alone.bias)
        self.load_state_dict({n: w for n, w in weights.items() if n in self.state_dict()}, strict=False)
        self.words.weight.requires_grad = False

    def forward(self, ids, attention):
        return self.answers(self.read(ids, attention))

    def read(self, ids, attention):
        """The vector of each token."""
        length = ids.shape[1]
        mask = (1.0 - attention[:, None, None, :].float()) * -1e4
        size = self.words.num_embeddings
        x = self.words(ids % size) + self.capitals(ids // size) + self.positions.weight[:length] + self.kind
        x = self.dropout(self.normal(x))
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def answers(self, x):
        """Scores of labels, and the vectors whose dot products score the relations."""
        length = x.shape[1]
        alone, other = self.heads_alone(x)[..., None], self.tails_alone(x)[..., None]
        heads = torch.cat([self._turned(self.heads(x), length), alone, torch.ones_like(alone)], -1)
        tails = torch.cat([self._turned(self.tails(x), length), torch.ones_like(other), other], -1)
        return self.mentions(x), heads.flatten(-2), tails.flatten(-2)

    @staticmethod
    def _turned(y, length):
        y = y.unflatten(-1, (-1, TURNED)) * TURNED ** -0.25
        rate = 10000.0 ** (-torch.arange(0, TURNED, 2).float() / TURNED)
        angle = torch.arange(512).float()[:, None] * rate
        cos, sin = angle.cos()[:length, None], angle.sin()[:length, None]
        even, odd = y[..., 0::2], y[..., 1::2]
        return torch.cat([even * cos - odd * sin, odd * cos + even * sin], -1)


def encoder(path):
    """The weights of a BERT encoder from its ONNX file, named as the tagger names them."""
    weights = {i.name: torch.tensor(numpy_helper.to_array(i)) for i in onnx.load(path).graph.initializer}
    matrices = iter(sorted((n for n in weights if n.startswith("onnx::MatMul")), key=lambda n: int(n.split("_")[1])))
    out = {"words.weight": weights["embeddings.word_embeddings.weight"],
           "positions.weight": weights["embeddings.position_embeddings.weight"],
           "kind": weights["embeddings.token_type_embeddings.weight"][0]}

    def normal(to, name):
        out.update({f"{to}.{part}": weights[f"{name}.{part}"] for part in ("weight", "bias")})

    normal("normal", "embeddings.LayerNorm")
    layers = sum(n.endswith("attention.self.query.bias") for n in weights)
    for i in range(layers):
        at, to = f"encoder.layer.{i}.", f"layers.{i}."
        for part, name in (("query", "attention.self.query"), ("key", "attention.self.key"),
                           ("value", "attention.self.value"), ("output", "attention.output.dense"),
                           ("inner", "intermediate.dense"), ("outer", "output.dense")):
            out[f"{to}{part}.weight"] = weights[next(matrices)].T
            out[f"{to}{part}.bias"] = weights[f"{at}{name}.bias"]
        normal(to + "attended", at + "attention.output.LayerNorm")
        normal(to + "normal", at + "output.LayerNorm")
    return out
