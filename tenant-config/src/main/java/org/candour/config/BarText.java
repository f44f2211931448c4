package org.candour.config;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.quorum.Bar;

/** Reads how much is enough: {@code at least} or {@code more than} a number or a share. */
final class BarText {
  private static final Pattern SHARE = Pattern.compile("([1-9][0-9]{0,2})/([1-9][0-9]{0,2})");
  private final Known known;

  BarText(Known known) {
    this.known = known;
  }

  /** The bar that a section sets. */
  Bar bar(Section section) {
    Optional<Node.Text> more = section.maybe("more than");
    Optional<Node.Text> least =
        more.isPresent()
            ? section.maybe("at least")
            : section.needed("at least").flatMap(section::text);
    if (more.isPresent() && least.isPresent()) {
      known
          .defects()
          .add(least.get().place(), Kind.BAD_VALUE, "at least", "needed beside “more than”");
    }
    return more.or(() -> least).flatMap(text -> of(text, more.isPresent())).orElse(Bar.number(1));
  }

  /** Whether a text is a share and not a number. */
  static boolean isShare(Node.Text text) {
    return text.text().equals("all")
        || text.text().equals("half")
        || SHARE.matcher(text.text()).matches();
  }

  private Optional<Bar> of(Node.Text text, boolean more) {
    Optional<Bar> bar = share(text.text(), more).or(() -> number(text.text(), more));
    if (bar.isEmpty()) {
      known
          .defects()
          .add(
              text.place(),
              Kind.BAD_VALUE,
              text.text(),
              "a whole number, or a share such as half or 2/3");
    }
    return bar;
  }

  private static Optional<Bar> number(String text, boolean more) {
    return text.matches("[1-9][0-9]{0,3}")
        ? Optional.of(new Bar(Integer.parseInt(text), 0, more))
        : Optional.empty();
  }

  private static Optional<Bar> share(String text, boolean more) {
    String plain = text.equals("half") ? "1/2" : text.equals("all") ? "1/1" : text;
    Matcher matcher = SHARE.matcher(plain);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int part = Integer.parseInt(matcher.group(1));
    int whole = Integer.parseInt(matcher.group(2));
    boolean sound = part < whole || (part == whole && !more);
    return sound ? Optional.of(new Bar(part, whole, more)) : Optional.empty();
  }
}
