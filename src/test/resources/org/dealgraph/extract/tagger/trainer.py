"""Prints the tokens and windows that the trainer makes of articles: trainer.py vocab.txt < articles.jsonl

An article is {"texts": [sentence...], "blocks": [number...], "selected": [index...]}. The first line tells the sizes;
then each article has a line for each sentence, a line for each window, and an empty line.
"""
import json
import sys
import types

from windows import CONTEXT, TITLE, WINDOW, tokenised, windows
from wordpiece import WordPiece


def line(window):
    place = lambda t, sentence: "mark" if sentence is None else "title" if t < window.title else sentence
    places = [place(t, sentence) for t, (_, sentence, _, _) in enumerate(window.tokens)]
    tokens = (f"{i}:{p}:{a}:{b}" for p, (i, _, a, b) in zip(places, window.tokens))
    return " ".join([str(places.index(window.core)), *tokens])


pieces = WordPiece(sys.argv[1])
print(WINDOW, TITLE, CONTEXT)
for article in map(json.loads, sys.stdin):
    sentences = list(zip(article["texts"], article["blocks"]))
    document = tokenised(types.SimpleNamespace(sentences=sentences), pieces)
    for tokens in document.tokens:
        print("sentence", *(f"{i}:{a}:{b}" for i, a, b in tokens))
    for window in windows(document, pieces, article["selected"]):
        print("window", line(window))
    print()
