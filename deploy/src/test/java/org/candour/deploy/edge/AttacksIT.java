package org.candour.deploy.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.api.ApiApplication;
import org.candour.web.WebApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Attacked")
class AttacksIT extends AtTheEdge {
  private static final Routes PAGES = Routes.of(new WebApplication(), "");
  private static final Routes API = Routes.of(new ApiApplication(), "/api");

  /** What a template or a browser would take for its own, as it is written in JSON. */
  private static final String HOSTILE =
      "<script>alert(1)</script><img src=x onerror=alert(2)>\\u0022\\u0027${7*7}$!{class}$view"
          + "#set($x=1)#include(\\u0022/etc/passwd\\u0022)&lt;";

  /** The same as a page has to show it. */
  private static final String SHOWN =
      "&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(2)&gt;&quot;&#39;${7*7}"
          + "$!{class}$view#set($x=1)#include(&quot;/etc/passwd&quot;)&amp;lt;";

  private static final String PLAIN = HOSTILE.replace("\\u0022", "\"").replace("\\u0027", "'");

  private static final List<String> SQL =
      List.of(
          "' OR '1'='1",
          "x' UNION SELECT table_name FROM information_schema.tables -- ",
          "1; DROP TABLE journal",
          "\\",
          "%",
          "_",
          "1 AND SLEEP(5)",
          "\"`´’");

  // --- forms that are not ours ---

  @Test
  void every_form_is_refused_without_its_token_and_with_another() {
    Caller team = team();
    team.get("/p/mk-together/facts");
    team.get("/sign-in");
    List<Routes.Route> forms = PAGES.by("POST").toList();
    assertTrue(forms.size() >= 15, forms::toString);
    for (Routes.Route form : forms) {
      String path = form.with(anything());
      for (String body : List.of("", "a=b", "csrf=", "csrf=" + "0".repeat(48), "csrf=x&csrf=y")) {
        assertPage(403, team.postBody(path, body));
      }
      assertPage(403, new Caller(address()).postBody(path, "csrf=" + team.token()), form);
    }
  }

  /** Whoever has not signed in is sent to do so first, where there is anything to sign in for. */
  private static void assertPage(int status, Raw answer, Routes.Route form) {
    assertTrue(answer.status() == status || answer.status() == 303, () -> form + "\n" + answer);
    assertFalse(answer.header("Set-Cookie").orElse("").startsWith("candour="), answer::toString);
  }

  private static Map<String, String> anything() {
    Map<String, String> parts = new HashMap<>();
    for (String part :
        List.of(
            "reference",
            "type",
            "review",
            "step",
            "act",
            "body",
            "meeting",
            "item",
            "problem",
            "duty")) {
      parts.put(part, "x");
    }
    parts.put("partnership", "mk-together");
    parts.put("place", "1");
    parts.put("version", "1");
    parts.put("what", "give");
    parts.put("appointment", "1");
    parts.put("form", "attendance");
    return parts;
  }

  // --- what is posted beside what is asked ---

  @Test
  void a_tenant_role_or_status_that_is_posted_is_refused_by_the_interface() {
    Caller team = team();
    for (String field : List.of("partnership", "tenant", "role", "status", "person", "recorded")) {
      Raw answer =
          team.api(
              "POST",
              MK + "/cases",
              "{'type': 'child-rapid-review', 'agency': 'mkcc', 'facts': {'subject': 'child',"
                  + " 'abuse': 'known', 'seriously-harmed': true},'answers': {'reason': 'A test.'},"
                  + " '"
                  + field
                  + "': 'dudley'}");
      assertEquals(400, answer.status(), field);
      assertTrue(answer.body().contains("“" + field + "” is not known here"), answer::toString);
    }
  }

  @Test
  void a_tenant_role_or_status_that_is_posted_to_a_page_is_ignored() {
    Caller team = team();
    String form = "/p/mk-together/refer/child-rapid-review";
    team.get(form);
    Raw made =
        team.post(
            form,
            "agency",
            "mkcc",
            "fact-subject",
            "child",
            "fact-abuse",
            "known",
            "fact-seriously-harmed",
            "yes",
            "answer-reason",
            "A test.",
            "basis",
            "act",
            "stage",
            "send",
            "partnership",
            "dudley",
            "tenant",
            "dudley",
            "role",
            "business-unit",
            "by",
            "imran-qureshi",
            "recorded",
            "2020-01-01T00:00:00Z",
            "status",
            "closed");
    assertEquals(303, made.status(), made::toString);
    String at = made.header("Location").orElseThrow().replaceAll("\\?.*", "");
    assertTrue(at.startsWith("/p/mk-together/cases/"), at);
    String journal = team.api("GET", MK + "/cases/" + last(at) + "/journal", "").body();
    assertTrue(journal.contains("grace-adeyemi"), journal);
    assertFalse(journal.contains("imran-qureshi") || journal.contains("2020-01-01"), journal);
    Caller dudley = Caller.signedIn(address(), "angela-dunn");
    assertEquals(404, dudley.api("GET", Decided.DUDLEY + "/cases/" + last(at), "").status(), at);
    Caller scrutineer = Caller.signedIn(address(), "imran-qureshi");
    scrutineer.get(at + "/facts");
    Raw refused =
        scrutineer.post(at + "/facts", "fact-improvements", "yes", "role", "business-unit");
    assertPage(422, refused);
  }

  // --- text that means something to a browser or a template ---

  @Test
  void script_and_template_in_what_is_recorded_is_shown_as_the_text_it_is() {
    Caller dudley = Caller.signedIn(address(), "angela-dunn");
    Decided decided = Decided.in(dudley, HOSTILE);
    fillsFactsOf(dudley, decided.aCase());
    int shown = 0;
    for (String page :
        List.of(
            decided.aCase(),
            decided.aCase() + "/history",
            decided.aCase() + "/timeline",
            decided.aCase() + "/facts",
            decided.aCase() + "/reviews/open",
            decided.aCase() + "/history/2/correct",
            decided.aCase() + "/history/2/correct?field=why-refer",
            decided.meeting(),
            decided.item(),
            decided.item() + "/disagree",
            "/p/dudley/cases",
            "/p/dudley/work",
            "/p/dudley/meetings")) {
      shown += harmless(dudley.get(page), page) ? 1 : 0;
    }
    assertTrue(shown >= 2, "it is shown on " + shown + " pages only");
    assertTrue(dudley.get(decided.aCase() + "/history").body().contains(SHOWN));
  }

  /** Every fact that takes words. */
  private static void fillsFactsOf(Caller caller, String aCase) {
    List<String> fields = new ArrayList<>();
    words(caller.get(aCase + "/facts")).forEach(name -> fields.addAll(List.of(name, PLAIN)));
    Raw answer = caller.post(aCase + "/facts", fields.toArray(String[]::new));
    assertTrue(answer.status() == 303 || answer.status() == 422, answer::toString);
    harmless(answer, aCase + "/facts");
  }

  @Test
  void script_and_template_in_a_form_that_is_refused_is_shown_as_the_text_it_is() {
    Caller team = team();
    String aCase = refer(team, "A test.");
    String item = itemOf(team, aCase);
    for (String form :
        List.of(
            "/p/mk-together/refer/child-rapid-review",
            aCase + "/facts",
            aCase + "/reviews/open/child-rapid-review",
            aCase + "/reviews/review-1/agencies",
            aCase + "/history/2/correct",
            "/p/mk-together/meetings/call",
            item,
            item + "/disagree")) {
      List<String> fields = new ArrayList<>(List.of("basis", PLAIN, "why", PLAIN, "stage", "send"));
      for (String name : named(team.get(form))) {
        fields.addAll(List.of(name, PLAIN));
      }
      Raw answer = team.post(form, fields.toArray(String[]::new));
      assertTrue(answer.status() >= 400 && answer.status() < 500, () -> form + "\n" + answer);
      harmless(answer, form);
    }
  }

  @Test
  void script_in_an_address_is_never_shown_as_script() {
    Caller team = team();
    String script = URLEncoder.encode("\"><script>alert(1)</script>", StandardCharsets.UTF_8);
    for (String page :
        List.of(
            "/sign-in?to=" + script,
            "/nothing/" + script.replace("+", "%20"),
            "/p/mk-together/cases?text=" + script,
            "/p/mk-together/work?whose=" + script,
            "/p/mk-together/cases?done=" + script,
            "/p/mk-together/meetings/call?body=" + script,
            "/p/" + script)) {
      harmless(team.get(page), page);
    }
  }

  /** The names of all fields of a form. */
  private static Set<String> named(Raw page) {
    return named(page, "<(?:input|textarea|select)[^>]* name=\"([^\"]+)\"");
  }

  /** The names of those that take words. */
  private static Set<String> words(Raw page) {
    Set<String> names = named(page, "<textarea[^>]* name=\"([^\"]+)\"");
    names.addAll(named(page, "<input[^>]* name=\"([^\"]+)\" type=\"text\""));
    names.removeIf(name -> name.matches(".*-(day|month|year|time)"));
    return names;
  }

  private static Set<String> named(Raw page, String pattern) {
    Set<String> names = new TreeSet<>();
    Matcher field = Pattern.compile(pattern).matcher(page.body());
    while (field.find()) {
      names.add(field.group(1));
    }
    names.removeAll(Set.of("csrf", "seen", "key", "stage", "basis", "why"));
    return names;
  }

  /** Whether the hostile text is on the page, which has it as text and never as anything else. */
  private static boolean harmless(Raw answer, String page) {
    String body = answer.body();
    assertTrue(answer.status() < 500, () -> page + "\n" + answer);
    assertFalse(body.contains("<script>alert") || body.contains("<img src=x"), () -> page + body);
    assertFalse(body.contains("root:x:0") || body.contains("class java."), () -> page + body);
    return body.contains(SHOWN);
  }

  // --- text that means something to a database ---

  @Test
  void sql_in_every_parameter_of_every_address_finds_and_breaks_nothing() {
    Caller team = team();
    String aCase = refer(team, "A test.");
    String item = itemOf(team, refer(team, "A test."));
    Map<String, String> parts = new HashMap<>(anything());
    String[] at = item.split("/", -1);
    parts.putAll(
        Map.of(
            "reference", last(aCase),
            "type", "child-rapid-review",
            "review", "review-1",
            "step", "threshold-agreement",
            "act", "do",
            "body", "lcrp",
            "meeting", at[5],
            "item", at[7],
            "place", "2"));
    List<Routes.Route> routes =
        Stream.concat(PAGES.by("GET"), API.by("GET")).filter(r -> !r.query().isEmpty()).toList();
    assertTrue(routes.size() >= 8, routes::toString);
    for (Routes.Route route : routes) {
      for (String parameter : route.query()) {
        for (String sql : SQL) {
          assertSilent(team, route.with(parts), parameter, sql);
        }
      }
    }
  }

  private static void assertSilent(Caller team, String path, String parameter, String sql) {
    String address = path + "?" + parameter + "=" + URLEncoder.encode(sql, StandardCharsets.UTF_8);
    Raw answer =
        path.startsWith("/api/")
            ? team.api("GET", address.substring("/api".length()), "")
            : team.get(address);
    String body = answer.body();
    assertTrue(answer.status() < 500, () -> address + "\n" + answer);
    assertFalse(
        body.contains("SQL syntax") || body.contains("mysql") || body.contains("Exception"),
        () -> address + "\n" + answer);
    if (path.endsWith("/cases") && parameter.equals("text") && path.startsWith("/api/")) {
      assertTrue(body.contains("\"total\":0"), () -> address + "\n" + answer);
    }
  }

  @Test
  void sql_in_the_path_is_a_name_that_nothing_has() {
    Caller team = team();
    for (String sql : SQL.subList(0, 3)) {
      String name = URLEncoder.encode(sql, StandardCharsets.UTF_8).replace("+", "%20");
      for (String path :
          List.of(
              "/cases/" + name, "/cases/" + name + "/journal", "/bodies/lcrp/meetings/" + name)) {
        assertEquals(404, team.api("GET", MK + path, "").status(), path);
      }
      assertPage(404, team.get("/p/mk-together/cases/" + name));
      assertPage(404, team.get("/p/" + name + "/work"));
    }
  }

  // --- asked too often ---

  @Test
  void what_takes_a_lot_is_refused_when_it_is_asked_too_often() {
    Caller stockport = Caller.signedIn(address(), "fiona-grant");
    Raw last = trial(stockport);
    for (int i = 0; i < 12 && last.status() != 429; i++) {
      last = trial(stockport);
    }
    assertEquals(429, last.status(), last::toString);
    assertTrue(Integer.parseInt(last.header("Retry-After").orElse("0")) > 0, last::toString);
    assertTrue(last.body().contains("/api/problems/too-often"), last::toString);
    assertEquals(200, trial(Caller.signedIn(address(), "diane-whitlock"), "kent").status());
  }

  private static Raw trial(Caller stockport) {
    return trial(stockport, "stockport");
  }

  private static Raw trial(Caller who, String partnership) {
    return Raw.send(
        address(),
        "POST /api/partnerships/"
            + partnership
            + "/frameworks/trial HTTP/1.1\nContent-Type: application/yaml\nAuthorization: Bearer "
            + who.bearer(),
        "partnership: x");
  }

  // --- what is left in the logs ---

  @Test
  void nothing_that_anybody_wrote_of_a_person_is_in_the_log() {
    String marked = "Zerubbabel Quillfeather";
    Caller team = team();
    String aCase = refer(team, marked);
    String item = itemOf(team, aCase);
    String entries = MK + "/cases/" + last(aCase) + "/entries";
    Decided decided = Decided.in(Caller.signedIn(address(), "angela-dunn"), marked);
    team.get(item);
    List.of(
            team.post(item + "/disagree", "reason", marked),
            team.post(aCase + "/facts", "fact-died", marked, "why", marked),
            team.post(aCase + "/history/2/correct", "field", marked),
            team.postBody(aCase + "/facts", "fact-died=" + marked + "%zz"),
            team.postBody("/sign-in", "person=" + marked + "x".repeat(70_000)),
            team.api("POST", entries, "{'do': '" + marked + "'}"),
            team.api("POST", entries, "{'do': 'record-facts', 'facts': {'" + marked + "': 1}}"),
            team.api("POST", entries, "{'" + marked + "'"),
            team.api("POST", entries, "{'do': 'extend', 'reason': '" + marked + "'}"),
            team.api("GET", MK + "/cases?text=" + marked.replace(" ", "%20"), ""),
            team.get("/p/mk-together/cases?text=" + marked.replace(" ", "%20")),
            team.get(decided.aCase()))
        .forEach(answer -> assertTrue(answer.status() < 500, answer::toString));
    String log = log();
    assertTrue(log.contains("Eclipse Krazo"), "this is not the log of the application");
    for (String word : marked.split(" ", -1)) {
      assertFalse(log.contains(word), () -> around(log, word));
    }
  }

  private static String around(String log, String word) {
    int at = log.indexOf(word);
    return log.substring(Math.max(0, at - 300), Math.min(log.length(), at + 100));
  }
}
