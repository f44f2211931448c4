package org.candour.deploy.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("At the edge of the service")
class EdgeIT extends AtTheEdge {
  private static final String EVIL = "evil.example";

  // --- what the server serves of its own ---

  @Test
  void figures_and_a_description_of_the_server_are_served_to_nobody() {
    for (String path :
        new String[] {"/metrics", "/metrics/base", "/openapi", "/openapi/", "/openapi.json"}) {
      Raw answer = raw("GET " + path + " HTTP/1.1");
      assertTrue(answer.status() == 403 || answer.status() == 404, path);
      assertFalse(answer.body().contains("# TYPE") || answer.body().contains("servers:"), path);
    }
  }

  @Test
  void a_probe_learns_whether_it_is_up_and_nothing_more() {
    for (String path : new String[] {"/health", "/health/live", "/health/ready"}) {
      Raw answer = raw("GET " + path + " HTTP/1.1");
      assertEquals(200, answer.status(), path);
      assertEquals("{\"status\":\"UP\",\"checks\":[]}", answer.body().strip(), path);
    }
  }

  // --- what cannot be read ---

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST | /api/partnerships/mk-together/cases | Content-Type: garbage | 400",
        "POST | /api/partnerships/mk-together/cases | Content-Type: ;;; | 400",
        "POST | /api/partnerships/mk-together/cases | Content-Type: */* | 415",
        "POST | /api/partnerships/mk-together/cases | Content-Type: text/plain | 415",
        "POST | /api/partnerships/mk-together/cases | Content-Type:"
            + " application/x-www-form-urlencoded | 415",
        "GET | /api/partnerships | Accept: ;q=x | 400",
        "GET | /api/partnerships | Accept: a/b;q=9 | 400",
        "GET | /api/partnerships | Accept: text/html | 406",
        "DANCE | /api/partnerships | Accept: */* | 405",
        "PUT | /api/partnerships | Accept: */* | 405",
        "OPTIONS | /api/nothing | Accept: */* | 404",
        "GET | /api/application.wadl | Accept: */* | 404",
        "GET | /api/problems/a%2Fb | Accept: */* | 404",
        "GET | /api/partnerships/mk-together/cases?page=%zz | Accept: */* | 400"
      })
  void below_api_it_is_answered_with_a_problem(
      String method, String path, String header, int status) {
    Caller team = team();
    Raw answer =
        Raw.send(
            address(),
            method
                + " "
                + path
                + " HTTP/1.1\n"
                + header
                + "\nAuthorization: Bearer "
                + team.bearer(),
            method.equals("POST") ? "a=%zz" : "");
    assertEquals(status, answer.status(), answer::toString);
    assertEquals(Optional.of("application/problem+json"), answer.header("Content-Type"));
    assertTrue(answer.body().contains("\"status\":" + status), answer::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PUT | /p/mk-together/work | Accept: */* | 405",
        "DELETE | /static/app.css | Accept: */* | 405",
        "GET | /sign-in | Accept: ;q=x | 400",
        "POST | /sign-in | Content-Type: garbage | 400",
        "POST | /sign-in | Content-Type: application/x-www-form-urlencoded; charset=nonsense | 415",
        "POST | /sign-in | Content-Type: application/x-www-form-urlencoded | 400",
        "GET | /application.wadl | Accept: */* | 404"
      })
  void elsewhere_it_is_answered_with_a_page(String method, String path, String header, int status) {
    Raw answer =
        team()
            .send(
                method + " " + path + " HTTP/1.1\n" + header,
                method.equals("POST") ? "csrf=%zz" : "");
    assertPage(status, answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=%z", "a=%", "a=%00", "a=%ff", "a=%ed%a0%80", "%0"})
  void a_form_that_cannot_be_read_or_kept_is_refused_before_anybody_reads_it(String body) {
    assertPage(400, team().postBody("/p/mk-together/refer/child-rapid-review", body));
  }

  @Test
  void a_wish_for_a_language_that_cannot_be_read_is_no_matter() {
    assertEquals(200, raw("GET /sign-in HTTP/1.1\nAccept-Language: ;;;").status());
    Raw api = team().api("GET", "/partnerships", "", "Accept-Language", ";;;");
    assertEquals(200, api.status(), api::toString);
  }

  @Test
  void no_description_of_the_addresses_is_given_away() {
    Caller team = team();
    for (Raw answer :
        List.of(
            team.api("OPTIONS", "/partnerships", "", "Accept", "application/vnd.sun.wadl+xml"),
            team.send("OPTIONS /p/mk-together/work HTTP/1.1", ""))) {
      assertFalse(answer.body().contains("<"), answer::toString);
    }
  }

  @Test
  void nobody_is_told_back_what_they_sent() {
    for (String path : new String[] {"/", "/sign-in", "/api/openapi"}) {
      Raw answer = raw("TRACE " + path + " HTTP/1.1\nX-Mine: told-back");
      assertEquals(405, answer.status(), answer::toString);
      assertFalse(answer.toString().contains("told-back"), answer::toString);
    }
  }

  /** The server refuses these before it knows of an application: with a status and no word. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/%00",
        "/p/%00/work",
        "/api/..%2f..%2fWEB-INF/web.xml",
        "/../x",
        "/api/%c0%ae"
      })
  void an_address_that_leads_out_of_the_service_leads_nowhere(String path) {
    Raw answer = raw("GET " + path + " HTTP/1.1");
    assertEquals(400, answer.status(), answer::toString);
    assertEquals("", answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/WEB-INF/web.xml",
        "/META-INF/MANIFEST.MF",
        "/static/META-INF/openapi.yaml",
        "/static//etc/passwd",
        "/static/app.css/",
        "/static/app.class",
        "/p/mk-together/cases/..%5c..",
        "/p/..;/mk-together/work"
      })
  void files_of_the_application_are_not_served(String path) {
    Raw answer = raw("GET " + path + " HTTP/1.1");
    assertTrue(answer.status() == 404 || answer.status() == 400 || answer.status() == 303, path);
    assertFalse(answer.body().contains("web-app") || answer.body().contains("openapi:"), path);
  }

  // --- how much ---

  @Test
  void a_form_takes_what_its_address_takes_and_no_more() {
    String text = "a=" + "x".repeat(100 * 1024);
    Raw answer = team().postBody("/sign-in", text);
    assertPage(413, answer);
    assertTrue(answer.body().contains("Nothing was saved"), answer::toString);
    assertPage(422, team().post("/p/mk-together/refer/child-rapid-review", "a", text));
    String more = "x".repeat(800 * 1024);
    assertPage(413, team().postBody("/p/mk-together/refer/child-rapid-review", more));
  }

  @Test
  void a_reason_in_ones_own_words_is_as_long_as_a_narrative() {
    Caller team = team();
    String case1 = refer(team, "A test.");
    team.get(case1);
    Raw answer = team.post(case1 + "/facts", "fact-improvements", "yes", "why", "x".repeat(20_001));
    assertPage(422, answer);
    assertTrue(answer.body().contains("20,000 characters"), answer::toString);
  }

  // --- what is no answer ---

  @Test
  void an_answer_that_is_none_is_refused_at_its_field() {
    Caller team = team();
    String at = refer(team, "A test.");
    team.get(at + "/facts");
    assertSays(422, "takes yes, no or not known", team.post(at + "/facts", "fact-died", "perhaps"));
    assertSays(
        422,
        "Choose whether you do it now or report it",
        team.post(at + "/facts", "fact-died", "yes", "basis", "rapport"));
    assertPage(400, team.post(at + "/facts", "fact-died", "yes", "key", "no key"));
  }

  @Test
  void what_rests_on_what_was_seen_says_what_that_was() {
    Caller team = team();
    String at = refer(team, "A test.");
    String correct = at + "/history/2/correct";
    Raw seen = team.get(correct + "?field=seriously-harmed");
    String tag = hidden(seen, "seen");
    String[] form = {"field", "seriously-harmed", "value-seriously-harmed", "no", "stage", "send"};
    Raw refused = team.post(correct, form);
    assertSays(428, "did not say how things stood", refused);
    assertTrue(hidden(refused, "seen").equals(tag), "nothing was recorded");
    String[] whole = Arrays.copyOf(form, form.length + 2);
    whole[form.length] = "seen";
    whole[form.length + 1] = tag;
    assertEquals(303, team.post(correct, whole).status());
    assertSays(
        428,
        "did not say how things stood",
        team.post(itemOf(team, at) + "/disagree", "reason", "I do not agree."));
  }

  @Test
  void a_case_is_not_known_in_the_future_and_a_meeting_needs_a_framework() {
    Caller team = team();
    String reference = refer(team, "A test.").replaceAll(".*/", "");
    Raw future =
        team.api("GET", "/partnerships/mk-together/cases/" + reference + "?knownAt=2149-01-01", "");
    assertEquals(400, future.status(), future::toString);
    assertTrue(future.body().contains("\"field\":\"knownAt\""), future::toString);
    Raw today =
        team.api(
            "GET",
            "/partnerships/mk-together/cases/" + reference + "?knownAt=" + LocalDate.now(LONDON),
            "");
    assertEquals(200, today.status(), today::toString);
    Raw early =
        team.api(
            "POST",
            "/partnerships/mk-together/bodies/lcrp/meetings",
            "{'startsAt': '1901-01-04T10:00:00Z', 'mode': 'remote'}");
    assertEquals(422, early.status(), early::toString);
    assertTrue(early.body().contains("\"field\":\"startsAt\""), early::toString);
  }

  @Test
  void the_scheme_of_a_token_may_be_written_in_small_letters() {
    String token = team().bearer();
    for (String scheme : new String[] {"bearer ", "BEARER ", "Bearer  "}) {
      Raw answer = raw("GET /api/partnerships HTTP/1.1\nAuthorization: " + scheme + token);
      assertEquals(200, answer.status(), scheme);
    }
    for (String none : new String[] {"Basic " + token, token, "Bearer", "Bearer" + token}) {
      Raw answer = raw("GET /api/partnerships HTTP/1.1\nAuthorization: " + none);
      assertEquals(401, answer.status(), none);
    }
  }

  // --- what is turned away leaves a line ---

  @Test
  void what_is_turned_away_leaves_a_line_that_says_neither_who_nor_what() {
    String sent = "Walter-Winterbottom-" + System.nanoTime();
    assertEquals(403, team().postBody("/p/mk-together/refer/" + sent, "csrf=" + sent).status());
    assertEquals(
        401, raw("GET /api/partnerships HTTP/1.1\nAuthorization: Bearer " + sent).status());
    String log = log();
    assertTrue(log.contains("A form that is not known to be of an open page was turned away"), log);
    assertTrue(log.contains("A token that does not hold was turned away"), log);
    assertTrue(!log.contains(sent), log);
  }

  // --- where to go on to ---

  @Test
  void where_to_go_on_to_is_a_path_whatever_host_the_request_claims() {
    for (String path : new String[] {"/", "/p/mk-together/work", "/p/mk-together/cases"}) {
      Raw answer = raw("GET " + path + " HTTP/1.1\nHost: " + EVIL);
      assertEquals(303, answer.status(), answer::toString);
      assertTrue(answer.header("Location").orElse("").startsWith("/sign-in"), answer::toString);
    }
    Raw signedIn =
        team().postBody("/sign-out", "csrf=none", "Host", EVIL, "X-Forwarded-Host", EVIL);
    assertTrue(!signedIn.toString().contains(EVIL), signedIn::toString);
    Raw front = team().get("/", "Host", EVIL);
    assertEquals(Optional.of("/p/mk-together/work"), front.header("Location"));
  }

  @Test
  void what_was_made_is_at_a_path_below_the_address_it_was_sent_to() {
    Raw made =
        team()
            .api(
                "POST",
                "/partnerships/mk-together/bodies/lcrp/meetings",
                "{'startsAt': '2027-01-04T10:00:00Z', 'mode': 'remote'}",
                "Host",
                EVIL);
    assertEquals(201, made.status(), made::toString);
    assertTrue(
        made.header("Location")
            .orElse("")
            .startsWith("/api/partnerships/mk-together/bodies/lcrp/meetings/"),
        made::toString);
  }

  // --- what is said afterwards ---

  @Test
  void a_case_is_told_when_it_is_said_later_how_somebody_attended_its_decision() {
    Caller dudley = Caller.signedIn(address(), "angela-dunn");
    Decided decided = Decided.in(dudley, "x");
    String page = decided.meeting();
    dudley.get(page);
    Raw saved = dudley.post(page + "/attendance", "basis", "report", "where-marie-lennox", "room");
    assertEquals(303, saved.status(), saved::toString);
    String journal =
        dudley
            .api("GET", Decided.DUDLEY + "/cases/" + last(decided.aCase()) + "/journal", "")
            .body();
    assertTrue(journal.contains("\"kind\":\"attendance-corrected\""), journal);
  }

  // --- what these tests stand on ---

  private static String hidden(Raw page, String name) {
    Matcher value =
        Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page.body());
    assertTrue(value.find(), page::toString);
    return value.group(1);
  }
}
