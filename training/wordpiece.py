"""The tokenizer and the windows of the tagger: the same, token for token, as in the Java program.

Rules: white space ends a word; a Han character, a punctuation mark or a symbol is a word alone; other characters run
together. Words are lower-cased and cut by greedy longest match (Schuster and Nakajima 2012, "WordPiece").
What the vocabulary does not tell of capitals, ids beyond it do: its size is added for one, and once more for several.
"""
import unicodedata

LONGEST_WORD = 40


def is_han(c):
    return 0x3400 <= c <= 0x4DBF or 0x4E00 <= c <= 0x9FFF or 0xF900 <= c <= 0xFAFF or 0x20000 <= c <= 0x2FA1F


def is_space(char):
    return unicodedata.category(char) in ("Zs", "Zl", "Zp") or "\t" <= char <= "\r" or "\x1c" <= char <= "\x1f"


def is_mark(char):
    c = ord(char)
    if c < 128:
        return 33 <= c <= 47 or 58 <= c <= 64 or 91 <= c <= 96 or 123 <= c <= 126
    category = unicodedata.category(char)
    return not (category[0] == "L" or category == "Nd")


def lower(char):
    return char.lower()[0]  # the simple mapping, as in Java


class WordPiece:
    def __init__(self, vocabulary):
        with open(vocabulary, encoding="utf-8") as lines:
            self.ids = {line.rstrip("\n"): i for i, line in enumerate(lines)}
        self.pad, self.unknown, self.cls, self.sep, self.block = (
            self.ids[t] for t in ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[unused1]"))

    def tokens(self, text):
        """(id, start, end) of each token; offsets count code points."""
        out, start = [], None
        for i, char in enumerate(text):
            alone = is_han(ord(char)) or is_mark(char) and not is_space(char)
            if (alone or is_space(char)) and start is not None:
                self._word(text, start, i, out)
                start = None
            if alone:
                self._word(text, i, i + 1, out)
            elif start is None and not is_space(char):
                start = i
        if start is not None:
            self._word(text, start, len(text), out)
        return out

    def _word(self, text, start, end, out):
        word = "".join(map(lower, text[start:end]))
        pieces, at = [], 0
        while at < len(word) <= LONGEST_WORD:
            until = len(word)
            while until > at and ("##" if at else "") + word[at:until] not in self.ids:
                until -= 1
            if until == at:
                break
            pieces.append(self._piece(self.ids[("##" if at else "") + word[at:until]], text, start + at, start + until))
            at = until
        out.extend(pieces if at == len(word) else [self._piece(self.unknown, text, start, end)])

    def _piece(self, token, text, start, end):
        capitals = sum(unicodedata.category(char) == "Lu" for char in text[start:end])
        return token + min(capitals, 2) * len(self.ids), start, end
