package org.dealgraph.extract.tagger;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays the sentences that are read into windows of the encoder's size. The trainer does the same:
 *
 * <ul>
 *   <li>A window is {@code [CLS]}, the title's first tokens, {@code [SEP]}, text, {@code [SEP]}.
 *   <li>The text is whole sentences one after another, with one {@code [unused1]} before a sentence
 *       whose block differs from that of the sentence before it in the window. Sentences without
 *       tokens are passed over.
 *   <li>A window takes sentences as long as they fit; the next begins at the first that did not.
 *   <li>Before its own sentences it repeats those directly before as context, newest first, as long
 *       as their tokens (block marks not counted) are at most {@link Settings#context()} and the
 *       first own sentence still fits.
 *   <li>A sentence longer than the room for text is cut into pieces of that size, each in a window
 *       of its own without context.
 * </ul>
 *
 * An article gives at most {@link #MOST} windows, so that none takes all time and memory; what
 * comes after is not read.
 */
final class Windows {

  /** About 25,000 Chinese characters or 100,000 of English. */
  static final int MOST = 128;

  private final Vocabulary vocabulary;
  private final Settings settings;
  private final List<Piece> title;
  private final List<Text> texts;
  private final int room;
  private final List<Window> windows = new ArrayList<>();

  private Windows(Vocabulary vocabulary, Settings settings, List<Piece> title, List<Text> texts) {
    this.vocabulary = vocabulary;
    this.settings = settings;
    this.title = title.subList(0, Math.min(title.size(), settings.title()));
    this.texts = texts.stream().filter(text -> text.size() > 0).toList();
    room = settings.window() - Settings.SPECIAL - this.title.size();
  }

  static List<Window> of(
      Vocabulary vocabulary, Settings settings, List<Piece> title, List<Text> texts) {
    Windows made = new Windows(vocabulary, settings, title, texts);
    made.fill();
    return made.windows;
  }

  private void fill() {
    int end;
    for (int i = 0; i < texts.size() && windows.size() < MOST; i = end) {
      if (texts.get(i).size() > room) {
        cut(texts.get(i));
        end = i + 1;
      } else {
        int first = context(i);
        end = end(first, i);
        add(first, i, end);
      }
    }
  }

  /** The first sentence of the context of a window whose own sentences begin at {@code own}. */
  private int context(int own) {
    int first = own;
    int context = 0;
    int used = texts.get(own).size();
    while (first > 0) {
      int size = texts.get(first - 1).size();
      context += size;
      used += size + markBefore(first);
      if (context > settings.context() || used > room) {
        return first;
      }
      first--;
    }
    return first;
  }

  /** The sentence after the last that fits into a window. */
  private int end(int first, int own) {
    int used = 0;
    for (int i = first; i < texts.size(); i++) {
      used += texts.get(i).size() + (i == first ? 0 : markBefore(i));
      if (i > own && used > room) {
        return i;
      }
    }
    return texts.size();
  }

  private int markBefore(int i) {
    return texts.get(i).block() == texts.get(i - 1).block() ? 0 : 1;
  }

  private void add(int first, int own, int end) {
    WindowBuilder window = open();
    for (int i = first; i < end; i++) {
      if (i > first && markBefore(i) == 1) {
        window.mark(vocabulary.blockMark());
      }
      if (i == own) {
        window.core();
      }
      window.add(texts.get(i).index(), texts.get(i).pieces());
    }
    close(window);
  }

  private void cut(Text text) {
    for (int i = 0; i < text.size() && windows.size() < MOST; i += room) {
      WindowBuilder window = open();
      window.core();
      window.add(text.index(), text.pieces().subList(i, Math.min(text.size(), i + room)));
      close(window);
    }
  }

  private WindowBuilder open() {
    WindowBuilder window = new WindowBuilder(settings.window());
    window.mark(vocabulary.opening());
    window.add(Place.TITLE, title);
    window.mark(vocabulary.separator());
    return window;
  }

  private void close(WindowBuilder window) {
    window.mark(vocabulary.separator());
    windows.add(window.build());
  }
}
