"""The tagger: a small BERT encoder (Devlin et al. 2019) with a mention head and a head that scores pairs of tokens.

The pair head is the one of Efficient GlobalPointer (Su et al. 2022): a relation's score is how well the one token and
the other each suit it alone, plus the dot product of a projection of the one and a projection of the other, both
turned by their position (Su et al. 2021, rotary embedding). The single scores ride along in the vectors as two more
dimensions, so that whoever reads the model has dot products to do and nothing else.
"""
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F

TURNED = 32
DIMENSION = TURNED + 2
LAYERS, HEADS, WIDTH = 4, 8, 512


def scores(heads, tails):
    """The logit of each relation between each two of some tokens."""
    split = lambda x: x.unflatten(-1, (-1, DIMENSION)).transpose(1, 2)
    return split(heads) @ split(tails).transpose(-1, -2)


class Layer(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.query, self.key, self.value, self.output = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.inner, self.outer = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.attended, self.normal = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        split = lambda y: y.unflatten(-1, (HEADS, WIDTH // HEADS)).transpose(1, 2)
        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        weights = (q @ k.transpose(-1, -2) / (WIDTH // HEADS) ** 0.5 + mask).softmax(-1)
        y = (weights @ v).transpose(1, 2).flatten(-2)
        x = self.attended(x + self.dropout(self.output(y)))
        return self.normal(x + self.dropout(self.outer(F.gelu(self.inner(x)))))


class Tagger(nn.Module):
    def __init__(self, labels, relations, dropout=0.1):
        super().__init__()
        self.words, self.positions = nn.Embedding(21128, WIDTH), nn.Embedding(512, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.normal = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.dropout = nn.Dropout(dropout)
        self.mentions = nn.Linear(WIDTH, labels)
        self.heads, self.tails = nn.Linear(WIDTH, relations * TURNED), nn.Linear(WIDTH, relations * TURNED)
        self.heads_alone, self.tails_alone = nn.Linear(WIDTH, relations), nn.Linear(WIDTH, relations)
        self.roles = nn.Linear(WIDTH, 2 * relations)  # for training alone

    def forward(self, ids, attention):
        return self.answers(self.read(ids, attention))

    def read(self, ids, attention):
        """The vector of each token."""
        length = ids.shape[1]
        mask = (1.0 - attention[:, None, None, :].float()) * -1e4
        x = self.words(ids) + self.positions.weight[:length] + self.kind
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

    def load_encoder(self, path):
        """Takes over the weights of bge-small-zh from its ONNX file."""
        graph = onnx.load(path).graph
        weights = {i.name: torch.tensor(numpy_helper.to_array(i)) for i in graph.initializer}
        matrices = iter(sorted(n for n in weights if n.startswith("onnx::MatMul")))
        take = lambda to, name: to.data.copy_(weights[name])
        take(self.words.weight, "embeddings.word_embeddings.weight")
        take(self.positions.weight, "embeddings.position_embeddings.weight")
        self.kind.data.copy_(weights["embeddings.token_type_embeddings.weight"][0])
        normal = lambda to, name: (take(to.weight, name + ".weight"), take(to.bias, name + ".bias"))
        normal(self.normal, "embeddings.LayerNorm")
        for i, layer in enumerate(self.layers):
            at = f"encoder.layer.{i}."
            for part, name in ((layer.query, "attention.self.query"), (layer.key, "attention.self.key"),
                               (layer.value, "attention.self.value"), (layer.output, "attention.output.dense"),
                               (layer.inner, "intermediate.dense"), (layer.outer, "output.dense")):
                part.weight.data.copy_(weights[next(matrices)].T)
                take(part.bias, at + name + ".bias")
            normal(layer.attended, at + "attention.output.LayerNorm")
            normal(layer.normal, at + "output.LayerNorm")
        for alone in (self.heads_alone, self.tails_alone):
            nn.init.zeros_(alone.weight), nn.init.zeros_(alone.bias)
        self.words.weight.requires_grad = False
