package org.candour.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.candour.form.Field;
import org.candour.form.FieldKind;
import org.candour.rule.Rule;

/**
 * A question of the framework as a page shows it, with what was answered so far.
 *
 * @param name of its field in the form
 * @param kind how it is shown: radios, date, moment, number, text or narrative
 * @param rule the id of the rule that asks for it, empty when the answer is optional
 * @param none what an explicit none is called; empty when none is not an answer
 * @param saidNone whether it was answered with none
 * @param entries the entries of a group
 * @param value the text answered; dates have theirs in parts
 * @param error what is wrong with the answer
 */
public record Question(
    String name,
    String label,
    String hint,
    String kind,
    boolean required,
    String rule,
    String cites,
    boolean unknowable,
    boolean unknown,
    String none,
    boolean saidNone,
    List<Entry> entries,
    List<Pick> options,
    String value,
    Parts parts,
    String error) {
  public Question {
    options = List.copyOf(options);
    entries = List.copyOf(entries);
  }

  /**
   * One entry of a group.
   *
   * @param number counted from 1
   * @param shown whether the page shows it at once; the others wait in a fold
   */
  public record Entry(int number, boolean shown, List<Question> asks) {}

  /** The entries that wait in a fold. */
  public List<Entry> more() {
    return entries.stream().filter(entry -> !entry.shown()).toList();
  }

  /** One of the answers to pick from. */
  public record Pick(String value, String label, boolean picked) {}

  /** A date as it was typed. */
  public record Parts(String day, String month, String year, String time) {
    /** As it stands in a form. */
    public static Parts of(String name, Submitted said) {
      return new Parts(
          said.text(name + "-day"),
          said.text(name + "-month"),
          said.text(name + "-year"),
          said.text(name + "-time"));
    }
  }

  /** A field of the framework under this name. */
  public static Question of(
      String name,
      Field field,
      Optional<Rule> rule,
      boolean unknowable,
      Submitted said,
      List<Wrong> wrong) {
    return new Question(
        name,
        field.label(),
        field.hint().orElse(""),
        kind(field.kind()),
        rule.isPresent(),
        rule.map(r -> r.id().value()).orElse(""),
        rule.map(r -> r.cites().words()).orElse(""),
        unknowable && !radios(field.kind()),
        said.is(name + "-unknown", "yes"),
        field.none().orElse(""),
        said.is(name + "-none", "yes"),
        Entries.shown(name, field, said),
        options(name, field, unknowable, said),
        said.text(name),
        Parts.of(name, said),
        Wrong.with(name, wrong));
  }

  /** The same, but an answer has to be given. */
  public Question asRequired() {
    return new Question(
        name,
        label,
        hint,
        kind,
        true,
        rule,
        cites,
        unknowable,
        unknown,
        none,
        saidNone,
        entries,
        options,
        value,
        parts,
        error);
  }

  private static boolean radios(FieldKind kind) {
    return kind == FieldKind.YES_NO || kind == FieldKind.CHOICE;
  }

  private static String kind(FieldKind kind) {
    return radios(kind) ? "radios" : kind.name().toLowerCase(Locale.ROOT);
  }

  private static List<Pick> options(String name, Field field, boolean unknowable, Submitted said) {
    List<Pick> picks = new ArrayList<>();
    if (field.kind() == FieldKind.YES_NO) {
      picks.add(pick("yes", "Yes", name, said));
      picks.add(pick("no", "No", name, said));
    }
    field.options().forEach(o -> picks.add(pick(o.id(), o.label(), name, said)));
    boolean listed = picks.stream().anyMatch(p -> p.value().equals(Reading.NOT_KNOWN));
    if (radios(field.kind()) && unknowable && !listed) {
      picks.add(pick(Reading.NOT_KNOWN, "Not known", name, said));
    }
    return picks;
  }

  private static Pick pick(String value, String label, String name, Submitted said) {
    return new Pick(value, label, said.is(name, value));
  }
}
