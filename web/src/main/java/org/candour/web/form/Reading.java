package org.candour.web.form;

import java.util.Optional;
import org.candour.criteria.Value;
import org.candour.form.Field;

/**
 * What a form said about one field.
 *
 * @param value empty when nothing was said
 * @param wrong what could not be read, in words
 */
public record Reading(Optional<Value> value, Optional<String> wrong) {
  /** The answer that stands for "not known". */
  public static final String NOT_KNOWN = "not-known";

  static Reading of(Value value) {
    return new Reading(Optional.of(value), Optional.empty());
  }

  static Reading nothing() {
    return new Reading(Optional.empty(), Optional.empty());
  }

  static Reading wrong(String says) {
    return new Reading(Optional.empty(), Optional.of(says));
  }

  /** Reads a field that stands in the form under this name. */
  public static Reading of(String name, Field field, Submitted said) {
    if (said.is(name + "-unknown", "yes")) {
      return of(new Value.NotKnown());
    }
    Reading plain = plain(name, field, said);
    return field.none().isPresent() && said.is(name + "-none", "yes") ? none(plain, field) : plain;
  }

  private static Reading none(Reading plain, Field field) {
    return plain.equals(nothing())
        ? of(new Value.Nil())
        : wrong(
            "“"
                + field.label()
                + "” is answered, and “"
                + field.none().orElse("")
                + "” is chosen too. Keep one of them");
  }

  private static Reading plain(String name, Field field, Submitted said) {
    return switch (field.kind()) {
      case YES_NO -> yesNo(name, field, said);
      case CHOICE -> choice(name, field, said);
      case DAY, MOMENT -> moment(name, field, said);
      case NUMBER -> number(name, field, said);
      case TEXT, NARRATIVE -> text(name, said);
      case GROUP -> Entries.read(name, field, said);
    };
  }

  private static Reading yesNo(String name, Field field, Submitted said) {
    return switch (said.text(name)) {
      case "yes" -> of(new Value.YesNo(true));
      case "no" -> of(new Value.YesNo(false));
      case NOT_KNOWN -> of(new Value.NotKnown());
      case "" -> nothing();
      default -> wrong("“" + field.label() + "” takes yes, no or not known");
    };
  }

  private static Reading choice(String name, Field field, Submitted said) {
    String option = said.text(name);
    boolean listed = field.options().stream().anyMatch(o -> o.id().equals(option));
    if (option.equals(NOT_KNOWN) && !listed) {
      return of(new Value.NotKnown());
    }
    return option.isEmpty() ? nothing() : of(new Value.Choice(option));
  }

  private static Reading moment(String name, Field field, Submitted said) {
    Dated dated = Dated.read(name, said);
    return dated.wrong().isPresent()
        ? wrong("“" + field.label() + "” " + dated.wrong().get())
        : dated.when().map(w -> of(new Value.Moment(w))).orElse(nothing());
  }

  private static Reading number(String name, Field field, Submitted said) {
    String text = said.text(name);
    if (text.isEmpty()) {
      return nothing();
    }
    return text.matches("\\d{1,9}")
        ? of(new Value.Whole(Long.parseLong(text)))
        : wrong("“" + field.label() + "” must be a whole number");
  }

  private static Reading text(String name, Submitted said) {
    String text = said.text(name);
    return text.isEmpty() ? nothing() : of(new Value.Text(text));
  }
}
