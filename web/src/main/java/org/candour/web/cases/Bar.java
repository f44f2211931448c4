package org.candour.web.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One row of the picture: its name in up to two lines, a bar, and the day it is due. */
public record Bar(
    String look,
    List<Label> name,
    Label words,
    int x,
    int y,
    int width,
    boolean done,
    int dueX,
    int middle) {
  private static final int HEIGHT = 18;
  private static final int LETTERS = 38;
  private static final int LINE = 18;

  /** A line of text. */
  public record Label(int y, String text) {}

  static Bar of(Milestone m, Scale scale, int top, LocalDate today) {
    LocalDate due = m.due().orElse(today);
    LocalDate from = m.opens().or(m::from).orElse(due);
    LocalDate to =
        m.met().orElse(m.badge().look() == org.candour.web.shared.Badge.Look.OVER ? today : due);
    LocalDate begin = from.isAfter(to) ? to : from;
    List<Label> name = lines(m.name(), top + 16);
    int x = scale.x(begin);
    int middle = top + 12 + HEIGHT / 2;
    return new Bar(
        m.badge().look().code(),
        name,
        new Label(top + 16 + name.size() * LINE, m.badge().words()),
        x,
        middle - HEIGHT / 2,
        Math.max(8, scale.x(to.plusDays(1)) - x),
        m.met().isPresent(),
        (scale.x(due) + scale.x(due.plusDays(1))) / 2,
        middle);
  }

  /** Two lines at most: the whole name is in the table. */
  private static List<Label> lines(String text, int y) {
    List<Label> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > LETTERS) {
        lines.add(new Label(y + lines.size() * LINE, line.toString()));
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(new Label(y + lines.size() * LINE, line.toString()));
    return lines.size() <= 2
        ? lines
        : List.of(lines.get(0), new Label(lines.get(1).y(), lines.get(1).text() + " …"));
  }
}
