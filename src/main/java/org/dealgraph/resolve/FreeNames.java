package org.dealgraph.resolve;

import java.util.HashSet;
import java.util.Set;

/** Hands out names, each once; who asks for a taken name gets it with a number from 2 on. */
final class FreeNames {

  private final Set<String> taken = new HashSet<>();

  void reserve(String name) {
    taken.add(name);
  }

  String take(String wanted) {
    String name = wanted;
    for (int number = 2; !taken.add(name); number++) {
      name = wanted + "-" + number;
    }
    return name;
  }
}
