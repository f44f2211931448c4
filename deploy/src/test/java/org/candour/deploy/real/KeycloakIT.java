package org.candour.deploy.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.deploy.api.Client;
import org.candour.deploy.api.Schemas;
import org.candour.deploy.browser.Barriers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("With a real Keycloak as the sign-in")
@ExtendWith(BrokeredService.Given.class)
class KeycloakIT {
  private static final double PATIENCE = 60_000;
  private static final String WORDS = "an invented pass phrase";
  private static final String HOME = "/p/" + BrokeredService.PARTNERSHIP;
  private static final String TEXT = "Alex was seen “on Monday” & <nobody> answered\nthe door.";

  private final BrokeredService service;
  private final List<BrowserContext> opened = new ArrayList<>();

  KeycloakIT(BrokeredService service) {
    this.service = service;
  }

  @AfterEach
  void closePages() {
    opened.forEach(BrowserContext::close);
  }

  private BrowserContext browser(boolean scripts) {
    BrowserContext context =
        service
            .chromium()
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setBaseURL(service.address().toString())
                    .setLocale("en-GB")
                    .setJavaScriptEnabled(scripts));
    context.setDefaultTimeout(PATIENCE);
    opened.add(context);
    return context;
  }

  private Page page() {
    return browser(true).newPage();
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
  }

  /** From our sign-in page, by Keycloak's own. */
  private static void signIn(Page page, String name) {
    if (!page.url().contains("/sign-in")) {
      page.navigate("/sign-in");
    }
    press(page, "Sign in");
    showWords(page, name);
  }

  private static void showWords(Page page, String name) {
    page.locator("#password").waitFor();
    if (page.locator("#username").isVisible()) {
      page.locator("#username").fill(name);
    }
    page.locator("#password").fill(WORDS);
    page.locator("#kc-login").click();
  }

  private static void screenshot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/screenshots", name + ".png"))
            .setFullPage(true));
  }

  private static String main(Page page) {
    return page.locator("main").innerText();
  }

  private static Optional<String> cookie(Page page, String name) {
    return page.context().cookies().stream()
        .filter(c -> c.name.equals(name))
        .map(c -> c.value)
        .findFirst();
  }

  @Nested
  class Signing_in {
    @Test
    void goes_by_keycloaks_own_page_and_leads_to_where_one_was_going() {
      Page page = page();
      page.navigate(HOME + "/cases");
      assertTrue(page.url().contains("/sign-in?to="), page.url());
      screenshot(page, "sign-in-broker");
      Barriers.assertNone(page);
      press(page, "Sign in");
      assertTrue(page.url().startsWith(service.signIn().issuer()), page.url());
      assertTrue(page.url().contains("code_challenge_method=S256"), page.url());
      showWords(page, "ann");
      page.waitForURL("**" + HOME + "/cases");
      assertTrue(page.locator("header").innerText().contains("Ann Carter"));
      page.navigate("/");
      page.waitForURL("**" + HOME + "/work");
      screenshot(page, "session");
      Barriers.assertNone(page);
    }

    @Test
    void gives_nothing_to_somebody_whom_no_partnership_knows_but_the_way_out() {
      Page page = page();
      signIn(page, "eve");
      page.waitForURL(service.address().toString());
      assertTrue(main(page).contains("You hold no post or seat"), main(page));
      assertEquals(404, page.navigate(HOME + "/work").status());
      page.navigate("/");
      Barriers.assertNone(page);
      press(page, "Sign out");
      page.waitForURL("**/signed-out*");
    }

    @Test
    void gives_a_session_that_was_never_known_before_and_no_script_can_read() {
      Page page = page();
      page.context()
          .addCookies(
              List.of(new Cookie("candour", "A".repeat(43)).setUrl(service.address().toString())));
      signIn(page, "ann");
      page.waitForURL("**/work");
      assertNotEquals("A".repeat(43), cookie(page, "candour").orElseThrow());
      Cookie session =
          page.context().cookies().stream()
              .filter(c -> c.name.equals("candour"))
              .findFirst()
              .orElseThrow();
      assertTrue(session.httpOnly);
      assertEquals("LAX", session.sameSite.name());
      assertEquals(-1, session.expires, "it goes with the browser");
      assertTrue(
          page.context().cookies().stream().noneMatch(c -> c.name.startsWith("candour-door")));
    }

    @Test
    void is_refused_by_the_realm_without_a_code_challenge() throws Exception {
      String request =
          service.signIn().endpoint("auth")
              + "?client_id=candour-pages&response_type=code&scope=openid&state=s&redirect_uri="
              + service.address().resolve("/sign-in/back");
      for (String less :
          List.of("", "&code_challenge=" + "a".repeat(43) + "&code_challenge_method=plain")) {
        String answer =
            HttpClient.newHttpClient()
                .send(
                    HttpRequest.newBuilder(URI.create(request + less)).build(),
                    BodyHandlers.ofString())
                .headers()
                .firstValue("Location")
                .orElse("");
        assertTrue(answer.contains("error=invalid_request"), less + answer);
      }
    }

    @Test
    void cannot_be_finished_in_another_browser_or_twice() throws Exception {
      Page page = page();
      page.navigate("/sign-in");
      press(page, "Sign in");
      String back = answeredBack(page, "ann");
      Page other = page();
      Response answer = other.navigate(back);
      assertEquals(400, answer.status());
      assertTrue(main(other).contains("Start signing in again"), main(other));
      assertTrue(cookie(other, "candour").isEmpty());
      Barriers.assertNone(other);
      page.navigate(back);
      page.waitForURL("**/work");
      assertEquals(400, page.navigate(back).status());
    }

    /** Where Keycloak sends the person back to, without going there, as no browser would. */
    private String answeredBack(Page page, String name) throws Exception {
      String form = page.locator("#kc-form-login").getAttribute("action");
      String cookies =
          page.context().cookies().stream()
              .map(c -> c.name + "=" + c.value)
              .collect(Collectors.joining("; "));
      String said = "username=" + name + "&password=" + WORDS.replace(' ', '+');
      return HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(URI.create(form))
                  .header("Cookie", cookies)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString(said))
                  .build(),
              BodyHandlers.ofString())
          .headers()
          .firstValue("Location")
          .orElseThrow();
    }

    @Test
    void holds_after_the_keys_were_changed_there() {
      Page before = page();
      signIn(before, "ann");
      before.waitForURL("**/work");
      service
          .signIn()
          .admin(
              "POST",
              "/components",
              "{\"name\":\"newer\",\"providerId\":\"rsa-generated\",\"providerType\":"
                  + "\"org.keycloak.keys.KeyProvider\",\"config\":{\"priority\":[\"500\"],"
                  + "\"active\":[\"true\"],\"enabled\":[\"true\"],\"keySize\":[\"2048\"],"
                  + "\"algorithm\":[\"RS256\"]}}");
      try {
        Page after = page();
        signIn(after, "bob");
        after.waitForURL("**/work");
      } finally {
        // programs' tokens are checked by the server, which keeps keys for five minutes
        String newer =
            service.signIn().admin("GET", "/components?name=newer", "").get(0).path("id").asText();
        service.signIn().admin("DELETE", "/components/" + newer, "");
      }
    }
  }

  @Nested
  class Signing_out {
    @Test
    void ends_the_session_here_in_every_window_and_there() {
      service.signIn().admin("POST", "/users/" + BrokeredService.BOB + "/logout", "");
      Page page = page();
      signIn(page, "bob");
      page.waitForURL("**/work");
      String sessions = "/users/" + BrokeredService.BOB + "/sessions";
      assertFalse(service.signIn().admin("GET", sessions, "").isEmpty());
      Page other = page.context().newPage();
      other.navigate(HOME + "/cases");
      press(page, "Sign out");
      page.waitForURL("**/signed-out*");
      screenshot(page, "signed-out");
      Barriers.assertNone(page);
      assertTrue(service.signIn().admin("GET", sessions, "").isEmpty(), "it goes on there");
      other.reload();
      assertTrue(other.url().contains("/sign-in?to="), other.url());
      press(other, "Sign in");
      other.locator("#password").waitFor();
    }

    @Test
    void is_told_to_a_page_that_is_still_open() {
      Page page = browser(true).newPage();
      page.clock().install();
      signIn(page, "ann");
      page.waitForURL("**/work");
      Page other = page.context().newPage();
      other.navigate(HOME + "/cases");
      press(other, "Sign out");
      other.waitForURL("**/signed-out*");
      page.clock().fastForward("25:30");
      page.locator("#session-over").waitFor();
      Barriers.assertNone(page);
    }
  }

  @Nested
  class A_session {
    @Test
    void says_on_every_page_when_it_ends_without_scripts_too() {
      Page page = browser(false).newPage();
      signIn(page, "ann");
      page.waitForURL("**/work");
      assertTrue(
          page.locator(".app-session-end")
              .innerText()
              .matches("(?s)You will be signed out at \\d+:\\d\\d[ap]m unless .*"),
          page.locator(".app-session-end").innerText());
    }

    @Test
    void warns_before_it_ends_and_goes_on_when_asked_to() throws SQLException {
      Page page = page();
      page.clock().install();
      signIn(page, "ann");
      page.waitForURL("**/work");
      service.age("26");
      page.clock().fastForward("25:30");
      Locator warning = page.locator("#session");
      warning.waitFor();
      assertTrue(warning.innerText().contains("You will be signed out in"), warning.innerText());
      screenshot(page, "session-warning");
      Barriers.assertNone(page);
      press(page, "Stay signed in");
      warning.waitFor(
          new Locator.WaitForOptions()
              .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
      service.age("10");
      assertEquals(200, page.navigate(HOME + "/cases").status());
      assertTrue(page.url().endsWith("/cases"), page.url());
    }

    @Test
    void ends_when_nobody_asks_for_a_page() throws SQLException {
      Page page = page();
      signIn(page, "ann");
      page.waitForURL("**/work");
      service.age("31");
      page.navigate(HOME + "/cases");
      assertTrue(page.url().contains("/session-ended?to=" + HOME + "/cases"), page.url());
      screenshot(page, "session-ended");
      Barriers.assertNone(page);
      assertEquals("0", page.navigate("/session").text());
    }

    @Test
    void ends_at_its_longest_whatever_happens() throws SQLException {
      Page page = page();
      signIn(page, "ann");
      page.waitForURL("**/work");
      service.change("update sign_in_session set started_at = started_at - interval 590 minute");
      page.reload();
      assertTrue(
          page.locator(".app-session-end").innerText().contains("whatever you do"),
          page.locator(".app-session-end").innerText());
      service.change("update sign_in_session set started_at = started_at - interval 11 minute");
      page.reload();
      assertTrue(page.url().contains("/session-ended"), page.url());
    }
  }

  @Nested
  class A_form_that_is_sent_too_late {
    private String form(Page page) {
      page.navigate(HOME + "/refer");
      page.locator(".app-rows a").first().click();
      page.locator("form.app-form textarea").first().fill(TEXT);
      page.locator("#agency")
          .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(2));
      return page.url();
    }

    private List<String> kept() throws SQLException {
      return service.database().ask("select person from kept_form");
    }

    @Test
    void is_kept_and_offered_again_and_shown_with_its_text() throws SQLException {
      Page page = page();
      signIn(page, "ann");
      page.waitForURL("**/work");
      String form = form(page);
      String agency = page.locator("#agency").inputValue();
      service.age("31");
      page.locator("button[value=check]").click();
      page.waitForURL("**/session-ended?form=kept");
      screenshot(page, "session-ended-kept");
      Barriers.assertNone(page);
      press(page, "Sign in again");
      press(page, "Sign in");
      page.waitForURL("**/kept?to=**");
      screenshot(page, "kept");
      Barriers.assertNone(page);
      page.locator("details summary").first().click();
      assertTrue(main(page).contains("Alex was seen “on Monday” & <nobody> answered"), main(page));
      press(page, "Continue");
      assertTrue(page.url().startsWith(form), page.url());
      assertEquals(TEXT, page.locator("form.app-form textarea").first().inputValue());
      assertEquals(agency, page.locator("#agency").inputValue());
      screenshot(page, "kept-refilled");
      Barriers.assertNone(page);
      assertTrue(kept().contains(BrokeredService.ANN), "nothing was sent by looking at it");
      page.locator("button[value=check]").click();
      page.locator("h1:has-text('Check your answers')").waitFor();
      assertTrue(main(page).contains("Alex was seen “on Monday” & <nobody> answered"), main(page));
      assertFalse(kept().contains(BrokeredService.ANN), "it was taken up");
    }

    @Test
    void is_shown_to_nobody_else_and_can_be_thrown_away() throws SQLException {
      Page page = page();
      signIn(page, "bob");
      page.waitForURL("**/work");
      form(page);
      service.age("31");
      page.locator("button[value=check]").click();
      page.waitForURL("**/session-ended?form=kept");
      leave(page);
      signIn(page, "ann");
      page.waitForURL("**/work");
      page.navigate("/kept");
      page.waitForURL("**/work");
      press(page, "Sign out");
      page.waitForURL("**/signed-out*");
      signIn(page, "bob");
      page.waitForURL("**/kept?to=**");
      press(page, "Throw it away");
      page.waitForURL("**/work");
      assertFalse(kept().contains(BrokeredService.BOB));
    }

    @Test
    void of_one_person_is_not_sent_as_another() {
      Page page = page();
      signIn(page, "ann");
      page.waitForURL("**/work");
      form(page);
      Page other = page.context().newPage();
      other.navigate(HOME + "/work");
      press(other, "Sign out");
      other.waitForURL("**/signed-out*");
      signIn(other, "bob");
      other.waitForURL("**/work");
      page.locator("button[value=check]").click();
      page.getByText("This form can no longer be sent").first().waitFor();
    }

    /** Leaves Keycloak too, as when somebody else sits down at this computer. */
    private void leave(Page page) {
      for (String name : List.of("KEYCLOAK_IDENTITY", "KEYCLOAK_SESSION", "AUTH_SESSION_ID")) {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(name));
      }
      page.navigate("/sign-in");
    }
  }

  @Nested
  class A_program {
    private Client with(String token) {
      Client nobody =
          new Client(
              service.address().resolve("/api"), Optional.empty(), new Schemas("components: {}"));
      String description = nobody.send(nobody.request("/openapi").GET()).must(200).whole().body();
      return new Client(
          service.address().resolve("/api"), Optional.of(token), new Schemas(description));
    }

    private String token() {
      return service.signIn().token("candour-programs", SignInServer.PROGRAMS_SECRET);
    }

    private JsonNode client(String name) {
      return service.signIn().admin("GET", "/clients?clientId=" + name, "").get(0);
    }

    @Test
    void comes_in_by_a_token_of_the_same_issuer_and_gets_what_it_is_appointed_to()
        throws SQLException {
      Client program = with(token());
      assertEquals(
          0, program.get("/partnerships", "Partnerships").body().path("partnerships").size());
      String sub =
          service
              .signIn()
              .admin(
                  "GET",
                  "/clients/"
                      + client("candour-programs").path("id").asText()
                      + "/service-account-user",
                  "")
              .path("id")
              .asText();
      String ours = "'" + BrokeredService.PARTNERSHIP + "'";
      service.change(
          "insert into person select partnership, '"
              + sub
              + "', 'Case system' from person"
              + " where person = '"
              + BrokeredService.ANN
              + "' and partnership = "
              + ours);
      service.change(
          "insert into appointment select partnership, 'a-program', '"
              + sub
              + "', agency, kind, body, holding, valid_from, valid_until, null, false from"
              + " appointment where person = '"
              + BrokeredService.ANN
              + "' and partnership = "
              + ours);
      assertEquals(
          "Case system",
          program
              .get("/partnerships/" + BrokeredService.PARTNERSHIP, "Desk")
              .body()
              .path("name")
              .asText());
      service.change("update appointment set valid_until = '2020-01-01' where id = 'a-program'");
      program.get("/partnerships/" + BrokeredService.PARTNERSHIP).must(404);
    }

    @Test
    void gets_nothing_for_the_groups_and_roles_in_its_token() {
      String id = "groups-are-nothing";
      service
          .signIn()
          .admin(
              "POST",
              "/clients",
              "{\"clientId\":\""
                  + id
                  + "\",\"secret\":\"s\",\"publicClient\":false,"
                  + "\"standardFlowEnabled\":false,\"serviceAccountsEnabled\":true,"
                  + "\"protocolMappers\":["
                  + "{\"name\":\"a\",\"protocol\":\"openid-connect\",\"protocolMapper\":"
                  + "\"oidc-audience-mapper\",\"config\":{\"included.custom.audience\":\"candour\","
                  + "\"access.token.claim\":\"true\"}},"
                  + "{\"name\":\"g\",\"protocol\":\"openid-connect\",\"protocolMapper\":"
                  + "\"oidc-hardcoded-claim-mapper\",\"config\":{\"claim.name\":\"groups\","
                  + "\"claim.value\":\"[\\\"business-unit\\\",\\\""
                  + BrokeredService.PARTNERSHIP
                  + "\\\"]\",\"jsonType.label\":\"JSON\",\"access.token.claim\":\"true\"}}]}");
      String token = service.signIn().token(id, "s");
      assertTrue(
          new String(
                  java.util.Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]),
                  java.nio.charset.StandardCharsets.UTF_8)
              .contains("business-unit"));
      Client program = with(token);
      assertEquals(
          0, program.get("/partnerships", "Partnerships").body().path("partnerships").size());
      program.get("/partnerships/" + BrokeredService.PARTNERSHIP).must(404);
    }

    @Test
    void of_the_same_issuer_but_for_another_service_is_nobody() {
      service
          .signIn()
          .admin(
              "POST",
              "/clients",
              "{\"clientId\":\"payroll\",\"secret\":\"s\",\"publicClient\":false,"
                  + "\"standardFlowEnabled\":false,\"serviceAccountsEnabled\":true}");
      with(service.signIn().token("payroll", "s")).get("/partnerships").must(401);
    }

    @Test
    void cannot_use_the_session_of_a_page() {
      Page page = page();
      signIn(page, "ann");
      page.waitForURL("**/work");
      assertEquals(401, page.navigate("/api/partnerships").status());
    }
  }
}
