package org.candour.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.candour.body.Attendee;
import org.candour.criteria.Answer;
import org.candour.criteria.Facts;
import org.candour.criteria.Finding;
import org.candour.criteria.Value;
import org.candour.form.Ask;
import org.candour.form.Field;
import org.candour.framework.Framework;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Happening.DecisionMade;
import org.candour.journal.Happening.EndorsementGiven;
import org.candour.journal.Mark;
import org.candour.journal.Sitting;
import org.candour.pathway.Outcome;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Step;
import org.candour.quorum.Ballot;
import org.candour.quorum.Vote;
import org.candour.time.Civil;

/**
 * What an export holds, as text for a person. Everything in it is read from the entries that are
 * shown; people stand in it by post or seat, as in the record.
 */
record Summary(
    CaseView view, List<Entry> shown, Optional<Entry> decision, Facts known, Instant now) {

  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(
        decision.isPresent()
            ? "Proof of a decision in case " + view.reference()
            : "Case " + view.reference());
    lines.add("Made on " + Civil.words(now) + " for somebody who may see it.");
    lines.add("");
    decision.ifPresentOrElse(d -> new Decided(d, lines).say(), () -> history(lines));
    return String.join("\n", lines) + "\n";
  }

  private void history(List<String> lines) {
    lines.add("Entries, in the order they were recorded");
    for (Entry entry : shown) {
      lines.add("");
      lines.add(
          entry.place()
              + ". "
              + kind(entry.what())
              + ", "
              + entry.stamp().happened().words()
              + ", recorded "
              + Civil.words(entry.stamp().recorded())
              + " by "
              + entry.stamp().by().capacity()
              + (entry.effective() ? "" : " (without effect)"));
      answers(entry.what().answers(), lines);
      marks(entry, lines);
    }
  }

  private static String kind(Happening what) {
    String words = JournalFormat.kind(what.getClass()).replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private void answers(Map<String, Value> answers, List<String> lines) {
    new TreeMap<>(answers)
        .forEach((id, value) -> lines.add("   " + label(id) + ": " + words(id, value)));
  }

  private static void marks(Entry entry, List<String> lines) {
    for (Mark mark : entry.verdict().marks()) {
      lines.add(
          "   "
              + switch (mark.kind()) {
                case LATE -> "Late";
                case BREACH -> "Broke a rule";
                case OVERRIDDEN -> "Against a rule, for a reason";
                case NOTE -> "Note";
              }
              + mark.rule().map(r -> ", rule " + r).orElse("")
              + ": "
              + mark.says());
    }
  }

  private Optional<Field> field(String id) {
    Framework framework = view.framework();
    return Optional.ofNullable(framework.facts().get(id))
        .or(
            () ->
                view.assessment().reviews().stream()
                    .map(r -> r.type())
                    .flatMap(
                        t ->
                            java.util.stream.Stream.concat(
                                t.referral().asks().stream(),
                                t.steps().stream().flatMap(s -> s.asks().stream())))
                    .map(Ask::field)
                    .filter(f -> f.id().equals(id))
                    .findFirst());
  }

  private String label(String id) {
    return field(id).map(Field::label).orElse(id.equals("why") ? "reason" : id);
  }

  private String words(String id, Value value) {
    return field(id).map(f -> f.words(value)).orElse(value.words());
  }

  /** One decision: what was known, what was tried, who was there, how it came out. */
  private final class Decided {
    private final Entry entry;
    private final List<String> lines;
    private final String step;
    private final Optional<ReviewType> type;

    Decided(Entry entry, List<String> lines) {
      this.entry = entry;
      this.lines = lines;
      this.step = Relevant.step(entry.what());
      this.type =
          view.assessment().review(Relevant.review(entry.what())).map(review -> review.type());
    }

    void say() {
      Optional<Step.Decision> decides =
          type.flatMap(t -> t.step(step))
              .filter(Step.Decision.class::isInstance)
              .map(Step.Decision.class::cast);
      String option =
          entry.what() instanceof DecisionMade made
              ? made.option()
              : ((Happening.DisagreementSettled) entry.what()).option();
      lines.add("Step: " + decides.map(Step.Decision::name).orElse(step));
      lines.add(
          "Decided: " + decides.flatMap(d -> d.option(option)).map(o -> o.label()).orElse(option));
      lines.add("Happened: " + entry.stamp().happened().words());
      lines.add(
          "Recorded: "
              + Civil.words(entry.stamp().recorded())
              + " by "
              + entry.stamp().by().capacity()
              + ", as entry "
              + entry.place());
      lines.add("Effect: " + (entry.effective() ? "it has effect" : "without effect"));
      lines.add(
          "Judged by: version "
              + entry.stamp().framework()
              + " of the framework and version "
              + entry.stamp().calendar()
              + " of the calendar");
      section("Answers given with it");
      answers(entry.what().answers(), lines);
      section("What the rules said, as recorded with it");
      marks(entry, lines);
      criteria();
      sitting();
      facts();
      endorsements();
    }

    private void section(String title) {
      lines.add("");
      lines.add(title);
    }

    private void criteria() {
      section("Rules that were tried, with their answers");
      if (entry.verdict().criteria().isEmpty()) {
        lines.add("   None: the option rests on no test.");
      }
      new TreeMap<>(entry.verdict().criteria())
          .forEach(
              (rule, finding) -> {
                lines.add("   Rule " + rule + ": " + answer(finding.answer()));
                finding(finding, 2);
              });
    }

    private void finding(Finding finding, int depth) {
      lines.add("   ".repeat(depth) + answer(finding.answer()) + " - " + finding.says());
      finding.parts().forEach(part -> finding(part, depth + 1));
    }

    private static String answer(Answer answer) {
      return switch (answer) {
        case YES -> "yes";
        case NO -> "no";
        case NOT_KNOWN -> "not known";
      };
    }

    private void sitting() {
      Optional<Sitting> sitting =
          entry.what() instanceof DecisionMade made ? made.sitting() : Optional.empty();
      sitting.ifPresent(
          it -> {
            section("The meeting it rests on (" + it.body() + ")");
            for (Attendee one : it.present()) {
              boolean chairs = it.chair().filter(one.person()::equals).isPresent();
              lines.add(
                  "   Present: "
                      + one.shownAs()
                      + one.agency().map(a -> ", for " + a).orElse("")
                      + one.seat().map(s -> ", in the seat " + s).orElse(", in no seat")
                      + (chairs ? ", in the chair" : ""));
            }
            lines.add("   Stood aside because of an interest: " + it.withdrawn());
            votes(it);
          });
    }

    private void votes(Sitting it) {
      Map<Ballot, Long> counts =
          it.votes().stream().collect(Collectors.groupingBy(Vote::ballot, Collectors.counting()));
      lines.add(
          it.votes().isEmpty()
              ? "   Votes: none was taken"
              : "   Votes: "
                  + counts.getOrDefault(Ballot.AYE, 0L)
                  + " for, "
                  + counts.getOrDefault(Ballot.NO, 0L)
                  + " against, "
                  + counts.getOrDefault(Ballot.ABSTAIN, 0L)
                  + " abstained");
      it.votes().stream()
          .filter(v -> v.ballot() == Ballot.NO)
          .forEach(v -> lines.add("   Dissent: " + inSeat(v, it)));
    }

    private static String inSeat(Vote vote, Sitting it) {
      return it.present().stream()
          .filter(a -> a.person().equals(vote.person()))
          .map(Attendee::shownAs)
          .findFirst()
          .orElse("somebody who is not listed as present");
    }

    /** A value that was erased since says so. */
    private void facts() {
      section("Facts as known then");
      answers(known.values(), lines);
    }

    private void endorsements() {
      List<Entry> later = shown.stream().filter(e -> e.place() > entry.place()).toList();
      section("What was answered to it later");
      if (later.isEmpty()) {
        lines.add("   Nothing that is recorded.");
      }
      for (Entry one : later) {
        lines.add(
            "   Entry "
                + one.place()
                + ", "
                + one.stamp().happened().words()
                + ": "
                + said(one)
                + ", by "
                + one.stamp().by().capacity());
      }
    }

    private String said(Entry one) {
      if (one.what() instanceof EndorsementGiven given) {
        Optional<Step.Endorsement> endorses =
            type.flatMap(t -> t.step(given.step()))
                .filter(Step.Endorsement.class::isInstance)
                .map(Step.Endorsement.class::cast);
        return endorses.map(Step.Endorsement::name).orElse(given.step())
            + ": "
            + endorses
                .flatMap(e -> e.outcome(given.outcome()))
                .map(Outcome::label)
                .orElse(given.outcome());
      }
      return kind(one.what());
    }
  }
}
