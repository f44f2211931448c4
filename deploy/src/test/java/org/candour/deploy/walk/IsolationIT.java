package org.candour.deploy.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    miltonKeynes = made("mk-together", "grace-adeyemi");
    dudley = made("dudley", "angela-dunn");
    each = new Filling(operations(), Routes.ofPages(), filling, new TreeMap<>(), new TreeSet<>());
    Map<String, String> keys = new HashMap<>();
    inDudley =
        each.in(
            made("dudley", "angela-dunn"),
            made("dudley", "angela-dunn"),
            dudley,
            List.of(dudley.unit()),
            keys,
            minus(miltonKeynes, dudley));
    inMiltonKeynes =
        each.in(
            made("mk-together", "grace-adeyemi"),
            made("mk-together", "grace-adeyemi"),
            miltonKeynes,
            List.of(
                miltonKeynes.unit(), somebody("the scrutineer", "mk-together", "imran-qureshi")),
            keys,
            minus(dudley, miltonKeynes));
  }

  private Belongings made(String partnership, String person) {
    Somebody unit = Somebody.signedIn(door, "the business unit", partnership, person);
    return Belongings.made(
            unit,
            Stream.of(Stories.miltonKeynes(), Stories.dudley())
                .filter(s -> s.partnership().equals(partnership))
                .findFirst()
                .orElseThrow())
        .seenNow();
  }

  private List<Asked> operations() {
    Answer description =
        Somebody.notSignedIn(door).send(new Ask("", "GET", "/api/openapi", "", "", Map.of()));
    return Description.of(description.body()).operations();
  }

  private static Set<String> minus(Belongings whole, Belongings without) {
    Set<String> marks = new TreeSet<>(whole.marks());
    marks.removeAll(without.marks());
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
    Set<String> marks = new TreeSet<>(miltonKeynes.marks());
    marks.addAll(dudley.marks());
    assertEquals(
        List.of(),
        service
            .log()
            .lines()
            .filter(line -> !logged.contains(line) && marks.stream().anyMatch(line::contains))
            .toList());
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
                    Somebody.notSignedIn(door))));
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

  private Somebody somebody(String role, String partnership, String person) {
    return Somebody.signedIn(door, role, partnership, person);
  }

  private Findings walk(
      Belongings home, Belongings other, List<Asked> everything, List<Somebody> people) {
    Findings findings = new Findings();
    long begin = System.nanoTime();
    Set<String> foreign = minus(other, home);
    Walk walk = new Walk(home, foreign, findings);
    List<Belongings> two = List.of(other, other.another(new Random(SEED)));
    people.parallelStream()
        .forEach(
            who -> walk.as(who, everything, who.equals(home.unit()) ? two : two.subList(0, 1)));
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
