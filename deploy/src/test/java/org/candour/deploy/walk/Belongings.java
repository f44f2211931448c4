package org.candour.deploy.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A case of one partnership with a meeting that has it on its agenda, made through the interface,
 * and what they are found by. Its texts hold words that stand nowhere else.
 *
 * @param unit somebody of the partnership's business unit
 */
record Belongings(Somebody unit, String partnership, Values values, Set<String> marks) {
  private static final ObjectMapper JSON = new ObjectMapper();
  static final ZoneId LONDON = ZoneId.of("Europe/London");

  /**
   * What to record so that there is something of everything.
   *
   * @param refer the body of the referral, with MARK in its texts
   * @param entries bodies of entries on the case
   * @param decision the step that goes to a meeting, and an option of it
   * @param arrival the body of an arrival at the meeting
   * @param fact something more that becomes known, as {@code died=false}
   * @param unit somebody of the business unit
   * @param scrutineer who scrutinises, or nobody
   * @param asking two people for whom the case does not open, or none
   * @param agency for which somebody is appointed
   * @param declares what is declared before a case is shown, or nothing
   */
  record Story(
      String partnership,
      String refer,
      List<String> entries,
      String body,
      String decision,
      String option,
      String arrival,
      String fact,
      String unit,
      String scrutineer,
      List<String> asking,
      String agency,
      String declares) {}

  static Belongings made(Involved.Cast cast, Story story) {
    Somebody unit = cast.unit();
    String mark = mark();
    String base = "/api/partnerships/" + story.partnership();
    String aCase =
        base
            + "/cases/"
            + post(unit, base + "/cases", story.refer().replace("MARK", mark))
                .path("reference")
                .asText();
    for (String entry : story.entries()) {
      post(unit, aCase + "/entries", entry.replace("MARK", mark));
    }
    String bodies = base + "/bodies/" + story.body() + "/meetings";
    // far ahead, so that it is the last of every list
    Instant starts = Instant.now().plus(Duration.ofDays(300)).truncatedTo(ChronoUnit.SECONDS);
    String meeting =
        bodies
            + "/"
            + post(unit, bodies, "{'startsAt': '" + starts + "', 'mode': 'remote'}")
                .path("meeting")
                .asText();
    post(
        unit,
        meeting + "/entries",
        "{'do': 'list-item', 'reference': '"
            + last(aCase)
            + "', 'review': 'review-1', 'step': '"
            + story.decision()
            + "', 'why': 'There is no earlier day.'}");
    post(unit, meeting + "/entries", story.arrival());
    Map<String, String> all = values(unit, story, aCase, meeting);
    all.put("mark", mark);
    all.put("declarations", story.declares().isEmpty() ? none() : story.declares());
    all.putAll(
        new Involved(cast, base, last(aCase), mark)
            .made(story.agency(), meeting, all.getOrDefault("item", "")));
    return new Belongings(unit, story.partnership(), new Values(all), Set.of())
        .marked(mark, last(aCase), get(unit, meeting).path("maySit"));
  }

  /** What is not there, where a framework need not have one. */
  private static String none() {
    return "none-" + mark().toLowerCase(Locale.ROOT);
  }

  /** A word of letters only that stands nowhere else. */
  private static String mark() {
    StringBuilder word = new StringBuilder("Quill");
    UUID.randomUUID()
        .toString()
        .chars()
        .filter(Character::isLetterOrDigit)
        .limit(14)
        .forEach(c -> word.append((char) ('a' + c % 20)));
    return word.toString();
  }

  private Belongings marked(String mark, String reference, JsonNode people) {
    Set<String> all = new TreeSet<>(Set.of(mark, mark.toLowerCase(Locale.ROOT), reference));
    for (String id : List.of("meeting", "item", "appointment", "kept")) {
      all.add(values.of("", id));
    }
    for (JsonNode one : people) {
      all.add(one.path("name").asText());
      all.add(one.path("person").asText());
    }
    return new Belongings(unit, partnership, values, all);
  }

  private static Map<String, String> values(
      Somebody unit, Story story, String aCase, String meeting) {
    String base = "/api/partnerships/" + story.partnership();
    JsonNode file = get(unit, aCase);
    JsonNode review = file.path("reviews").path(0);
    JsonNode seen = get(unit, meeting);
    JsonNode arrival = last(seen.path("history"), "arrived");
    Map<String, String> all = new HashMap<>();
    aDuty(unit, base, all);
    aDecision(unit, base, all);
    offer(file.at("/itself/next")).ifPresent(o -> all.put("duties/{step}:step", o));
    all.put("partnership", story.partnership());
    all.put("reference", file.path("reference").asText());
    all.put("review", review.path("review").asText());
    all.put("paper", file.at("/papers/0/paper").asText(none()));
    all.put("type", review.at("/type/id").asText());
    all.put("step", offer(review.path("next")).orElseThrow());
    all.put("act", "do");
    all.put("plan-meeting:step", story.decision());
    all.put("list-item:step", story.decision());
    all.put("rule", review.at("/steps/0/rule/id").asText());
    all.put("agency", review.path("agency").asText());
    all.put("agencies", review.path("agency").asText());
    all.put("body", story.body());
    all.put("meeting", last(meeting));
    all.put("item", seen.at("/items/0/item").asText());
    all.put("option", story.option());
    all.put("outcome", "agrees");
    all.put("person", arrival.at("/what/person").asText());
    all.put("seat", seen.at("/seats/0/id").asText());
    all.put("place", "2"); // of the referral, after the opening of the case
    all.put("arrivals:place", arrival.path("place").asText());
    all.put("correct-attendance:place", arrival.path("place").asText());
    all.put("version", "1");
    all.put("problem", "refused");
    all.put("rung", "1");
    all.put("text", file.path("reference").asText());
    all.put("field", "happened");
    all.put("page", "1");
    all.put("mine", "true");
    all.put("whose", "mine");
    all.put("done", "recorded");
    all.put("basis", "act");
    all.put("to", "/p/" + story.partnership() + "/work");
    all.put("knownAt", Instant.now().toString());
    all.put("mode", "remote");
    all.put("reason", "A few words.");
    for (String day : new String[] {"startsAt", "on", "until", "happened"}) {
      all.put(day, "2026-11-16");
    }
    all.put("record-facts:facts", story.fact());
    all.put("correct:field", "withdrawn"); // which takes no value, and which a referral refuses
    all.put("received", "");
    all.put("show", "");
    all.put("which", "0123456789abcdef"); // no session: nobody is signed out on the way
    all.put("later", "yes");
    all.put("only", "here");
    all.put("form", "kept");
    all.put("appoint:kind", "agency");
    all.put("give-access:until", LocalDate.now(LONDON).plusDays(9).toString());
    all.put("day", LocalDate.now(LONDON).toString());
    all.put("on-day", "2");
    all.put("on-month", "2");
    all.put("on-year", "2026");
    all.put("after", "0");
    all.put("from", "2026-01-01");
    all.put("compare:to", "2026-12-31");
    all.put("listReviews:to", "2026-12-31");
    all.put("drawSample:to", "2026-12-31");
    all.put("size", "1");
    all.put("seed", "walked");
    all.put("concept", "rapid review");
    all.put("yaml", get(unit, base + "/frameworks/1").path("text").asText());
    all.put("Idempotency-Key", UUID.randomUUID().toString());
    return all;
  }

  /** Another of the partnership's cases in the place of this one, picked by chance. */
  Belongings another(Random chance) {
    String cases = "/api/partnerships/" + partnership + "/cases";
    List<String> references = new ArrayList<>();
    get(unit, cases).path("cases").forEach(c -> references.add(c.path("reference").asText()));
    references.remove(values.of("", "reference"));
    String picked = references.get(chance.nextInt(references.size()));
    JsonNode review = get(unit, cases + "/" + picked).path("reviews").path(0);
    JsonNode step = review.path("steps").path(chance.nextInt(review.path("steps").size()));
    Values others =
        values
            .with("reference", picked)
            .with("type", review.at("/type/id").asText())
            .with("step", step.path("step").asText())
            .with("rule", step.at("/rule/id").asText());
    return new Belongings(unit, partnership, others, marks);
  }

  /** With the tags of how the case and the meeting are now. */
  Belongings seenNow() {
    String base = "/api/partnerships/" + partnership;
    JsonNode file = get(unit, base + "/cases/" + values.of("", "reference"));
    JsonNode meeting =
        get(
            unit,
            base + "/bodies/" + values.of("", "body") + "/meetings/" + values.of("", "meeting"));
    Map<String, String> all = new HashMap<>(values.byName());
    all.put(
        "recordOnPeople:If-Match", '"' + get(unit, base + "/people").path("tag").asText() + '"');
    all.put("recordOnCase:If-Match", '"' + file.path("tag").asText() + '"');
    all.put("recordOnMeeting:If-Match", '"' + meeting.path("tag").asText() + '"');
    return new Belongings(unit, partnership, new Values(all), marks);
  }

  /** The first step that is to be done. */
  private static Optional<String> offer(JsonNode next) {
    for (JsonNode offer : next) {
      if (offer.path("act").asText().equals("do")) {
        return Optional.of(offer.path("step").asText());
      }
    }
    return Optional.empty();
  }

  /**
   * Says that a duty was done, on a day for which nobody has said so yet: what was said before may
   * be taken back by somebody else.
   *
   * @return the place of the entry
   */
  private static String done(Somebody unit, String base, JsonNode duty) {
    String days = duty.path("done").findValuesAsText("happened").toString();
    LocalDate free = LocalDate.now(LONDON);
    while (days.contains(free.toString())) {
      free = free.minusDays(1);
    }
    String id = duty.path("duty").asText();
    String done =
        "{'do': 'do-duty', 'note': 'All was read.', 'basis': 'report', 'happened': '" + free + "'}";
    return post(unit, base + "/duties/" + id + "/entries", done).findParents("mayRecord").stream()
        .filter(d -> d.path("duty").asText().equals(id))
        .flatMap(d -> d.path("done").findValues("place").stream())
        .max(Comparator.comparing(JsonNode::asLong))
        .orElseThrow()
        .asText();
  }

  /** A duty outside any review, which is said to have been done, where the framework has one. */
  private static void aDuty(Somebody unit, String base, Map<String, String> all) {
    for (JsonNode duty : get(unit, base + "/duties").findParents("mayRecord")) {
      if (duty.path("mayRecord").asBoolean()) {
        String place = done(unit, base, duty);
        all.put("duty", duty.path("duty").asText());
        all.put("take-back-duty:place", place);
        all.put("duties/{duty}:place", place);
        return;
      }
    }
    // a framework need not have one: then what would be one is asked for, as everywhere
    all.put("duty", none());
    all.put("take-back-duty:place", "1");
    all.put("duties/{duty}:place", "1");
  }

  /** A decision of another case, which has a proof. */
  private static void aDecision(Somebody unit, String base, Map<String, String> all) {
    for (JsonNode one : get(unit, base + "/cases").path("cases")) {
      String reference = one.path("reference").asText();
      JsonNode decided =
          last(
              get(unit, base + "/cases/" + reference + "/journal").path("entries"),
              "decision-made");
      for (String where : List.of("proveDecision", "/proof")) {
        if (!decided.isMissingNode()) {
          all.put(where + ":reference", reference);
          all.put(where + ":place", decided.path("place").asText());
        }
      }
    }
  }

  static JsonNode last(JsonNode entries, String kind) {
    JsonNode found = entries.path(-1);
    for (JsonNode entry : entries) {
      found = entry.path("kind").asText().equals(kind) ? entry : found;
    }
    return found;
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  static JsonNode get(Somebody who, String path) {
    return sent(who, new Ask("", "GET", path, "", "", Map.of()));
  }

  static JsonNode post(Somebody who, String path, String json) {
    return sent(
        who, new Ask("", "POST", path, "application/json", json.replace('\'', '"'), Map.of()));
  }

  private static JsonNode sent(Somebody who, Ask ask) {
    Answer answer = who.send(ask);
    if (!answer.good()) {
      throw new IllegalStateException(ask + "\n" + answer);
    }
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
