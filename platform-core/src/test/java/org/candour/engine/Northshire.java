package org.candour.engine;

import static org.candour.engine.Dates.day;
import static org.candour.engine.Rules.field;
import static org.candour.engine.Rules.personal;
import static org.candour.engine.Rules.rule;
import static org.candour.engine.Rules.yes;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.candour.body.Agency;
import org.candour.body.Body;
import org.candour.body.ChairByCase;
import org.candour.body.ChairNotSet;
import org.candour.body.ChairPost;
import org.candour.body.ChairRule;
import org.candour.body.Post;
import org.candour.body.Seat;
import org.candour.criteria.Criterion;
import org.candour.form.Field;
import org.candour.form.FieldKind;
import org.candour.framework.Constitution;
import org.candour.framework.Framework;
import org.candour.framework.History;
import org.candour.pathway.Access;
import org.candour.pathway.Ladder;
import org.candour.pathway.Owner;
import org.candour.pathway.Paper;
import org.candour.pathway.ReviewType;
import org.candour.pathway.StandingDuty;
import org.candour.pathway.Step;
import org.candour.quorum.EachOf;
import org.candour.quorum.Electorate;
import org.candour.quorum.Majority;
import org.candour.quorum.Party;
import org.candour.quorum.QuorumNotSet;
import org.candour.quorum.Remote;
import org.candour.quorum.Unanimity;
import org.candour.quorum.VotingNotSet;
import org.candour.rule.Citation;
import org.candour.rule.Enforcement;
import org.candour.rule.Rule;
import org.candour.tenancy.PartnershipId;
import org.candour.time.Counting;

/**
 * An invented partnership. Its Review Panel needs the council, the police and health and decides by
 * agreement; its Learning Forum has neither quorum nor voting set; its Executive votes, and so does
 * its Board, which has a quorum and a chair besides.
 */
public final class Northshire {
  static final Access DECLARES =
      new Access(
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Map.of(
              "no-conflict",
              new Access.Declaration(
                  "no-conflict",
                  "I have no conflict of interest",
                  Rules.rule("NS-M-03", "Everybody declares their conflicts of interest."))));

  static final Rule QUORUM = rule("NS-C-01", "The panel needs the council, the police and health.");
  static final Rule BOARD_QUORUM = rule("NS-C-02", "The Board needs the council and the police.");
  static final Rule BOARD_CHAIR = rule("NS-B-02", "The Chief Executive chairs the Board.");
  static final Rule CHAIR = rule("NS-B-01", "The police chair after a death, else the council.");
  static final Rule AGREEMENT = rule("NS-J-01", "The panel decides by agreement.");
  static final Rule MAJORITY = rule("NS-J-05", "The executive decides by a majority.");
  static final Rule DISPUTE = rule("NS-J-02", "A disagreement of the panel goes up.");

  private static final Criterion SCHOOL_AGE = yes("school-age", "the child was of school age");
  static final Criterion DIED = yes("died", "the child died");

  public static final Framework FIRST = version(1, day("Thu 1 Jan 2026"), Pathway.rapidReview(10));

  /** From June the agencies have 8 days, and not 10. */
  static final Framework SECOND = version(2, day("Mon 1 Jun 2026"), Pathway.rapidReview(8));

  static final History FRAMEWORKS = new History(List.of(FIRST, SECOND));

  private Northshire() {}

  /** The same, in which the rule of who chairs the panel has this level. */
  static Framework chairing(Enforcement level) {
    return version(1, day("Thu 1 Jan 2026"), Pathway.rapidReview(10), CHAIR.at(level));
  }

  /** The same, in which a disagreement of the panel goes up this ladder. */
  static Framework climbing(Ladder ladder) {
    return version(1, day("Thu 1 Jan 2026"), Pathway.rapidReview(10), CHAIR, ladder);
  }

  static Framework version(int number, LocalDate from, ReviewType rapidReview) {
    return version(number, from, rapidReview, CHAIR);
  }

  private static Framework version(int number, LocalDate from, ReviewType rapidReview, Rule chair) {
    return version(number, from, rapidReview, chair, ladder());
  }

  private static Framework version(
      int number, LocalDate from, ReviewType rapidReview, Rule chair, Ladder ladder) {
    return new Framework(
        new PartnershipId("northshire"),
        "Northshire",
        number,
        from,
        "",
        Counting.RECEIPT_IS_DAY_0,
        Optional.empty(),
        "england-and-wales",
        Map.of(),
        byId(agencies(), Agency::id),
        byId(posts(), Post::id),
        byId(List.of(panel(chair), forum(), executive(), board()), c -> c.body().id()),
        byId(facts(), Field::id),
        byId(List.of(rapidReview, Pathway.forumReview()), ReviewType::id),
        Map.of("up", ladder),
        Map.of());
  }

  /** The same with these duties of the case itself. */
  static Framework owing(Framework its, Step... duties) {
    return with(its, Map.of(), Optional.of(ReviewType.ofCase(List.of(duties))));
  }

  /** The same with these duties outside any one review. */
  static Framework keeping(Framework its, StandingDuty... duties) {
    return with(its, byId(List.of(duties), StandingDuty::id), Optional.empty());
  }

  private static Framework with(
      Framework its, Map<String, StandingDuty> duties, Optional<ReviewType> ofCase) {
    return new Framework(
        its.partnership(),
        its.name(),
        its.version(),
        its.inForceFrom(),
        its.changes(),
        its.counting(),
        its.assumedCounting(),
        its.bankHolidays(),
        its.words(),
        its.agencies(),
        its.posts(),
        its.bodies(),
        its.facts(),
        its.reviews(),
        its.ladders(),
        its.rules(),
        its.appointmentAsks(),
        duties,
        its.occasions(),
        its.papers(),
        its.tags(),
        its.beside(),
        ofCase,
        its.access());
  }

  /** The first version, in which members declare that they have no conflict of interest. */
  public static Framework declaring() {
    return having(DECLARES, Map.of());
  }

  /** The first version, asking what is to be declared, with papers. */
  static Framework having(Access access, Map<String, Paper> papers) {
    Framework plain = version(1, Dates.day("Thu 1 Jan 2026"), Pathway.rapidReview(10));
    return having(plain, plain.posts(), access, papers);
  }

  /** A version of which this post alone runs the partnership. */
  static Framework runBy(String post, int version, String from) {
    Framework plain = version(version, Dates.day(from), Pathway.rapidReview(10));
    List<Post> posts =
        plain.posts().values().stream()
            .map(
                p ->
                    new Post(
                        p.id(),
                        p.name(),
                        p.agency(),
                        p.id().equals(post) ? Set.of(Scene.BUSINESS_UNIT) : Set.of()))
            .toList();
    return having(plain, byId(posts, Post::id), plain.access(), plain.papers());
  }

  private static Framework having(
      Framework f, Map<String, Post> posts, Access access, Map<String, Paper> papers) {
    return new Framework(
        f.partnership(),
        f.name(),
        f.version(),
        f.inForceFrom(),
        f.changes(),
        f.counting(),
        f.assumedCounting(),
        f.bankHolidays(),
        f.words(),
        f.agencies(),
        posts,
        f.bodies(),
        f.facts(),
        f.reviews(),
        f.ladders(),
        f.rules(),
        f.appointmentAsks(),
        f.duties(),
        f.occasions(),
        papers,
        f.tags(),
        f.beside(),
        f.ofCase(),
        access);
  }

  private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
    Map<String, T> map = new LinkedHashMap<>();
    all.forEach(one -> map.put(id.apply(one), one));
    return map;
  }

  private static List<Agency> agencies() {
    return List.of(
        new Agency("council", "Northshire Council", Set.of("statutory"), Optional.empty()),
        new Agency("police", "Northshire Police", Set.of("statutory"), Optional.empty()),
        new Agency("icb", "Northshire ICB", Set.of("statutory", "health"), Optional.empty()),
        new Agency("schools", "Northshire Schools", Set.of(), Optional.empty()));
  }

  private static List<Post> posts() {
    return List.of(
        post("manager", "Business Manager", "council", "business-unit"),
        post("director", "Director of Children's Services", "council"),
        post("inspector", "Detective Chief Inspector", "police"),
        post("nurse", "Designated Nurse", "icb"),
        post("head", "Head of Safeguarding in Schools", "schools"),
        post("scrutineer", "Independent Scrutineer", "council", "scrutineer"),
        post("chief", "Chief Executive", "council"),
        post("commissioner", "Chief Constable", "police"));
  }

  private static Post post(String id, String name, String agency, String... tags) {
    return new Post(id, name, Optional.of(agency), Set.of(tags));
  }

  private static Constitution panel(Rule chairRule) {
    ChairRule chair = new ChairByCase(List.of(new ChairByCase.Line(DIED, "inspector")), "director");
    List<Seat> seats =
        List.of(
            seat("council", "director", Optional.empty(), true),
            seat("police", "inspector", Optional.empty(), true),
            seat("icb", "nurse", Optional.empty(), true),
            seat("schools", "head", Optional.of(SCHOOL_AGE), false));
    EachOf quorum =
        new EachOf(
            List.of(
                Party.agency("council", "the council"),
                Party.agency("police", "the police"),
                Party.tagged("health", "health")),
            Remote.COUNTS);
    return new Constitution(
        body("panel", "Review Panel", seats, chair),
        Optional.of(chairRule),
        quorum,
        Optional.of(QUORUM),
        new Unanimity(Electorate.members()),
        Optional.of(AGREEMENT));
  }

  private static Constitution forum() {
    List<Seat> seats = List.of(seat("council", "director", Optional.empty(), false));
    return new Constitution(
        body("forum", "Learning Forum", seats, new ChairNotSet()),
        Optional.empty(),
        QuorumNotSet.silent(),
        Optional.empty(),
        VotingNotSet.silent(),
        Optional.empty());
  }

  private static Constitution executive() {
    List<Seat> seats =
        List.of(
            seat("council", "chief", Optional.empty(), false),
            seat("police", "commissioner", Optional.empty(), false),
            seat("icb", "nurse", Optional.empty(), false));
    return new Constitution(
        body("executive", "Executive", seats, new ChairNotSet()),
        Optional.empty(),
        QuorumNotSet.silent(),
        Optional.empty(),
        new Majority(Electorate.members(), Majority.Among.PRESENT),
        Optional.of(MAJORITY));
  }

  /** The Board needs the council and the police, is chaired by the Chief Executive, and votes. */
  private static Constitution board() {
    List<Seat> seats =
        List.of(
            seat("council", "chief", Optional.empty(), false),
            seat("police", "commissioner", Optional.empty(), false),
            seat("icb", "nurse", Optional.empty(), false));
    EachOf quorum =
        new EachOf(
            List.of(Party.agency("council", "the council"), Party.agency("police", "the police")),
            Remote.COUNTS);
    return new Constitution(
        body("board", "Board", seats, new ChairPost("chief")),
        Optional.of(BOARD_CHAIR),
        quorum,
        Optional.of(BOARD_QUORUM),
        new Majority(Electorate.members(), Majority.Among.PRESENT),
        Optional.of(MAJORITY));
  }

  private static Body body(String id, String name, List<Seat> seats, ChairRule chair) {
    return new Body(
        id, name, List.of(), seats, chair, new Citation("Northshire handbook", "page 2"));
  }

  private static Seat seat(String agency, String post, Optional<Criterion> when, boolean deputy) {
    return new Seat(
        "for-" + agency,
        "the seat of " + agency,
        Optional.of(agency),
        List.of(post),
        1,
        when,
        Set.of(),
        deputy,
        true,
        true);
  }

  private static List<Field> facts() {
    return List.of(
        field("child", "The person is a child", FieldKind.YES_NO),
        field("died", "The child died", FieldKind.YES_NO),
        field("abuse", "Abuse or neglect is known or suspected", FieldKind.YES_NO),
        field("school-age", "The child was of school age", FieldKind.YES_NO),
        field("aware", "When the council became aware", FieldKind.MOMENT),
        field("kind", "Kind of incident", FieldKind.CHOICE, "injury", "fire"),
        field("places", "Number of homes lived in", FieldKind.NUMBER),
        personal("funeral", "Day of the funeral", FieldKind.DAY).lyingAhead(),
        field("name", "Name of the child", FieldKind.TEXT));
  }

  /** In a case of a child who died the Chief Constable settles it, in any other the executive. */
  private static Ladder ladder() {
    return new Ladder(
        "up",
        "Where a disagreement goes",
        DISPUTE,
        List.of(
            new Ladder.Rung(
                Optional.of(DIED), new Owner.HolderOf("commissioner", "the Chief Constable")),
            new Ladder.Rung(Optional.empty(), new Owner.HolderOf("chief", "the Chief Executive"))));
  }
}
