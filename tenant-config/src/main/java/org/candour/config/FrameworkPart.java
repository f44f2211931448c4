package org.candour.config;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.body.Agency;
import org.candour.body.Post;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.form.Field;
import org.candour.framework.Framework;
import org.candour.tenancy.PartnershipId;
import org.candour.time.Civil;
import org.candour.time.Counting;

/** Reads the whole of a framework, part by part. */
final class FrameworkPart {
  private static final String NOT_KNOWN = "not-known";

  private final Known known;
  private final Posted posted;

  FrameworkPart(Known known, Posted posted) {
    this.known = known;
    this.posted = posted;
  }

  Framework framework(Section root) {
    Calendar calendar = calendar(root);
    Map<String, Field> facts = known.readFacts(root);
    Map<String, Field> appointmentAsks = known.readAppointmentAsks(root);
    texts(root, "documents");
    texts(root, "outside");
    reviewed(root);
    root.has("examples");
    known.duties().read(root);
    root.items("rules").forEach(node -> Section.read(node, known.defects(), known.rules()::of));
    return new Framework(
        partnership(root),
        root.text("name"),
        version(root),
        root.needed("in force from").flatMap(root::text).map(this::day).orElse(LocalDate.EPOCH),
        root.text("changes"),
        calendar.counting(),
        calendar.assumed(),
        calendar.bankHolidays(),
        texts(root, "words"),
        root.each("agencies", this::agency),
        root.each("posts", this::post),
        root.each("bodies", new BodyPart(known)::body),
        facts,
        new ReviewPart(known).reviews(root),
        root.each("ladders", new LadderPart(known)::ladder),
        known.rules().all(),
        appointmentAsks,
        known.duties().all(),
        root.each("occasions", new OccasionPart(known)::occasion),
        root.each("papers", new PaperPart(known)::paper),
        texts(root, "tags"),
        known.rules().beside(),
        new CaseDutiesPart(known, known.caseDuties()).read(root),
        new AccessPart(known).access(root));
  }

  private PartnershipId partnership(Section root) {
    Optional<Node.Text> id = root.needed("partnership").flatMap(root::text);
    if (id.isPresent() && !id.get().text().matches("[a-z][a-z0-9-]{1,39}")) {
      known
          .defects()
          .add(
              id.get().place(),
              Kind.BAD_VALUE,
              id.get().text(),
              "a short id of small letters, digits and hyphens");
      return new PartnershipId(NOT_KNOWN);
    }
    id.ifPresent(this::givenFor);
    return new PartnershipId(id.map(Node.Text::text).orElse(NOT_KNOWN));
  }

  private void givenFor(Node.Text id) {
    posted
        .partnership()
        .filter(p -> !p.value().equals(id.text()))
        .ifPresent(
            p -> known.defects().add(id.place(), Kind.OTHER_PARTNERSHIP, id.text(), p.value()));
  }

  /** By when the partnership means to look at its framework again. That day may have passed. */
  private void reviewed(Section root) {
    Optional<Node.Text> by = root.maybe("to be reviewed by");
    Optional<LocalDate> day = by.map(this::day).filter(d -> !d.equals(LocalDate.EPOCH));
    if (day.isPresent() && posted.today().map(day.get()::isBefore).orElse(false)) {
      known.defects().add(by.get().place(), Kind.REVIEW_DAY_PASSED, Civil.words(day.get()));
    }
  }

  private int version(Section root) {
    Optional<Node.Text> version = root.needed("version").flatMap(root::text);
    if (version.isPresent() && !version.get().text().matches("[1-9][0-9]{0,5}")) {
      known
          .defects()
          .add(
              version.get().place(), Kind.BAD_VALUE, version.get().text(), "a whole number from 1");
      return 1;
    }
    return version.map(v -> Integer.parseInt(v.text())).orElse(1);
  }

  private LocalDate day(Node.Text text) {
    return Dates.day(text, known.defects());
  }

  private record Calendar(Counting counting, Optional<String> assumed, String bankHolidays) {}

  private Calendar calendar(Section root) {
    Calendar read =
        root.needed("calendar")
            .map(node -> Section.read(node, known.defects(), this::calendarIn))
            .orElse(new Calendar(Counting.RECEIPT_IS_DAY_0, Optional.empty(), ""));
    known.counting(read.counting());
    return read;
  }

  private Calendar calendarIn(Section section) {
    return new Calendar(
        Words.COUNTING.of(section.needed("day of receipt").flatMap(section::text), known.defects()),
        section.maybe("assumed").map(Node.Text::text),
        Words.HOLIDAYS.of(section.needed("bank holidays").flatMap(section::text), known.defects()));
  }

  private static Map<String, String> texts(Section root, String key) {
    return root.entries(key, node -> root.text(node).map(Node.Text::text).orElse(""));
  }

  private Agency agency(Section section) {
    return new Agency(
        section.id(),
        section.text("name"),
        tags(section),
        section.maybe("follows").map(Node.Text::text));
  }

  private Post post(Section section) {
    return new Post(
        section.id(),
        section.text("name"),
        section.maybe("agency").map(id -> known.names().check(Name.AGENCY, id)),
        tags(section),
        inEvery(section),
        new EligibilityPart(known).eligibility(section),
        known.rules().maybe(section));
  }

  private boolean inEvery(Section section) {
    boolean every = section.yes("in every agency", false);
    if (every && section.has("agency")) {
      section.missing(Kind.NOT_TOGETHER, "in every agency", "agency");
    }
    return every;
  }

  private Set<String> tags(Section section) {
    return section.texts("is").stream()
        .map(id -> known.names().check(Name.TAG, id))
        .collect(Collectors.toSet());
  }
}
