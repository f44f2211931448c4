package org.candour.config;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.candour.body.ChairByCase;
import org.candour.body.ChairNotSet;
import org.candour.body.ChairOf;
import org.candour.body.ChairOneOf;
import org.candour.body.ChairPost;
import org.candour.body.ChairRotates;
import org.candour.body.ChairRule;
import org.candour.body.ChairWithVice;
import org.candour.body.Term;
import org.candour.body.Turn;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.criteria.Criterion;
import org.candour.rule.Rule;

/** Reads who chairs a body. It must be said, even when the framework sets nothing. */
final class ChairPart {
  private final Known known;
  private Optional<Rule> rule = Optional.empty();
  private boolean set;

  ChairPart(Known known) {
    this.known = known;
  }

  ChairRule chair(Section body) {
    ChairRule chair = body.needed("chair").map(node -> chair(node, body)).orElse(new ChairNotSet());
    set = !(chair instanceof ChairNotSet);
    return chair;
  }

  /** The rule of the chair just read: its own, else that of the body; none where it is not set. */
  Optional<Rule> rule(Rule ofBody) {
    return set ? rule.or(() -> Optional.of(ofBody)) : Optional.empty();
  }

  private ChairRule chair(Node node, Section body) {
    if (node instanceof Node.Text) {
      return body.text(node)
          .filter(text -> !text.text().equals("not set"))
          .<ChairRule>map(text -> new ChairPost(post(text)))
          .orElse(new ChairNotSet());
    }
    return Section.read(node, known.defects(), this::chairIn);
  }

  private ChairRule chairIn(Section section) {
    rule = Optional.of(known.rules().of(section));
    ChairRule chair = chairOf(section);
    return section.has("vice") ? new ChairWithVice(chair, vice(section)) : chair;
  }

  /** The vice-chair is a post, or whoever sits for an agency. */
  private ChairRule vice(Section section) {
    return section
        .needed("vice")
        .flatMap(section::text)
        .<ChairRule>map(
            id ->
                known.names().has(Name.AGENCY, id.text())
                    ? new ChairOf(id.text())
                    : new ChairPost(post(id)))
        .orElse(new ChairNotSet());
  }

  private ChairRule chairOf(Section section) {
    if (section.has("post")) {
      return new ChairPost(post(section, "post"));
    }
    if (section.has("one of")) {
      return new ChairOneOf(
          section.texts("one of").stream().map(this::post).toList(), term(section));
    }
    return section.has("rotates") ? rotates(section) : byCase(section);
  }

  private ChairRule byCase(Section section) {
    List<ChairByCase.Line> lines =
        section.items("by case").stream()
            .map(node -> Section.read(node, known.defects(), this::line))
            .toList();
    return new ChairByCase(lines, post(section, "otherwise"));
  }

  private ChairByCase.Line line(Section section) {
    if (!section.has("when")) {
      section.missing(Kind.MISSING, "when");
    }
    return new ChairByCase.Line(
        new CriterionPart(known).maybe(section, "when").orElse(new Criterion.All(List.of())),
        post(section, "post"));
  }

  private ChairRule rotates(Section section) {
    List<Turn> turns = section.texts("rotates").stream().map(this::turn).toList();
    Term.Ends ends = Words.ENDS.of(section.maybe("ends"), known.defects());
    boolean passes = section.yes("interest passes it on", false);
    LocalDate since =
        section
            .needed("since")
            .flatMap(section::text)
            .map(t -> Dates.day(t, known.defects()))
            .orElse(LocalDate.EPOCH);
    Period every =
        section.needed("every").flatMap(section::text).map(this::period).orElse(Period.ofYears(1));
    return turns.isEmpty()
        ? new ChairNotSet()
        : new ChairRotates(turns, every, since, ends, passes);
  }

  /** A turn goes to an agency or to a post. */
  private Turn turn(Node.Text id) {
    return known.names().has(Name.POST, id.text())
        ? Turn.ofPost(id.text())
        : Turn.ofAgency(known.names().check(Name.AGENCY, id));
  }

  private Optional<Term> term(Section section) {
    Optional<LocalDate> since = section.maybe("since").map(t -> Dates.day(t, known.defects()));
    Term.Ends ends = Words.ENDS.of(section.maybe("ends"), known.defects());
    if (!section.has("for") && (section.has("since") || section.has("ends"))) {
      section.missing(Kind.MISSING, "for");
    }
    return section.maybe("for").map(text -> new Term(period(text), since, ends));
  }

  private Period period(Node.Text text) {
    if (!text.text().matches("[1-9][0-9]? (year|month)s?")) {
      known
          .defects()
          .add(text.place(), Kind.BAD_VALUE, text.text(), "years or months such as 1 year");
      return Period.ofYears(1);
    }
    int count = Integer.parseInt(text.text().substring(0, text.text().indexOf(' ')));
    return text.text().contains("year") ? Period.ofYears(count) : Period.ofMonths(count);
  }

  private String post(Section section, String key) {
    return section.needed(key).flatMap(section::text).map(this::post).orElse("");
  }

  private String post(Node.Text id) {
    return known.names().check(Name.POST, id);
  }
}
