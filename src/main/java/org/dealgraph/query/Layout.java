package org.dealgraph.query;

import java.util.ArrayList;
import java.util.List;

/** The columns of a table: which are shown, how wide, and on which side their text stands. */
final class Layout {

  private static final String GAP = "  ";
  private static final int LEAST = 6;

  private final int limit;
  private final List<Column> columns = new ArrayList<>();

  /**
   * A layout without columns.
   *
   * @param limit columns of the terminal that a row may take; 0 for any number
   */
  Layout(int limit) {
    this.limit = limit;
  }

  private static final class Column {
    private final String name;
    private final boolean numbers;
    private final boolean shown;
    private int width;

    Column(String name, boolean numbers, boolean shown, int width) {
      this.name = name;
      this.numbers = numbers;
      this.shown = shown;
      this.width = width;
    }
  }

  /**
   * Adds a column.
   *
   * @param numbers whether it is aligned to the right
   * @param mayHide whether it is left out if all cells are empty
   */
  void column(String name, List<String> cells, boolean numbers, boolean mayHide) {
    boolean empty = cells.stream().allMatch(String::isEmpty);
    int widest = cells.stream().mapToInt(DisplayText::width).max().orElse(0);
    int width = Math.max(widest, DisplayText.width(name));
    columns.add(new Column(name, numbers, !(empty && mayHide), width));
  }

  /** The names of the columns and the line under them; to be asked after the last column. */
  List<String> header() {
    narrow();
    StringBuilder line = new StringBuilder();
    for (Column column : shown()) {
      line.append(line.isEmpty() ? "" : GAP).append("-".repeat(column.width));
    }
    return List.of(row(columns.stream().map(column -> column.name).toList()), line.toString());
  }

  /** One row; cells of columns left out are given too. */
  String row(List<String> cells) {
    StringBuilder line = new StringBuilder();
    String gap = "";
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      if (column.shown) {
        String cell = DisplayText.fit(cells.get(i), column.width);
        String space = " ".repeat(column.width - DisplayText.width(cell));
        line.append(gap).append(column.numbers ? space + cell : cell + space);
        gap = GAP;
      }
    }
    return line.toString().stripTrailing();
  }

  /** The names of the columns left out. */
  List<String> hidden() {
    return columns.stream().filter(column -> !column.shown).map(column -> column.name).toList();
  }

  private List<Column> shown() {
    return columns.stream().filter(column -> column.shown).toList();
  }

  /**
   * Cuts the widest columns of text; a number that is cut is another number, so those come last.
   */
  private void narrow() {
    narrow(shown().stream().filter(column -> !column.numbers).toList());
    narrow(shown());
  }

  private void narrow(List<Column> candidates) {
    int total =
        shown().stream().mapToInt(column -> column.width + GAP.length()).sum() - GAP.length();
    while (limit > 0 && total > limit && !candidates.isEmpty()) {
      Column widest = candidates.getFirst();
      for (Column column : candidates) {
        widest = column.width > widest.width ? column : widest;
      }
      if (widest.width <= LEAST) {
        return;
      }
      widest.width--;
      total--;
    }
  }
}
