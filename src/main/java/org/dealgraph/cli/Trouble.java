package org.dealgraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealgraph.model.UserError;
import org.dealgraph.query.NearestNames;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says what went wrong: of the user's trouble one sentence and a hint, of the program's own all
 * that helps to mend it.
 */
final class Trouble implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private static final int SHORTEST_TO_GUESS = 4;

  private final PrintWriter err;

  Trouble(PrintWriter err) {
    this.err = err;
  }

  /** A word on the command line that makes no sense. */
  @Override
  public int handleParseException(ParameterException e, String[] args) {
    if (e.getCause() instanceof UserError user) {
      return tell(user);
    }
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    List<String> near =
        e instanceof UnmatchedArgumentException unmatched ? near(unmatched) : List.of();
    String hint =
        near.isEmpty()
            ? "See: " + command + " --help"
            : "Did you mean "
                + String.join(" or ", near.subList(0, Math.min(3, near.size())))
                + "?";
    tell(sentence(e), hint);
    return ExitCode.USAGE;
  }

  /** A command that failed. */
  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    return switch (e) {
      case UserError user -> tell(user);
      case StandardOutput.Closed _ -> ExitCode.PIPE_CLOSED;
      default -> {
        if (e.getCause() instanceof StandardOutput.Closed) {
          yield ExitCode.PIPE_CLOSED;
        }
        yield tellDefect(e);
      }
    };
  }

  /** A defect of the program. */
  int tellDefect(Throwable defect) {
    defect.printStackTrace(err);
    tell(
        "This is a defect of Dealgraph, not of your data or command.",
        "Please report it with the lines above and the command that led to it.");
    return ExitCode.INTERNAL;
  }

  private int tell(UserError user) {
    tell(String.valueOf(user.getMessage()), user.hint());
    return ExitCode.of(user.kind());
  }

  private void tell(String sentence, @Nullable String hint) {
    err.println("dealgraph: " + sentence);
    if (hint != null) {
      err.println("  " + hint);
    }
    err.flush();
  }

  /** The options or commands that a mistyped one may have meant. */
  private static List<String> near(UnmatchedArgumentException e) {
    String word = e.getUnmatched().isEmpty() ? "" : e.getUnmatched().getFirst();
    CommandSpec spec = e.getCommandLine().getCommandSpec();
    if (word.length() < SHORTEST_TO_GUESS) {
      return List.of();
    }
    Set<String> known =
        word.startsWith("-") ? spec.optionsMap().keySet() : spec.subcommands().keySet();
    List<String> near =
        NearestNames.of(word, known).stream()
            .filter(name -> name.length() >= SHORTEST_TO_GUESS - 1)
            .toList();
    return near.isEmpty()
        ? known.stream().filter(name -> letters(name).equals(letters(word))).toList()
        : near;
  }

  /** The letters in alphabetical order, which two words share that differ by a slip of fingers. */
  private static String letters(String word) {
    return word.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
  }

  private static String sentence(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      String word = unmatched.getUnmatched().getFirst();
      String kind = word.startsWith("-") ? "option" : "command or argument";
      return "There is no %s %s here.".formatted(kind, word);
    }
    String message =
        String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceFirst("^Error: ", "");
    return message.endsWith(".") ? message : message + ".";
  }
}
