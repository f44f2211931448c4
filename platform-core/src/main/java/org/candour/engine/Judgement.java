package org.candour.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.criteria.Finding;
import org.candour.journal.Basis;
import org.candour.journal.Mark;
import org.candour.journal.Verdict;
import org.candour.rule.Enforcement;
import org.candour.rule.Reason;
import org.candour.rule.Rule;
import org.candour.rule.SetAside;

/** Collects everything that speaks for or against one happening, then says what follows from it. */
final class Judgement {
  private final List<Against> against = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final Map<String, Finding> criteria = new HashMap<>();

  /** A reason, and what its mark says: a mark stays in the journal for ever. */
  private record Against(Reason reason, String asMark) {}

  void against(Reason reason) {
    against(reason, reason.says());
  }

  /** A reason that shows something personal to the person who asks, and a mark that does not. */
  void against(Reason reason, String asMark) {
    Against one = new Against(reason, asMark);
    if (!against.contains(one)) {
      against.add(one);
    }
  }

  void against(Optional<Reason> reason) {
    reason.ifPresent(this::against);
  }

  void against(List<Reason> reasons) {
    reasons.forEach(this::against);
  }

  void late(Rule rule, String says) {
    marks.add(new Mark(Mark.Kind.LATE, Optional.of(rule.id().value()), says));
  }

  /** Recorded after the day it is about, which no rule sets a limit to. */
  void late(String says) {
    marks.add(new Mark(Mark.Kind.LATE, Optional.empty(), says));
  }

  void note(Optional<Rule> rule, String says) {
    marks.add(new Mark(Mark.Kind.NOTE, rule.map(r -> r.id().value()), says));
  }

  void found(Rule rule, Finding finding) {
    criteria.put(rule.id().value(), finding);
  }

  /**
   * What refuses it. A report is refused only for integrity, input or authority: what broke a rule
   * is recorded, marked.
   */
  List<Reason> refusals(Asking asking) {
    return against.stream()
        .map(Against::reason)
        .filter(r -> fate(r, asking) == Fate.REFUSED)
        .map(r -> level(r) == Enforcement.REFUSE_UNLESS_REASON ? past(r, asking) : r)
        .toList();
  }

  /** How it gives way; to whoever may not go past it, it does not. */
  private static Reason past(Reason reason, Asking asking) {
    Optional<SetAside> others =
        reason.rule().filter(rule -> !asking.mayGoPast(rule)).flatMap(Rule::setAside);
    return others.isEmpty()
        ? askingWhy(reason)
        : reason
            .restingOn(reason.rule().orElseThrow().at(Enforcement.REFUSE))
            .toMend(
                reason.remedy().map(r -> r + " ").orElse("")
                    + "Only the "
                    + others.get().words()
                    + " may go past this rule, with a reason. If they have, the business unit"
                    + " records it as a report that says so and why.");
  }

  private static Reason askingWhy(Reason reason) {
    String otherwise = "If it has to be so, give the reason. It is recorded with the entry.";
    return reason.toMend(reason.remedy().map(r -> r + " " + otherwise).orElse(otherwise));
  }

  /** The verdict to be written, when nothing refuses it. */
  Verdict verdict(Asking asking) {
    List<Mark> all = new ArrayList<>(marks);
    boolean effective = true;
    for (Against one : against) {
      Reason reason = one.reason();
      Fate fate = fate(reason, asking);
      effective &= fate != Fate.BREACH;
      String says = one.asMark() + (fate == Fate.OVERRIDDEN ? told(reason, asking) : "");
      all.add(new Mark(fate.mark, reason.rule().map(r -> r.id().value()), says));
    }
    return new Verdict(effective, all, criteria);
  }

  /** That it was set aside by somebody else is what the business unit says, and is marked so. */
  private static String told(Reason reason, Asking asking) {
    return reason
        .rule()
        .flatMap(Rule::setAside)
        .filter(who -> !who.by(asking.posts()))
        .map(who -> " The business unit reports that the " + who.words() + " set the rule aside.")
        .orElse("");
  }

  private enum Fate {
    REFUSED(Mark.Kind.NOTE),
    BREACH(Mark.Kind.BREACH),
    OVERRIDDEN(Mark.Kind.OVERRIDDEN),
    MARKED(Mark.Kind.NOTE);

    private final Mark.Kind mark;

    Fate(Mark.Kind mark) {
      this.mark = mark;
    }
  }

  private static Fate fate(Reason reason, Asking asking) {
    if (reason.kind() != Reason.Kind.RULE) {
      return Fate.REFUSED;
    }
    Enforcement level = level(reason);
    if (level.compareTo(Enforcement.WARN) >= 0) {
      return Fate.MARKED;
    }
    if (level == Enforcement.REFUSE_UNLESS_REASON
        && asking.saysWhy()
        && asking.mayGoPast(reason.rule().orElseThrow())) {
      return Fate.OVERRIDDEN;
    }
    return asking.basis() == Basis.REPORT ? Fate.BREACH : Fate.REFUSED;
  }

  private static Enforcement level(Reason reason) {
    return reason.rule().map(Rule::level).orElse(Enforcement.REFUSE);
  }
}
