package org.candour.deploy.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.candour.api.identity.TokenIssuer;
import org.candour.deploy.container.ApplicationWar;
import org.candour.tenancy.PersonId;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The interface as another program meets it")
@ExtendWith(ArquillianExtension.class)
class ApiIT {
  private static final String MK = "/partnerships/mk-together";
  private static final String DUDLEY = "/partnerships/dudley";
  private static final String KEY = "candour.demonstration.signing-key";

  @ArquillianResource private URI application;

  private Schemas schemas;
  private Client team;
  private Client scrutineer;
  private Client dudley;

  @Deployment(testable = false)
  public static WebArchive application() {
    return ApplicationWar.with();
  }

  @BeforeEach
  void signIn() {
    Client nobody = new Client(api(), Optional.empty(), new Schemas("components: {}"));
    schemas = new Schemas(nobody.send(nobody.request("/openapi").GET()).must(200).whole().body());
    team = as("grace-adeyemi");
    scrutineer = as("imran-qureshi");
    dudley = as("angela-dunn");
  }

  private URI api() {
    return application.resolve("api");
  }

  private Client as(String person) {
    return with(Optional.of(token(person, issuer(), "candour", Instant.now())));
  }

  private Client with(Optional<String> token) {
    return new Client(api(), token, schemas);
  }

  private static String issuer() {
    return System.getProperty("mp.jwt.verify.issuer");
  }

  private static String token(String person, String issuer, String audience, Instant when) {
    return new TokenIssuer(System.getProperty(KEY), issuer, audience)
        .issue(new PersonId(person), when);
  }

  // --- what is answered fits the description ---

  @Test
  void every_reading_fits_its_schema() {
    team.get("/partnerships", "Partnerships");
    team.get(MK, "Desk");
    team.get(MK + "/frameworks", "FrameworkVersions");
    JsonNode framework = team.get(MK + "/frameworks/1", "Framework").body();
    assertTrue(framework.path("text").asText().contains("partnership: mk-together"));
    assertTrue(team.get(MK + "/work", "Work").body().path("due").size() > 0);
    team.get(MK + "/work?mine=true&page=1", "Work");
    team.get(MK + "/meetings", "Meetings")
        .body()
        .path("meetings")
        .forEach(
            m ->
                team.get(
                    MK
                        + "/bodies/"
                        + m.path("body").asText()
                        + "/meetings/"
                        + m.path("meeting").asText(),
                    "Meeting"));
    team.get(MK + "/bodies", "Bodies")
        .body()
        .path("bodies")
        .forEach(b -> team.get(MK + "/bodies/" + b.path("body").asText(), "Body"));
    team.get(MK + "/bodies/no-such-body").must(404);
    assertTrue(team.get(MK + "/duties", "Duties").body().path("duties").size() > 0);
  }

  @Test
  void a_duty_of_the_case_itself_is_owed_and_done_without_a_review() {
    String reference = refer();
    JsonNode itself = team.get(MK + "/cases/" + reference, "CaseFile").body().path("itself");
    assertTrue(itself.path("steps").toString().contains("serious-incident-notification"));
    String done = "{'do': 'do-step', 'step': 'serious-incident-notification'}";
    String at = MK + "/cases/" + reference + "/entries";
    JsonNode after = team.post(at, done).must(200).body();
    assertEquals("met", after.path("itself").path("steps").get(0).path("state").asText());
    assertTrue(team.post(at, done).must(422).reasons().contains("already been recorded"));
    assertTrue(
        team.post(at, "{'do': 'do-step', 'step': 'begin'}").must(422).reasons().length() > 0);
  }

  @Test
  void what_comes_round_outside_a_review_is_recorded_and_taken_back_and_is_on_the_work_list() {
    String at = MK + "/duties/rapid-review-audit/entries";
    String said = "{'do': 'do-duty', 'note': 'Nine decisions were looked at.'}";
    assertTrue(audits(scrutineer));
    assertTrue(team.post(at, said).must(403).reasons().contains("is for the Independent"));
    JsonNode body = scrutineer.post(at, said, "Idempotency-Key", "the-audit").must(200).body();
    JsonNode audit = body.path("duties").get(0);
    assertEquals("kept", audit.path("standing").get(0).path("state").asText());
    assertEquals("Nine decisions were looked at.", audit.path("done").get(0).path("note").asText());
    assertFalse(audits(scrutineer));
    assertTrue(scrutineer.post(at, said).must(422).reasons().contains("already been recorded"));
    assertEquals(
        body.path("tag"),
        scrutineer.post(at, said, "Idempotency-Key", "the-audit").must(200).body().path("tag"));
    long place = audit.path("done").get(0).path("place").asLong();
    String erase =
        "{'do': 'erase', 'values': [{'place': "
            + place
            + ", 'field': 'note'}], 'reason': 'It named a child.', 'confirm': 'cannot be undone'}";
    assertTrue(scrutineer.post(at, erase).must(403).reasons().contains("the business unit"));
    dudley.post(at, erase).must(404);
    JsonNode without = team.post(at, erase).must(200).body().path("duties").get(0);
    assertEquals("Erased", without.path("done").get(0).path("note").asText());
    assertTrue(team.post(at, erase).must(422).reasons().contains("has been erased already"));
    String back = "{'do': 'take-back-duty', 'place': " + place + "}";
    assertEquals(0, team.post(at, back).must(200).body().path("duties").get(0).path("done").size());
    scrutineer.post(MK + "/duties/no-such-duty/entries", said).must(404);
    dudley.post(at, said).must(404);
  }

  /** Whether the audit is on some page of what somebody owes. */
  private static boolean audits(Client somebody) {
    int pages = 1;
    for (int page = 1; page <= pages; page++) {
      JsonNode work = somebody.get(MK + "/work?mine=true&page=" + page, "Work").body();
      pages = work.path("pages").asInt();
      if (work.path("due").findValuesAsText("duty").contains("rapid-review-audit")) {
        return true;
      }
    }
    return false;
  }

  @Test
  void a_policy_is_answered_in_plain_words_as_data_and_as_text() {
    JsonNode policy = team.get(MK + "/frameworks/1/policy", "Policy").body();
    assertEquals("MK Together", policy.path("partnership").asText());
    String text =
        team.send(team.request(MK + "/frameworks/1/policy").header("Accept", "text/markdown").GET())
            .must(200)
            .whole()
            .body();
    assertTrue(text.contains("**MK-H-06**"), text);
    team.get(MK + "/frameworks/99/policy").must(404);
    team.get(DUDLEY + "/frameworks/1/policy").must(404);
  }

  @Test
  void the_language_of_frameworks_is_described_for_anybody() {
    Client nobody = with(Optional.empty());
    String reference = nobody.get("/language/reference").must(200).whole().body();
    assertTrue(reference.startsWith("# The framework language"), reference);
    Client.Answer schema = nobody.get("/language/schema").must(200);
    assertTrue(schema.body().path("$schema").asText().contains("2020-12"), schema::reasons);
  }

  @Test
  void a_framework_and_its_examples_are_tried_and_nothing_is_stored() {
    String text = team.get(MK + "/frameworks/1", "Framework").body().path("text").asText();
    String example =
        """

        examples:
          away:
            name: Harm elsewhere in England is that area's
            rules: MK-E-01
            review: child-rapid-review
            facts: { subject: child, abuse: known, died: yes, place: elsewhere-in-england }
            then: { tests: { MK-E-01: %s } }
        """;
    JsonNode sound = tried("/frameworks/trial", text + example.formatted("no"));
    assertTrue(sound.path("sound").asBoolean(), sound::toString);
    JsonNode red =
        tried("/frameworks/1/trial", "partnership: mk-together" + example.formatted("yes"));
    assertFalse(red.path("sound").asBoolean());
    assertEquals(
        "Test MK-E-01: expected “yes”, but it is “no”.",
        red.at("/examples/0/differences/0").asText());
    JsonNode defects = tried("/frameworks/trial", text + "nonsense: yes\n");
    assertEquals("nonsense", defects.at("/defects/0/path").asText());
    JsonNode late =
        tried(
            "/frameworks/trial",
            text.replaceFirst("(?m)^version:", "to be reviewed by: 2021-05-01\nversion:"));
    assertTrue(late.path("sound").asBoolean(), late::toString);
    assertTrue(
        late.path("warnings").findValuesAsText("path").contains("to be reviewed by"),
        late::toString);
    for (String theirs : java.util.List.of("/frameworks/trial", "/frameworks/1/trial")) {
      JsonNode others =
          tried(
              theirs,
              theirs.contains("/1/")
                  ? "partnership: dudley" + example.formatted("no")
                  : text.replaceFirst("(?m)^partnership: mk-together", "partnership: dudley"));
      assertEquals("partnership", others.at("/defects/0/path").asText(), others::toString);
    }
    assertEquals(
        1, team.get(MK + "/frameworks", "FrameworkVersions").body().path("versions").size());
  }

  private JsonNode tried(String path, String yaml) {
    JsonNode trial = team.postYaml(MK + path, yaml).must(200).body();
    assertEquals(java.util.List.of(), schemas.wrongWith("Trial", trial));
    return trial;
  }

  @Test
  void every_invented_case_is_there_with_its_chain_whole() {
    for (String person :
        new String[] {"grace-adeyemi", "angela-dunn", "fiona-grant", "diane-whitlock"}) {
      Client client = as(person);
      String partnership =
          client
              .get("/partnerships", "Partnerships")
              .body()
              .at("/partnerships/0/partnership")
              .asText();
      JsonNode cases = client.get("/partnerships/" + partnership + "/cases", "Cases").body();
      assertTrue(cases.path("total").asInt() >= 3, partnership + cases);
      for (JsonNode row : cases.path("cases")) {
        String at = "/partnerships/" + partnership + "/cases/" + row.path("reference").asText();
        client.get(at, "CaseFile");
        assertTrue(
            client.get(at + "/journal", "Journal").body().at("/chain/holds").asBoolean(), at);
      }
    }
  }

  @Test
  void one_person_may_serve_two_partnerships() {
    assertEquals(
        2, scrutineer.get("/partnerships", "Partnerships").body().path("partnerships").size());
  }

  @Test
  void a_scrutineer_compares_the_partnerships_that_appointed_them_and_no_other() {
    Set<String> compared = new TreeSet<>();
    scrutineer
        .get("/scrutiny", "ScrutinyFigures")
        .body()
        .path("rows")
        .forEach(row -> compared.add(row.path("partnership").asText()));
    assertEquals(Set.of("kent", "mk-together"), compared);
    String reference =
        scrutineer
            .get(MK + "/scrutiny", "ScrutinyReviews")
            .body()
            .at("/reviews/0/reference")
            .asText();
    scrutineer.get(MK + "/cases/" + reference).must(200);
    scrutineer.get(DUDLEY + "/scrutiny").must(404);
    scrutineer.get(MK + "/scrutiny?from=2026-02-30").must(400);
    team.get("/scrutiny").must(404); // it runs a partnership, and sees that one's reviews
    team.get(MK + "/scrutiny", "ScrutinyReviews");
    as("helen-marsh").get(MK + "/scrutiny").must(404);
  }

  @Test
  void a_scrutineer_writes_nothing_in_a_case_but_notes_and_the_business_unit_answers_a_challenge() {
    String of = MK + "/cases/MK-2026-0002/entries";
    String challenge =
        "{'do': 'note-scrutiny', 'note': 'challenge', 'text': 'Why was housing not asked?'}";
    Client.Answer fact =
        scrutineer.post(of, "{'do': 'record-facts', 'facts': {'died': true}}").must(403);
    assertTrue(fact.reasons().contains("You scrutinise this partnership"), fact.reasons());
    team.post(of, challenge).must(403);
    JsonNode after = scrutineer.post(of, challenge).must(200).body();
    JsonNode entries = team.get(MK + "/cases/MK-2026-0002/journal").body().path("entries");
    JsonNode last = entries.get(entries.size() - 1);
    assertEquals("scrutiny-noted", last.path("kind").asText());
    assertFalse(after.isMissingNode());
    String answer =
        "{'do': 'answer-challenge', 'place': "
            + last.path("place").asLong()
            + ", 'text': 'It is asked today.'}";
    scrutineer.post(of, answer).must(403);
    team.post(of, answer).must(200);
    team.post(of, answer).must(422); // it has been answered
    team.post(of, answer.replace("'place': ", "'place': 9")).must(422);
  }

  @Test
  void a_scrutineer_draws_a_sample_that_anybody_can_draw_again() throws NoSuchAlgorithmException {
    String samples = MK + "/scrutiny/samples";
    String draw = "{'from': '2020-01-01', 'to': '2099-12-31', 'size': 3, 'seed': 'api-48213377'}";
    Client.Answer made =
        scrutineer.post(samples, draw, "Idempotency-Key", "sample-by-api").must(201);
    String at = MK + "/scrutiny/samples/" + made.body().at("/sample/place").asLong();
    assertTrue(made.header("Location").endsWith(at), made.header("Location"));
    assertEquals(
        made.body(),
        scrutineer.post(samples, draw, "Idempotency-Key", "sample-by-api").must(201).body());
    JsonNode seen = team.get(at, "Sample").body();
    assertEquals(made.body().path("cases"), seen.path("cases"));
    assertTrue(seen.at("/repeated/same").asBoolean(), seen::toString);
    for (JsonNode one : seen.path("cases")) {
      assertEquals(
          sha256("api-48213377 " + one.path("reference").asText()), one.path("number").asText());
    }
    assertTrue(
        team.get(samples, "Samples").body().path("samples").findValuesAsText("seed").stream()
            .anyMatch("api-48213377"::equals));
    JsonNode journal = team.get(MK + "/people/journal", "PeopleJournal").body();
    assertTrue(journal.at("/chain/holds").asBoolean());
    assertTrue(journal.path("entries").findValuesAsText("kind").contains("sample-drawn"));
    String drawn = seen.at("/cases/0/reference").asText();
    assertTrue(
        team.get(MK + "/cases/" + drawn + "/readings", "Readings")
            .body()
            .path("readings")
            .findValuesAsText("what")
            .contains("sample"));
  }

  private static String sha256(String text) throws NoSuchAlgorithmException {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void and_nobody_else_draws_one_or_sees_it_and_what_makes_none_is_refused() {
    String samples = MK + "/scrutiny/samples";
    String draw = "{'from': '2020-01-01', 'to': '2099-12-31', 'size': 3, 'seed': 'mine'}";
    assertTrue(team.post(samples, draw).must(403).reasons().contains("drawn by the scrutineer"));
    as("helen-marsh").post(samples, draw).must(404);
    as("helen-marsh").get(samples).must(404);
    scrutineer.post(DUDLEY + "/scrutiny/samples", draw).must(404);
    scrutineer.get(DUDLEY + "/scrutiny/samples").must(404);
    scrutineer.get(samples + "/1").must(404); // an entry about people
    scrutineer.get(samples + "/nothing").must(404);
    String nothing = draw.replace("2099-12-31", "2020-01-02");
    assertTrue(
        scrutineer.post(samples, nothing).must(422).reasons().contains("nothing to draw from"));
    scrutineer.post(samples, draw.replace("'size': 3", "'size': 51")).must(422);
    scrutineer.post(samples, draw.replace("'mine'", "'two words'")).must(422);
    scrutineer.post(samples, draw.replace("'seed'", "'sede'")).must(400);
    scrutineer.post(samples, draw.replace("2099-12-31", "2099-02-30")).must(400);
  }

  @Test
  void the_description_and_the_meaning_of_a_problem_need_no_sign_in() {
    Client nobody = with(Optional.empty());
    assertTrue(
        nobody.get("/problems/refused").must(200).whole().body().startsWith("Refused (422)"));
    nobody.get("/problems/nothing-like-it").must(404);
  }

  // --- who asks ---

  @Test
  void a_token_that_does_not_hold_is_no_token() throws Exception {
    Instant now = Instant.now();
    String good = token("grace-adeyemi", issuer(), "candour", now);
    String[] parts = good.split("\\.", -1);
    String none = base64("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + ".";
    String hmac = base64("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + parts[1];
    Mac mac = Mac.getInstance("HmacSHA256");
    byte[] publicKey =
        System.getProperty("mp.jwt.verify.publickey").getBytes(StandardCharsets.UTF_8);
    mac.init(new SecretKeySpec(publicKey, "HmacSHA256"));
    String signed =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(mac.doFinal(hmac.getBytes(StandardCharsets.US_ASCII)));
    String altered =
        parts[0]
            + "."
            + base64(
                "{\"iss\":\""
                    + issuer()
                    + "\",\"aud\":\"candour\",\"sub\":\"angela-dunn\",\"exp\":9999999999}")
            + "."
            + parts[2];
    for (String bad :
        new String[] {
          none,
          hmac + "." + signed,
          altered,
          token(
              "grace-adeyemi",
              issuer(),
              "candour",
              now.minus(TokenIssuer.HOLDS).minusSeconds(3_600)),
          token("grace-adeyemi", "https://elsewhere.example", "candour", now),
          token("grace-adeyemi", issuer(), "another-service", now),
          "garbage",
          "a.b.c",
          ""
        }) {
      Client.Answer answer = with(Optional.of(bad)).get("/partnerships").must(401);
      assertTrue(answer.header("WWW-Authenticate").startsWith("Bearer"), bad);
    }
    with(Optional.empty()).get(MK + "/cases").must(401);
  }

  @Test
  void the_cookie_of_the_pages_is_no_way_in() {
    Client nobody = with(Optional.empty());
    String token = token("grace-adeyemi", issuer(), "candour", Instant.now());
    nobody
        .send(nobody.request("/partnerships").header("Cookie", "candour=" + token).GET())
        .must(401);
  }

  @Test
  void what_belongs_to_another_partnership_reads_like_what_does_not_exist() {
    String theirs = reference(dudley, DUDLEY, 0);
    JsonNode unknown = team.get(MK + "/cases/MK-2026-9999").must(404).body();
    for (String path :
        new String[] {
          DUDLEY,
          DUDLEY + "/cases",
          DUDLEY + "/work",
          DUDLEY + "/meetings",
          DUDLEY + "/frameworks",
          DUDLEY + "/cases/" + theirs,
          DUDLEY + "/cases/" + theirs + "/journal",
          MK + "/cases/" + theirs,
          "/partnerships/nowhere",
          "/partnerships/No%20Slug/cases",
          MK + "/frameworks/99",
          MK + "/bodies/no-such-body/meetings/none",
          "/nothing/here"
        }) {
      assertEquals(unknown, team.get(path).must(404).body(), path);
    }
    String entry = "{'do': 'record-facts', 'facts': {'died': true}}";
    assertEquals(
        unknown, team.post(DUDLEY + "/cases/" + theirs + "/entries", entry).must(404).body());
    assertEquals(
        unknown,
        team.post(DUDLEY + "/cases", "{'type': 'child-rapid-review', 'agency': 'icb'}")
            .must(404)
            .body());
    assertEquals(unknown, as("nobody-at-all").get(MK).must(404).body());
  }

  // --- who has opened a case ---

  @Test
  void who_has_opened_a_case_is_kept_for_those_who_answer_for_it() {
    String at = MK + "/cases/" + refer();
    Client panel = as("susan-bright");
    panel.get(at, "CaseFile");
    panel.get(at, "CaseFile");
    scrutineer.get(at + "/journal", "Journal");
    JsonNode all = scrutineer.get(at + "/readings", "Readings").body();
    assertEquals(
        java.util.Set.of("readings", "journal", "case"),
        java.util.Set.copyOf(all.path("readings").findValuesAsText("what")));
    // within a minute they are in no order
    assertTrue(
        all.path("readings").findValuesAsText("name").contains("Imran Qureshi"), all::toString);
    long bySusan =
        all.path("readings").findValuesAsText("name").stream()
            .filter("Susan Bright"::equals)
            .count();
    assertTrue(bySusan == 1 || bySusan == 2, all::toString); // two, where a minute went by between
    assertTrue(
        all.path("readings").findValuesAsText("capacity").stream()
            .anyMatch(c -> c.contains("Scrutineer")),
        all::toString);
    team.get(at + "/readings", "Readings");
    panel.get(at + "/readings").must(404);
    dudley.get(at + "/readings").must(404);
    team.get(at + "/readings?page=nought").must(400);
    team.get(MK + "/cases/MK-2026-9999/readings").must(404);
  }

  @Test
  void somebody_who_holds_nothing_there_is_kept_as_refused() {
    String at = MK + "/cases/" + refer();
    dudley.get(at).must(404);
    JsonNode first = team.get(at + "/readings", "Readings").body();
    JsonNode refused = null;
    for (JsonNode one : first.path("readings")) {
      refused = one.path("refused").asBoolean() ? one : refused;
    }
    assertEquals("Somebody who holds nothing here", refused.path("name").asText());
    assertFalse(refused.has("capacity"), refused::toString);
    assertFalse(first.toString().contains("angela"), first::toString);
  }

  @Test
  void whoever_opens_a_meeting_opens_the_cases_on_its_agenda() {
    String reference = refer();
    String meeting = meetingOn(reference);
    as("susan-bright").get(meeting, "Meeting");
    JsonNode all = team.get(MK + "/cases/" + reference + "/readings", "Readings").body();
    boolean told = false;
    for (JsonNode one : all.path("readings")) {
      told |=
          one.path("what").asText().equals("meeting")
              && one.path("name").asText().equals("Susan Bright");
    }
    assertTrue(told, all::toString);
  }

  // --- what is sent ---

  @Test
  void what_cannot_be_read_says_where() {
    String at = MK + "/cases/" + reference(team, MK, 0) + "/entries";
    assertEquals(
        "The body is not valid JSON. Line 2, column 8.",
        team.post(at, "{'do': 'decide',\n 'x': }").must(400).body().path("detail").asText());
    assertEquals(
        "“do” is given twice. Line 1, column 16.",
        team.post(at, "{'do': 'a'   , 'do': 'b'}").must(400).body().path("detail").asText());
    assertTrue(
        team.post(at, "").must(400).body().path("detail").asText().startsWith("The body is empty"));
    team.post(at, "{'a':".repeat(5_000)).must(400);
  }

  @Test
  void every_field_that_is_wrong_is_named_at_once() {
    String at = MK + "/cases/" + reference(team, MK, 0) + "/entries";
    String wrong =
        "{'do': 'endorse', 'reviw': 'review-1', 'step': 7, 'happened': '2026-02-30', 'basis':"
            + " 'rapport'}";
    String reasons = team.post(at, wrong).must(400).reasons();
    assertTrue(reasons.contains("review: “review” is missing."), reasons);
    assertTrue(reasons.contains("step: “step” must be text."), reasons);
    assertTrue(
        reasons.contains("happened: “happened” is not a date or time that exists."), reasons);
    assertTrue(reasons.contains("basis: “basis” cannot be “rapport”."), reasons);
    assertTrue(reasons.contains("reviw: “reviw” is not known here."), reasons);
    team.post(at, "{'do': 'dance', 'x': 1}").must(400);
  }

  @Test
  void an_unknown_fact_is_met_with_the_nearest() {
    String at = MK + "/cases/" + reference(team, MK, 0) + "/entries";
    JsonNode answer =
        team.post(at, "{'do': 'record-facts', 'facts': {'dyed': true}}").must(400).body();
    assertEquals("facts.dyed", answer.at("/reasons/0/field").asText());
    assertEquals("Did you mean “died”?", answer.at("/reasons/0/remedy").asText());
  }

  @Test
  void a_body_over_the_limit_of_its_address_is_not_read() {
    String longText = "x".repeat(300 * 1024);
    String at = MK + "/cases/" + reference(team, MK, 0) + "/entries";
    team.post(at, "{'do': 'extend', 'reason': '" + longText + "'}").must(413);
    team.post(MK + "/bodies/lcrp/meetings", "{'mode': '" + "x".repeat(17 * 1024) + "'}").must(413);
    HttpRequest.BodyPublisher unannounced =
        HttpRequest.BodyPublishers.fromPublisher(
            HttpRequest.BodyPublishers.ofString("{\"do\": \"" + longText + "\"}"));
    team.send(team.request(at).header("Content-Type", "application/json").POST(unannounced))
        .must(413);
  }

  @Test
  void another_method_or_format_is_refused_by_name() {
    assertEquals(
        405,
        team.send(team.request(MK + "/work").method("DELETE", HttpRequest.BodyPublishers.noBody()))
            .status());
    team.send(
            team.request(MK + "/cases")
                .header("Content-Type", "text/xml")
                .POST(HttpRequest.BodyPublishers.ofString("<a/>")))
        .must(415);
    team.send(team.request(MK + "/cases").header("Accept", "text/csv").GET()).must(406);
    team.get(MK + "/cases?page=nought").must(400);
    team.get(MK + "/cases/" + reference(team, MK, 0) + "?knownAt=yesterday").must(400);
  }

  // --- what is asked ---

  @Test
  void what_the_framework_does_not_know_is_refused_with_every_reason() {
    String reference = refer();
    long before = entries(reference);
    String at = MK + "/cases/" + reference + "/entries";
    String tag = tag(reference);
    assertTrue(
        team.post(at, "{'do': 'do-step', 'review': 'review-7', 'step': 'begin'}")
            .must(422)
            .reasons()
            .contains("no such review"));
    assertTrue(
        team.post(at, "{'do': 'do-step', 'review': 'review-1', 'step': 'dance'}")
            .must(422)
            .reasons()
            .contains("no step called"));
    String option =
        "{'do': 'decide', 'review': 'review-1', 'step': 'recommendation', 'option': 'party'}";
    assertTrue(
        team.post(at, option, "If-Match", tag).must(422).reasons().contains("no such option"));
    team.post(MK + "/cases", "{'type': 'no-such-type', 'agency': 'mkcc'}").must(422);
    team.post(MK + "/bodies/no-such-body/meetings", "{'startsAt': '2027-01-04', 'mode': 'remote'}");
    assertEquals(before, entries(reference));
  }

  @Test
  void an_act_in_the_future_is_refused() {
    String reference = refer();
    String at = MK + "/cases/" + reference + "/entries";
    String tomorrow = Instant.now().plusSeconds(86_400).toString();
    String body =
        "{'do': 'do-step', 'review': 'review-1', 'step': 'referral-form', 'happened': '"
            + tomorrow
            + "'}";
    assertTrue(team.post(at, body).must(422).reasons().contains("cannot lie in the future"));
  }

  @Test
  void an_act_that_rests_on_what_was_seen_says_what_that_was() {
    String reference = refer();
    String at = MK + "/cases/" + reference + "/entries";
    String correct = "{'do': 'correct', 'place': 2, 'field': 'seriously-harmed', 'value': false}";
    long before = entries(reference);
    team.post(at, correct).must(428);
    String stale = tag(reference);
    team.post(at, "{'do': 'record-facts', 'facts': {'improvements': true}}").must(200);
    Client.Answer changed = team.post(at, correct, "If-Match", stale).must(412);
    assertEquals(java.util.List.of(), schemas.wrongWith("CaseChangedProblem", changed.body()));
    assertEquals(tag(reference), changed.header("ETag"));
    assertEquals(before + 1, entries(reference));
    team.post(at, correct, "If-Match", changed.header("ETag")).must(200);
    team.post(at, correct, "If-Match", "W/\"weak\"").must(400);
    assertEquals(before + 2, entries(reference));
  }

  @Test
  void a_key_makes_a_request_safe_to_send_again() {
    String reference = refer();
    String at = MK + "/cases/" + reference + "/entries";
    String key = UUID.randomUUID().toString();
    String body = "{'do': 'record-facts', 'facts': {'improvements': true}}";
    team.post(at, body, "Idempotency-Key", key).must(200);
    long once = entries(reference);
    team.post(at, body, "Idempotency-Key", key).must(200);
    assertEquals(once, entries(reference));
    team.post(at, body.replace("true", "false"), "Idempotency-Key", key).must(409);
    team.post(at, body, "Idempotency-Key", "short").must(400);
    String other = refer();
    team.post(MK + "/cases/" + other + "/entries", body, "Idempotency-Key", key).must(409);
    assertEquals(once, entries(reference));
  }

  @Test
  void as_known_at_an_earlier_instant_later_entries_are_not_seen() {
    String reference = refer();
    String earlier = Instant.now().toString();
    String at = MK + "/cases/" + reference;
    team.post(at + "/entries", "{'do': 'record-facts', 'facts': {'improvements': true}}").must(200);
    assertFalse(
        team.get(at + "?knownAt=" + earlier, "CaseFile")
            .body()
            .path("facts")
            .toString()
            .contains("\"improvements\""));
    assertTrue(
        team.get(at, "CaseFile").body().path("facts").toString().contains("\"improvements\""));
    team.get(at + "?knownAt=2025-01-01").must(404);
  }

  @Test
  void only_a_seat_makes_a_member_but_others_may_attend() {
    String meeting = meetingOn(refer());
    String arrive = "{'do': 'arrive', 'person': 'imran-qureshi', 'as': '%s', 'mode': 'in-room'}";
    assertTrue(
        team.post(meeting + "/entries", arrive.formatted("member"))
            .must(422)
            .reasons()
            .startsWith("person: "));
    JsonNode now =
        team.post(meeting + "/entries", arrive.formatted("in-attendance")).must(200).body();
    assertEquals("not-set", now.at("/items/0/quorum/state").asText());
    assertNotEquals("", now.at("/items/0/quorum/says").asText());
  }

  @Test
  void an_inquorate_meeting_decides_nothing_but_what_happened_is_recorded() {
    String reference = dudleyCase();
    String meeting = meetingInDudley(reference);
    dudley
        .post(
            meeting + "/entries",
            "{'do': 'arrive', 'person': 'marie-lennox', 'as': 'member', 'mode': 'remote', 'seat':"
                + " 'local-authority'}")
        .must(200);
    Client.Answer seen = dudley.get(meeting, "Meeting");
    assertEquals("not-quorate", seen.body().at("/items/0/quorum/state").asText());
    String item = seen.body().at("/items/0/item").asText();
    String decide =
        "{'do': 'decide-item', 'item': '"
            + item
            + "', 'option': 'none', 'answers': {'facts-reviewed': 'x', 'immediate-danger': false,"
            + " 'immediate-action': 'x', 'improvement-potential': 'x','alternative-considered':"
            + " 'x', 'template-agreed': true}%s}";
    dudley.post(meeting + "/entries", decide.formatted("")).must(428);
    Client.Answer refused =
        dudley
            .post(meeting + "/entries", decide.formatted(""), "If-Match", seen.header("ETag"))
            .must(422);
    assertTrue(refused.body().toString().contains("DU-C-01"), refused.reasons());
    dudley
        .post(
            meeting + "/entries",
            decide.formatted(", 'basis': 'report', 'happened': '" + Instant.now() + "'"),
            "If-Match",
            seen.header("ETag"))
        .must(200);
    JsonNode journal =
        dudley.get(DUDLEY + "/cases/" + reference + "/journal", "Journal").body().path("entries");
    JsonNode last = journal.get(journal.size() - 1);
    assertEquals("decision-made", last.path("kind").asText());
    assertFalse(last.path("effective").asBoolean());
    assertTrue(last.path("marks").toString().contains("breach"), last.toString());
  }

  @Test
  void what_is_said_afterwards_of_a_meeting_is_looked_at_again() {
    String reference = dudleyCase();
    String meeting = meetingInDudley(reference);
    String who = "{'do': 'arrive', 'person': '%s', 'as': 'member', 'mode': 'remote', 'seat': '%s'}";
    dudley.post(meeting + "/entries", who.formatted("marie-lennox", "local-authority")).must(200);
    String item = dudley.get(meeting, "Meeting").body().at("/items/0/item").asText();
    decided(meeting, item);
    dudley
        .post(
            meeting + "/entries",
            "{'do': 'declare-interest', 'item': '" + item + "', 'person': 'marie-lennox'}")
        .must(200);
    JsonNode journal =
        dudley.get(DUDLEY + "/cases/" + reference + "/journal", "Journal").body().path("entries");
    assertEquals("attendance-corrected", journal.get(journal.size() - 1).path("kind").asText());
  }

  @Test
  void a_meeting_settles_nothing_before_its_day() {
    String meeting = meetingOn(refer());
    JsonNode seen = team.get(meeting, "Meeting").body();
    String item = seen.at("/items/0/item").asText();
    String said =
        team.post(
                meeting + "/entries",
                "{'do': 'decide-item', 'item': '" + item + "', 'option': 'nfa', 'answers': {}}",
                "If-Match",
                team.get(meeting, "Meeting").header("ETag"))
            .must(422)
            .reasons();
    assertTrue(said.contains("cannot have settled anything"), said);
  }

  @Test
  void a_disagreement_that_comes_to_a_body_is_settled_at_its_meeting_and_nowhere_else() {
    String reference = refer();
    step(reference, "'threshold-agreement', 'answer': 'strategy-meeting'");
    step(reference, "'referral-form'");
    step(reference, "'begin'");
    String at = MK + "/cases/" + reference + "/entries";
    team.post(
            at,
            "{'do': 'record-facts', 'facts': {'domestic-death': false, 'threshold-disputed':"
                + " true}}")
        .must(200);
    team.post(
            at,
            "{'do': 'raise-disagreement', 'review': 'review-1', 'step': 'threshold-dispute',"
                + " 'reason': 'x'}")
        .must(200);
    String settle =
        "{'do': 'settle-disagreement', 'review': 'review-1', 'step': 'threshold-dispute', 'option':"
            + " 'neither', 'answers': {}}";
    String alone =
        as("martin-hale").post(at, settle, "If-Match", tag(reference)).must(422).reasons();
    assertTrue(alone.contains("is settled at a meeting of Lead Safeguarding Partners"), alone);

    String meeting = meetingOf("lsp", reference, "threshold-dispute");
    String arrive =
        "{'do': 'arrive', 'person': '%s', 'as': 'member', 'mode': 'in-room', 'seat': '%s'}";
    onMeeting(meeting, arrive.formatted("martin-hale", "council")).must(200);
    onMeeting(meeting, arrive.formatted("james-mbeki", "police")).must(200);
    String item = team.get(meeting, "Meeting").body().at("/items/0/item").asText();
    String last =
        onMeeting(
                meeting,
                "{'do': 'disagree-on-item', 'item': '" + item + "', 'reason': 'x', 'votes': []}")
            .must(422)
            .reasons();
    assertTrue(last.contains("the last to settle it"), last);
    onMeeting(
            meeting,
            "{'do': 'decide-item', 'item': '" + item + "', 'option': 'neither', 'answers': {}}")
        .must(200);
    JsonNode settled = lastEntry(reference);
    assertEquals("disagreement-settled", settled.path("kind").asText());
    assertEquals("lsp", settled.at("/what/sitting/body").asText());
    assertEquals(2, settled.at("/what/sitting/present").size());
    onMeeting(
            meeting, "{'do': 'declare-interest', 'item': '" + item + "', 'person': 'martin-hale'}")
        .must(200);
    assertEquals("attendance-corrected", lastEntry(reference).path("kind").asText());
  }

  /** What somebody gets of a case where it is closed to them: the same as of no such case. */
  private void findsNothing(Client who, String reference) {
    for (String at : List.of("", "/journal", "/access", "/export")) {
      JsonNode there = who.get(MK + "/cases/" + reference + at).must(404).body();
      JsonNode nowhere = who.get(MK + "/cases/MK-1999-9999" + at).must(404).body();
      assertEquals(nowhere, there);
    }
    String fact = "{'do': 'record-facts', 'facts': {'died': true}}";
    who.post(MK + "/cases/" + reference + "/entries", fact).must(404);
    String conflict = "{'do': 'declare-conflict', 'person': 'priya-nair'}";
    who.post(MK + "/cases/" + reference + "/access/entries", conflict).must(404);
    assertFalse(who.get(MK + "/cases?text=" + reference).whole().body().contains(reference));
    assertEquals(
        0, who.get(MK + "/cases?text=" + reference).must(200).body().path("total").asInt());
    assertFalse(who.get(MK + "/work").whole().body().contains(reference));
  }

  @Test
  void a_case_is_not_found_by_those_it_does_not_concern_and_opens_on_request_for_a_time() {
    String reference = refer();
    Client priya = as("priya-nair");
    findsNothing(priya, reference);
    String ask = "{'reference': '%s', 'reason': 'A sibling was treated here.'}";
    String at = MK + "/access-requests";
    JsonNode nowhere = priya.post(at, ask.formatted("MK-1999-9999")).must(202).body();
    assertEquals(nowhere, priya.post(at, ask.formatted(reference)).must(202).body());
    findsNothing(priya, reference);
    priya.post(at, "{'reference': '" + reference + "', 'reason': ' '}").must(400);
    JsonNode access = team.get(MK + "/cases/" + reference + "/access", "Access").body();
    assertEquals("A sibling was treated here.", access.at("/requests/0/reason").asText());
    assertTrue(
        team.get(MK + "/work", "Work").body().path("requests").toString().contains(reference));
    String entries = MK + "/cases/" + reference + "/access/entries";
    String give = "{'do': 'give-access', 'person': 'priya-nair', 'until': '%s'}";
    String today = LocalDate.now(ZoneId.of("Europe/London")).toString();
    priya.post(entries, give.formatted(today)).must(404);
    team.post(entries, give.formatted("2020-01-01")).must(422);
    team.post(entries, give.formatted(today)).must(200);
    priya.get(MK + "/cases/" + reference, "CaseFile");
    JsonNode reader = team.get(MK + "/cases/" + reference + "/access", "Access").body();
    assertTrue(reader.path("readers").toString().contains("On request, until"));
    team.post(entries, "{'do': 'end-access', 'person': 'priya-nair'}").must(200);
    findsNothing(priya, reference);
  }

  @Test
  void a_case_is_closed_to_whoever_has_a_conflict_of_interest_in_it() {
    String reference = refer();
    String entries = MK + "/cases/" + reference + "/access/entries";
    scrutineer.get(MK + "/cases/" + reference, "CaseFile");
    int before = scrutineer.get(MK + "/cases").must(200).body().path("total").asInt();
    String declare = "{'do': 'declare-conflict', 'person': 'imran-qureshi', 'reason': 'A friend.'}";
    as("tom-ferris").post(entries, declare).must(403);
    JsonNode said =
        scrutineer.post(entries, declare, "Idempotency-Key", "my-conflict").must(200).body();
    assertFalse(said.path("open").asBoolean());
    findsNothing(scrutineer, reference);
    assertEquals(
        said, scrutineer.post(entries, declare, "Idempotency-Key", "my-conflict").must(200).body());
    assertEquals(before - 1, scrutineer.get(MK + "/cases").must(200).body().path("total").asInt());
    String ended = "{'do': 'end-conflict', 'person': 'imran-qureshi'}";
    scrutineer.post(entries, ended).must(404);
    team.post(entries, ended).must(200);
    scrutineer.get(MK + "/cases/" + reference, "CaseFile");
    String last =
        team.post(entries, "{'do': 'declare-conflict', 'person': 'grace-adeyemi'}")
            .must(422)
            .reasons();
    assertTrue(last.contains("Nobody else of the business unit"), last);
  }

  @Test
  void somebody_invited_to_one_item_sees_that_item_and_nothing_else() {
    String one = refer();
    String other = refer();
    String meeting = meetingOf("lcrp", one, "recommendation");
    onMeeting(
            meeting,
            "{'do': 'list-item', 'reference': '"
                + other
                + "', 'review': 'review-1', 'step': 'recommendation'}")
        .must(200);
    String item = team.get(meeting, "Meeting").body().at("/items/0/item").asText();
    Client guest = as("priya-nair");
    assertEquals(0, guest.get(meeting, "Meeting").body().path("items").size());
    onMeeting(meeting, "{'do': 'invite', 'item': '" + item + "', 'person': 'priya-nair'}")
        .must(200);
    JsonNode seen = guest.get(meeting, "Meeting").body();
    assertEquals(1, seen.path("items").size());
    assertEquals(one, seen.at("/items/0/reference").asText());
    assertFalse(seen.toString().contains(other));
    findsNothing(guest, one);
    findsNothing(guest, other);
  }

  private Client.Answer onMeeting(String meeting, String json) {
    return team.post(
        meeting + "/entries", json, "If-Match", team.get(meeting, "Meeting").header("ETag"));
  }

  private JsonNode lastEntry(String reference) {
    JsonNode journal =
        team.get(MK + "/cases/" + reference + "/journal", "Journal").body().path("entries");
    return journal.get(journal.size() - 1);
  }

  private String meetingOf(String body, String reference, String step) {
    String at =
        MK
            + "/bodies/"
            + body
            + "/meetings/"
            + team.post(
                    MK + "/bodies/" + body + "/meetings",
                    "{'startsAt': '" + Instant.now() + "', 'mode': 'in-room'}")
                .must(201)
                .body()
                .path("meeting")
                .asText();
    team.post(
            at + "/entries",
            "{'do': 'list-item', 'reference': '"
                + reference
                + "', 'review': 'review-1', 'step': '"
                + step
                + "'}")
        .must(200);
    return at;
  }

  // --- what these tests stand on ---

  /** A report of a decision: it is kept whether or not the meeting was quorate. */
  // --- people ---

  private static final String ENTRIES = DUDLEY + "/people/entries";

  private Client.Answer people(Client who, String json, String... headers) {
    return who.post(ENTRIES, json, headers);
  }

  /** Adds an invented person who works for the police; answers with the id of the appointment. */
  private String worksForThePolice(String sub) {
    people(dudley, "{'do':'name-person','person':'" + sub + "','name':'Invented Person'}")
        .must(200);
    JsonNode now =
        people(
                dudley,
                "{'do':'appoint','person':'"
                    + sub
                    + "','agency':'west-midlands-police','kind':'agency','from':'"
                    + today()
                    + "'}")
            .must(200)
            .body();
    assertEquals(List.of(), schemas.wrongWith("People", now));
    return held(now, sub).path("appointment").asText();
  }

  private static String today() {
    return LocalDate.now(ZoneId.of("Europe/London")).toString();
  }

  private static JsonNode held(JsonNode people, String sub) {
    for (JsonNode person : people.path("people")) {
      if (person.path("person").asText().equals(sub)) {
        return person.path("appointments").path(0);
      }
    }
    throw new AssertionError(sub + " is not there");
  }

  private static String somebody() {
    return "p-" + UUID.randomUUID();
  }

  @Test
  void whoever_is_appointed_may_come_in_until_it_ends_whatever_token_they_hold() {
    String sub = somebody();
    Client person = as(sub);
    person.get(DUDLEY).must(404);
    String appointment = worksForThePolice(sub);
    person.get(DUDLEY, "Desk");
    person.get(DUDLEY + "/cases", "Cases");
    person.get(DUDLEY + "/people", "People");
    people(person, "{'do':'name-person','person':'x','name':'X'}").must(403);
    person.get(DUDLEY + "/people/journal").must(404);
    people(dudley, "{'do':'end-appointment','appointment':'" + appointment + "','because':'left'}")
        .must(200);
    person.get(DUDLEY).must(404);
    person.get(DUDLEY + "/cases").must(404);
    person.get(DUDLEY + "/people").must(404);
    people(person, "{'do':'name-person','person':'x','name':'X'}").must(404);
    assertEquals(0, person.get("/partnerships", "Partnerships").body().path("partnerships").size());
    JsonNode ended = held(dudley.get(DUDLEY + "/people", "People").body(), sub);
    assertEquals("ended", ended.path("state").asText());
    assertEquals("left", ended.path("because").asText());
  }

  @Test
  void what_a_rule_excludes_is_refused_with_it_and_its_place() {
    String sub = somebody();
    String entries = MK + "/people/entries";
    team.post(entries, "{'do':'name-person','person':'" + sub + "','name':'Invented Person'}")
        .must(200);
    String leader =
        "{'do':'appoint','person':'"
            + sub
            + "','agency':'mkcc','kind':'post','post':'council-leader','from':'"
            + today()
            + "'%s}";
    Client.Answer unanswered = team.post(entries, leader.formatted("")).must(422);
    assertTrue(unanswered.reasons().contains("must be answered first"), unanswered::reasons);
    Client.Answer excluded =
        team.post(entries, leader.formatted(",'answers':{'chairs-scrutiny':true}")).must(422);
    JsonNode rule = excluded.body().path("reasons").path(0).path("rule");
    assertEquals("MK-A-25", rule.path("id").asText(), excluded::reasons);
    assertFalse(rule.path("cites").path("section").asText().isEmpty());
    Client.Answer other = team.post(entries, leader.replace("mkcc", "tvp").formatted("")).must(422);
    assertTrue(other.reasons().contains("agency: The post of"), other::reasons);
    team.post(entries, leader.formatted(",'answers':{'chairs-scrutiny':false}")).must(200);
  }

  @Test
  void nobody_appoints_themself() {
    Client.Answer self =
        people(
                dudley,
                "{'do':'appoint','person':'angela-dunn','agency':'icb','kind':'agency','from':'"
                    + today()
                    + "'}")
            .must(403);
    assertTrue(self.reasons().contains("Nobody appoints themself"), self::reasons);
    JsonNode own = held(dudley.get(DUDLEY + "/people", "People").body(), "angela-dunn");
    Client.Answer last =
        people(
                dudley,
                "{'do':'end-appointment','because':'left','appointment':'"
                    + own.path("appointment").asText()
                    + "'}")
            .must(422);
    assertTrue(last.reasons().contains("nobody could appoint anybody"), last::reasons);
  }

  @Test
  void the_people_of_another_partnership_are_not_there() {
    team.get(DUDLEY + "/people").must(404);
    team.get(DUDLEY + "/people/journal").must(404);
    String sub = somebody();
    String appointment = worksForThePolice(sub);
    people(team, "{'do':'end-appointment','appointment':'" + appointment + "','because':'left'}")
        .must(404);
    team.post(
            MK + "/people/entries",
            "{'do':'end-appointment','appointment':'" + appointment + "','because':'left'}")
        .must(422);
    assertFalse(team.get(MK + "/people", "People").whole().body().contains(sub));
    as(sub).get(DUDLEY, "Desk");
  }

  @Test
  void what_was_entered_by_mistake_is_withdrawn_on_what_was_seen() {
    String sub = somebody();
    worksForThePolice(sub);
    Client.Answer seen = dudley.get(DUDLEY + "/people", "People");
    long place = held(seen.body(), sub).path("place").asLong();
    String withdrawal = "{'do':'withdraw-appointment','place':" + place + "}";
    people(dudley, withdrawal).must(428);
    Client.Answer changed = people(dudley, withdrawal, "If-Match", "\"0000\"").must(412);
    assertEquals(List.of(), schemas.wrongWith("PeopleChangedProblem", changed.body()));
    people(dudley, withdrawal, "If-Match", seen.header("ETag")).must(200);
    as(sub).get(DUDLEY).must(404);
  }

  @Test
  void a_name_is_erased_on_what_was_seen_and_by_the_business_unit_alone() {
    String sub = somebody();
    people(dudley, "{'do':'name-person','person':'" + sub + "','name':'Invented Gone'}").must(200);
    JsonNode entries = dudley.get(DUDLEY + "/people/journal", "PeopleJournal").body();
    long place = entries.path("entries").size();
    String erase =
        "{'do': 'erase', 'values': [{'place': "
            + place
            + ", 'field': 'name'}], 'reason': 'Granted.', 'confirm': 'cannot be undone'}";
    people(dudley, erase).must(428);
    people(dudley, erase, "If-Match", "\"0000\"").must(412);
    String tag = dudley.get(DUDLEY + "/people", "People").header("ETag");
    JsonNode after = people(dudley, erase, "If-Match", tag).must(200).body();
    assertEquals(List.of(), schemas.wrongWith("People", after));
    assertTrue(after.findValuesAsText("name").contains("Name erased"), after::toString);
    JsonNode journal = dudley.get(DUDLEY + "/people/journal", "PeopleJournal").body();
    assertTrue(journal.path("chain").path("holds").asBoolean());
    assertTrue(
        journal.path("entries").get((int) place - 1).toString().contains("{\"erased\":true}"), sub);
  }

  @Test
  void the_journal_of_a_partnership_holds_and_names_nobody_but_by_their_id() {
    String sub = somebody();
    worksForThePolice(sub);
    JsonNode journal = dudley.get(DUDLEY + "/people/journal", "PeopleJournal").body();
    assertTrue(journal.path("chain").path("holds").asBoolean());
    JsonNode first = journal.path("entries").path(0);
    assertEquals("operator of the service", first.path("by").path("person").asText());
    JsonNode last = journal.path("entries").path(journal.path("entries").size() - 1);
    assertEquals("appointed", last.path("kind").asText());
    assertEquals(sub, last.path("what").path("person").asText());
    assertEquals("agency", last.path("what").path("holding").path("kind").asText());
    assertEquals("angela-dunn", last.path("by").path("person").asText());
  }

  @Test
  void who_sat_where_is_told_of_any_day() {
    JsonNode then = dudley.get(DUDLEY + "/people?day=2001-01-01", "People").body();
    assertEquals("planned", held(then, "angela-dunn").path("state").asText());
    assertTrue(then.path("vacancies").size() > 0);
    dudley.get(DUDLEY + "/people?day=yesterday").must(400);
  }

  private void decided(String meeting, String item) {
    dudley
        .post(
            meeting + "/entries",
            "{'do': 'decide-item', 'item': '"
                + item
                + "', 'option': 'none', 'basis': 'report', 'happened': '"
                + Instant.now()
                + "', 'answers': {'facts-reviewed': 'x', 'immediate-danger': false,"
                + " 'immediate-action': 'x', 'improvement-potential': 'x','alternative-considered':"
                + " 'x', 'template-agreed': true}}",
            "If-Match",
            dudley.get(meeting, "Meeting").header("ETag"))
        .must(200);
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String reference(Client client, String partnership, int row) {
    return client
        .get(partnership + "/cases", "Cases")
        .body()
        .path("cases")
        .path(row)
        .path("reference")
        .asText();
  }

  private String tag(String reference) {
    return team.get(MK + "/cases/" + reference, "CaseFile").header("ETag");
  }

  private long entries(String reference) {
    return team.get(MK + "/cases/" + reference + "/journal", "Journal")
        .body()
        .path("entries")
        .size();
  }

  private String refer() {
    Client.Answer answer =
        team.post(
                MK + "/cases",
                "{'type': 'child-rapid-review', 'agency': 'mkcc', 'facts': {'subject': 'child',"
                    + " 'abuse': 'known', 'seriously-harmed': true},'answers': {'reason': 'A"
                    + " test.'}}")
            .must(201);
    assertTrue(answer.header("Location").endsWith(answer.body().path("reference").asText()));
    return answer.body().path("reference").asText();
  }

  private void step(String reference, String step) {
    team.post(
            MK + "/cases/" + reference + "/entries",
            "{'do': 'do-step', 'review': 'review-1', 'step': " + step + "}")
        .must(200);
  }

  private String meetingOn(String reference) {
    step(reference, "'threshold-agreement', 'answer': 'strategy-meeting'");
    step(reference, "'referral-form'");
    step(reference, "'begin'");
    JsonNode meeting =
        team.post(
                MK + "/bodies/lcrp/meetings",
                "{'startsAt': '" + Instant.now().plusSeconds(86_400) + "', 'mode': 'in-room'}")
            .must(201)
            .body();
    String at = MK + "/bodies/lcrp/meetings/" + meeting.path("meeting").asText();
    team.post(
            at + "/entries",
            "{'do': 'list-item', 'reference': '"
                + reference
                + "', 'review': 'review-1', 'step': 'recommendation'}")
        .must(200);
    return at;
  }

  private String dudleyCase() {
    Instant then = Instant.now().minus(java.time.Duration.ofDays(14));
    String happened = "'basis': 'report', 'happened': '" + then + "'";
    String reference =
        dudley
            .post(
                DUDLEY + "/cases",
                "{'type': 'child-rapid-review', 'agency': 'icb', 'facts': {'abuse': 'known'},"
                    + " 'answers': {'why-refer': 'x', 'safeguarding-lead': 'x', 'lead-agrees':"
                    + " true},"
                    + happened
                    + "}")
            .must(201)
            .body()
            .path("reference")
            .asText();
    dudley
        .post(
            DUDLEY + "/cases/" + reference + "/entries",
            "{'do': 'do-step', 'review': 'review-1', 'step': 'scoping-sent', 'answers':"
                + " {'records-clause': true},"
                + happened
                + "}")
        .must(200);
    return reference;
  }

  private String meetingInDudley(String reference) {
    String meeting =
        dudley
            .post(
                DUDLEY + "/bodies/rapid-review-meeting/meetings",
                "{'startsAt': '" + Instant.now() + "', 'mode': 'remote'}")
            .must(201)
            .body()
            .path("meeting")
            .asText();
    String at = DUDLEY + "/bodies/rapid-review-meeting/meetings/" + meeting;
    dudley
        .post(
            at + "/entries",
            "{'do': 'list-item', 'reference': '"
                + reference
                + "', 'review': 'review-1', 'step': 'rapid-review'}")
        .must(200);
    return at;
  }
}
