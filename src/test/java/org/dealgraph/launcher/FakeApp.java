package org.dealgraph.launcher;

import java.time.Duration;
import java.util.List;

/** Stands in for the program: tells what it was given, and ends as it is told. */
final class FakeApp {

  private FakeApp() {}

  public static void main(String[] args) throws InterruptedException {
    System.out.println(List.of(args));
    if (args.length > 1 && args[0].equals("exit")) {
      System.exit(Integer.parseInt(args[1]));
    }
    if (args.length > 0 && args[0].equals("wait")) {
      Thread.sleep(Duration.ofMinutes(1));
    }
  }
}
