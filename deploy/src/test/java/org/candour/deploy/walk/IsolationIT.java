package org.candour.deploy.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.deploy.launch.FrontDoor;
import org.candour.deploy.launch.RunningService;
import org.candour.deploy.launch.SharedService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every operation of the description and every route of the pages, asked with what belongs to
 * another partnership, as everybody. What is to be asked is read from the running service and from
 * the classes of the pages: a new operation or route is walked without being added here, and one
 * that cannot be filled fails.
 */
@DisplayName("Of another partnership")
@ExtendWith(SharedService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IsolationIT {
  /** Which of the other cases are asked for besides. */
  private static final long SEED = 20_260_114;

  private RunningService service;
  private FrontDoor door;
  private Belongings miltonKeynes;
  private Belongings dudley;
  private List<Asked> inMiltonKeynes;
  private List<Asked> inDudley;
  private Set<String> logged;
  Filling each;
  final Findings filling = new Findings();
  private final Map<String, Findings> walked = new HashMap<>();
  private final Set<String> keptBefore = new TreeSet<>();
  private final Set<String> keptAfter = new TreeSet<>();
  private final Browser browser = new Browser();
  private final Map<String, Somebody> signedIn = new HashMap<>();
  private final Map<String, Somebody> tooLate = new HashMap<>();

  @BeforeAll
  void make_something_of_everything_in_both(RunningService running) throws Exception {
    service = running;
    logged = service.log().lines().collect(Collectors.toCollection(HashSet::new));
    lay(service.address());
  }

  void lay(URI address) throws Exception {
    HttpClient http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    door = FrontDoor.of(http, address);
    miltonKeynes = made("mk-together");
    dudley = made("dudley");
    each =
        new Filling(
            operations(),
            Routes.ofPages(),
            filling,
            new TreeMap<>(),
            new TreeSet<>(),
            new TreeMap<>(),
            new ArrayList<>());
    Belongings kent = made("kent");
    each.lookAt(
        kent,
        List.of(
            kent.unit(),
            somebody("the scrutineer", "kent", "imran-qureshi"),
            somebody("a nurse", "kent", "rachel-tan")),
        minus(union(miltonKeynes, dudley), kent.marks()));
    Map<String, String> keys = new HashMap<>();
    inDudley =
        each.in(
            made("dudley"),
            made("dudley"),
            dudley,
            List.of(dudley.unit()),
            keys,
            minus(miltonKeynes, dudley));
    inMiltonKeynes =
        each.in(
            made("mk-together"),
            made("mk-together"),
            miltonKeynes,
            List.of(
                miltonKeynes.unit(), somebody("the scrutineer", "mk-together", "imran-qureshi")),
            keys,
            minus(dudley, miltonKeynes));
  }

  private Belongings made(String partnership) {
    Belongings.Story story = Stories.of(partnership);
    Map<String, Somebody> asking = new LinkedHashMap<>();
    for (String person : story.asking()) {
      FrontDoor.Person one = new FrontDoor.Person(partnership, person);
      asking.put(person, Somebody.atTheInterface(door, browser, "who asks", one));
    }
    Somebody late =
        tooLate.computeIfAbsent(
            partnership,
            p -> Somebody.tooLate(door, browser, new FrontDoor.Person(p, story.unit())));
    Somebody unit = somebody("the business unit", partnership, story.unit());
    Optional<Somebody> scrutineer =
        Optional.of(story.scrutineer())
            .filter(person -> !person.isEmpty())
            .map(person -> new FrontDoor.Person(partnership, person))
            .map(one -> Somebody.atTheInterface(door, browser, "the scrutineer", one));
    return Belongings.made(new Involved.Cast(unit, asking, late, scrutineer), story).seenNow();
  }

  private List<Asked> operations() {
    Answer description =
        Somebody.notSignedIn(door, browser)
            .send(new Ask("", "GET", "/api/openapi", "", "", Map.of()));
    return Description.of(description.body()).operations();
  }

  private static Set<String> minus(Belongings whole, Belongings without) {
    return minus(whole.marks(), without.marks());
  }

  private static Set<String> minus(Set<String> these, Set<String> those) {
    Set<String> rest = new TreeSet<>(these);
    rest.removeAll(those);
    return rest;
  }

  private static Set<String> union(Belongings one, Belongings other) {
    Set<String> marks = new TreeSet<>(one.marks());
    marks.addAll(other.marks());
    return marks;
  }

  @Test
  void everything_can_be_asked_for_everything_is_filled_with_ones_own() {
    assertEquals("", filling.words());
    assertEquals(Map.of(), each.foundNowhere(), "is found with what is one's own");
    assertTrue(inMiltonKeynes.size() > 60, () -> inMiltonKeynes.size() + " are few");
  }

  @Test
  void nothing_is_found_and_nothing_told_to_anybody_of_milton_keynes() {
    assertEquals("", fromMiltonKeynes().words());
  }

  @Test
  void nothing_is_found_and_nothing_told_to_anybody_of_dudley() {
    assertEquals("", fromDudley().words());
  }

  @Test
  void no_word_comes_into_the_log_whoever_it_belongs_to() {
    fromMiltonKeynes();
    fromDudley();
    Set<String> marks = union(miltonKeynes, dudley);
    assertEquals(
        List.of(),
        service
            .log()
            .lines()
            .filter(line -> !logged.contains(line) && marks.stream().anyMatch(line::contains))
            .toList());
  }

  /** An erasure takes what was kept in its own partnership, and the walk erases in its own. */
  @Test
  void what_somebody_wrote_too_late_is_still_kept_for_them() {
    fromMiltonKeynes();
    fromDudley();
    assertEquals(
        Set.of(),
        keptBefore.stream().filter(k -> !keptAfter.contains(k)).collect(Collectors.toSet()));
    assertFalse(keptBefore.isEmpty(), "nothing was kept anywhere");
  }

  private static boolean isKept(Belongings one) {
    Answer kept = one.unit().send(new Ask("kept", "GET", "/kept", "", "", Map.of()));
    return kept.tells(one.values().of("", "kept"));
  }

  @Test
  void who_is_made_known_by_what_the_sign_in_calls_somebody_there_brings_nothing_along() {
    fromMiltonKeynes();
    fromDudley(); // the walks look for that word, which is here from now on
    String theirs = dudley.values().of("", "who");
    Set<String> hidden = minus(dudley.marks(), miltonKeynes.marks());
    hidden.removeIf(theirs::contains);
    Findings told = new Findings();
    Ask named = asked("{\"do\":\"name-person\",\"person\":\"" + theirs + "\",\"name\":\"A name\"}");
    Ask page =
        new Ask("person", "GET", "/p/mk-together/people/person?who=" + theirs, "", "", Map.of());
    Answer here = told.send(miltonKeynes.unit(), named, hidden);
    assertEquals(200, here.status(), here::toString);
    Answer shown = told.send(miltonKeynes.unit(), page, hidden);
    assertEquals(200, shown.status(), shown::toString);
    assertEquals("", told.words());
    JsonNode there = Belongings.get(dudley.unit(), "/api/partnerships/dudley/people");
    assertTrue(
        there.findValuesAsText("name").contains(dudley.values().of("", "name")),
        "there they go by their own name");
  }

  private static Ask asked(String entry) {
    return new Ask(
        "recordOnPeople",
        "POST",
        "/api/partnerships/mk-together/people/entries",
        "application/json",
        entry,
        Map.of());
  }

  @Test
  void a_key_is_no_way_to_an_answer_that_was_given_there() {
    String key = UUID.randomUUID().toString();
    String body = Stories.dudley().refer().replace("MARK", "words").replace('\'', '"');
    Ask theirs =
        new Ask(
            "refer",
            "POST",
            "/api/partnerships/dudley/cases",
            "application/json",
            body,
            Map.of("Idempotency-Key", key));
    Answer first = dudley.unit().send(theirs);
    assertEquals(201, first.status(), first::toString);
    Answer again = dudley.unit().send(theirs);
    assertEquals(first.timeless(), again.timeless(), "the key does what it is for");
    Answer refused = miltonKeynes.unit().send(theirs);
    assertEquals(404, refused.status(), refused::toString);
    String ours = Stories.miltonKeynes().refer().replace("MARK", "words").replace('\'', '"');
    Answer own =
        miltonKeynes
            .unit()
            .send(
                new Ask(
                    "refer",
                    "POST",
                    "/api/partnerships/mk-together/cases",
                    "application/json",
                    ours,
                    Map.of("Idempotency-Key", key)));
    assertEquals(201, own.status(), own::toString);
    assertFalse(own.tells("DU-2"), own::toString);
  }

  synchronized Findings fromMiltonKeynes() {
    return walked.computeIfAbsent(
        "mk-together",
        p ->
            walk(
                miltonKeynes,
                dudley,
                inMiltonKeynes,
                List.of(
                    miltonKeynes.unit(),
                    somebody("a panel member", "mk-together", "susan-bright"),
                    somebody("of an agency", "mk-together", "karen-shaw"),
                    somebody("the scrutineer", "mk-together", "imran-qureshi"),
                    somebody("somebody who holds nothing in either", "stockport", "fiona-grant"),
                    Somebody.notSignedIn(door, browser))));
  }

  synchronized Findings fromDudley() {
    return walked.computeIfAbsent(
        "dudley",
        p ->
            walk(
                dudley,
                miltonKeynes,
                inDudley,
                List.of(
                    dudley.unit(),
                    somebody("a panel member", "dudley", "marie-lennox"),
                    somebody("a deputy", "dudley", "neil-carver"))));
  }

  /** Signed in once: nobody signs in as often as the tests ask. */
  /** Signed in twice, so that there is a session elsewhere to be shown and ended. */
  private Somebody somebody(String role, String partnership, String person) {
    FrontDoor.Person one = new FrontDoor.Person(partnership, person);
    return signedIn.computeIfAbsent(
        partnership + "/" + person,
        k ->
            Stream.of("elsewhere", role)
                .map(where -> Somebody.signedIn(door, browser, where, one))
                .reduce((first, second) -> second)
                .orElseThrow());
  }

  private Findings walk(
      Belongings home, Belongings other, List<Asked> everything, List<Somebody> people) {
    Findings findings = new Findings();
    if (isKept(other)) {
      keptBefore.add(other.partnership());
    }
    long begin = System.nanoTime();
    Set<String> foreign = minus(other, home);
    Walk walk = new Walk(home, foreign, findings);
    List<Belongings> two = List.of(other, other.another(new Random(SEED)));
    people.parallelStream()
        .forEach(
            who -> walk.as(who, everything, who.equals(home.unit()) ? two : two.subList(0, 1)));
    if (isKept(other)) {
      keptAfter.add(other.partnership());
    }
    long operations = everything.stream().filter(a -> a.template().startsWith("/api/")).count();
    System.out.println(
        String.format(
            Locale.UK,
            "Isolation, %s asked for what is of %s: %d forms of operations and %d routes, %d"
                + " people, %d foreign words, %,d requests in %.0f s, %d leaks",
            home.partnership(),
            other.partnership(),
            operations,
            everything.size() - operations,
            people.size(),
            walk.foreignWords(),
            findings.requests(),
            (System.nanoTime() - begin) / 1e9,
            findings.count()));
    return findings;
  }
}
