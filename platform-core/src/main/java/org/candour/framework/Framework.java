package org.candour.framework;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.body.Agency;
import org.candour.body.Appointments;
import org.candour.body.Body;
import org.candour.body.Post;
import org.candour.body.Register;
import org.candour.criteria.Facts;
import org.candour.form.Field;
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
    Optional<ReviewType> ofCase) {
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
        Optional.empty());
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
}
