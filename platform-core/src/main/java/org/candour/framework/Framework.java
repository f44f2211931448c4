package org.candour.framework;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.body.Agency;
import org.candour.body.Appointments;
import org.candour.body.Body;
import org.candour.body.Deputises;
import org.candour.body.Eligibility;
import org.candour.body.Exclusion;
import org.candour.body.Holding;
import org.candour.body.HoldsPost;
import org.candour.body.HoldsSeat;
import org.candour.body.Post;
import org.candour.body.Register;
import org.candour.body.Seat;
import org.candour.criteria.Facts;
import org.candour.form.Field;
import org.candour.pathway.Access;
import org.candour.pathway.Ladder;
import org.candour.pathway.Owner;
import org.candour.pathway.Paper;
import org.candour.pathway.ReviewType;
import org.candour.pathway.StandingDuty;
import org.candour.rule.Rule;
import org.candour.tenancy.PartnershipId;
import org.candour.time.Counting;

/**
 * One partnership's policy in one version. Immutable once published; takes effect on a day
 * (Europe/London).
 *
 * @param assumedCounting says that the counting convention is a reading, for the partnership to
 *     confirm
 * @param bankHolidays the region whose bank holidays are not worked
 * @param words the partnership's own words for shared concepts
 * @param appointmentAsks what may be asked about a person who is to be appointed
 * @param tags what each tag of agencies, posts and seats is called
 * @param beside the rules that parts of it carry beside their own
 * @param rules every rule it states by id, also those about bodies and chairs and those that only
 *     inform
 * @param duties the duties that stand outside any one review, by id, those of bodies among them
 * @param occasions what may happen and ask for something outside a review, by id
 * @param ofCase the duties of the case itself, whatever review follows; empty: there are none
 * @param papers what is drawn from what in a review, and who may see it, by id
 * @param access what it says of who may open a case
 */
public record Framework(
    PartnershipId partnership,
    String name,
    int version,
    LocalDate inForceFrom,
    String changes,
    Counting counting,
    Optional<String> assumedCounting,
    String bankHolidays,
    Map<String, String> words,
    Map<String, Agency> agencies,
    Map<String, Post> posts,
    Map<String, Constitution> bodies,
    Map<String, Field> facts,
    Map<String, ReviewType> reviews,
    Map<String, Ladder> ladders,
    Map<String, Rule> rules,
    Map<String, Field> appointmentAsks,
    Map<String, StandingDuty> duties,
    Map<String, Occasion> occasions,
    Map<String, Paper> papers,
    Map<String, String> tags,
    List<Beside> beside,
    Optional<ReviewType> ofCase,
    Access access) {
  public Framework {
    words = inOrder(words);
    agencies = inOrder(agencies);
    posts = inOrder(posts);
    bodies = inOrder(bodies);
    facts = inOrder(facts);
    reviews = inOrder(reviews);
    ladders = inOrder(ladders);
    rules = inOrder(rules);
    appointmentAsks = inOrder(appointmentAsks);
    duties = inOrder(duties);
    occasions = inOrder(occasions);
    papers = inOrder(papers);
    tags = inOrder(tags);
    beside = List.copyOf(beside);
  }

  /** A framework that asks nothing about whoever is appointed, and nothing outside a review. */
  public Framework(
      PartnershipId partnership,
      String name,
      int version,
      LocalDate inForceFrom,
      String changes,
      Counting counting,
      Optional<String> assumedCounting,
      String bankHolidays,
      Map<String, String> words,
      Map<String, Agency> agencies,
      Map<String, Post> posts,
      Map<String, Constitution> bodies,
      Map<String, Field> facts,
      Map<String, ReviewType> reviews,
      Map<String, Ladder> ladders,
      Map<String, Rule> rules) {
    this(
        partnership,
        name,
        version,
        inForceFrom,
        changes,
        counting,
        assumedCounting,
        bankHolidays,
        words,
        agencies,
        posts,
        bodies,
        facts,
        reviews,
        ladders,
        rules,
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        Optional.empty(),
        Access.notSet());
  }

  private static <T> Map<String, T> inOrder(Map<String, T> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** Every type of review, and after them the duties of the case itself. */
  public List<ReviewType> pathways() {
    return Stream.concat(reviews.values().stream(), ofCase.stream()).toList();
  }

  /** The body of this id. */
  public Optional<Body> body(String id) {
    return Optional.ofNullable(bodies.get(id)).map(Constitution::body);
  }

  /** What owners need to know to say who may act for them. */
  public Owner.Seats seats(Appointments appointments, Facts facts) {
    return new Owner.Seats(register(), plainBodies(), appointments, facts);
  }

  /** Its agencies and posts, for words. */
  public Register register() {
    return new Register(List.copyOf(agencies.values()), List.copyOf(posts.values()));
  }

  private Map<String, Body> plainBodies() {
    return bodies.entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> e.getValue().body()));
  }

  /** The ids of the posts that carry this tag, such as {@code business-unit}. */
  public Set<String> postsTagged(String tag) {
    return posts.values().stream()
        .filter(p -> p.tags().contains(tag))
        .map(Post::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The posts whose holders appoint to this: those named at the post or seat, else at the body of
   * the seat. Empty where the framework does not say: then the business unit appoints.
   */
  public Set<String> appointers(Holding holding) {
    return asked(holding)
        .map(Eligibility::by)
        .filter(by -> !by.isEmpty())
        .findFirst()
        .<Set<String>>map(LinkedHashSet::new)
        .orElse(Set.of());
  }

  /**
   * What has to be declared of whoever is to hold this, by id: what is asked of them, and what it
   * turns on whether they may.
   */
  public Set<String> declared(Holding holding) {
    boolean deputy = holding instanceof Deputises;
    Set<String> ids = new LinkedHashSet<>();
    Stream.concat(asked(holding), carried(holding))
        .forEach(
            asked -> {
              ids.addAll(asked.asks());
              asked.notIf().stream()
                  .filter(one -> deputy || !one.deputiesOnly())
                  .filter(Exclusion.Declared.class::isInstance)
                  .flatMap(one -> ((Exclusion.Declared) one).when().reads())
                  .forEach(ids::add);
            });
    return ids;
  }

  /** Whoever holds a post sits in its seats, so what those ask is asked too. */
  private Stream<Eligibility> carried(Holding holding) {
    return holding instanceof HoldsPost holds
        ? bodies.values().stream()
            .map(Constitution::body)
            .flatMap(
                body ->
                    body.seats().stream()
                        .filter(seat -> seat.posts().contains(holds.post()))
                        .flatMap(seat -> Stream.of(seat.eligibility(), body.eligibility())))
        : Stream.empty();
  }

  /** The posts whose holders appoint to something of which the framework says so. */
  public Set<String> appointing() {
    return Stream.concat(
            posts.values().stream().map(Post::eligibility),
            bodies.values().stream()
                .map(Constitution::body)
                .flatMap(
                    body ->
                        Stream.concat(
                            Stream.of(body.eligibility()),
                            body.seats().stream().map(Seat::eligibility))))
        .flatMap(asked -> asked.by().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Stream<Eligibility> asked(Holding holding) {
    if (holding instanceof HoldsPost holds) {
      return Optional.ofNullable(posts.get(holds.post())).map(Post::eligibility).stream();
    }
    if (holding instanceof HoldsSeat holds) {
      return seat(holds.body(), holds.seat());
    }
    return holding instanceof Deputises holds ? seat(holds.body(), holds.seat()) : Stream.empty();
  }

  private Stream<Eligibility> seat(String body, String seat) {
    return body(body).stream()
        .flatMap(
            its ->
                Stream.concat(
                    its.seat(seat).map(Seat::eligibility).stream(), Stream.of(its.eligibility())));
  }
}
