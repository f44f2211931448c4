package org.candour.deploy.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * People of a partnership who have to do with one case, made through the interface: one who is new,
 * appointed and invited to an item, one with a conflict of interest, one who asks to open the case,
 * one for whom that was granted, and what one of the business unit wrote too late.
 *
 * @param base of the partnership at the interface
 * @param mark stands in every name and text
 */
record Involved(Cast cast, String base, String reference, String mark) {
  private static final Pattern KEPT = Pattern.compile("name=\"id\" value=\"([0-9a-f]+)\"");

  /**
   * Who does what.
   *
   * @param asking who ask to open the case, which does not open for them: the first one waits
   * @param late of the business unit, whose session has ended
   * @param scrutineer where somebody scrutinises
   */
  record Cast(
      Somebody unit, Map<String, Somebody> asking, Somebody late, Optional<Somebody> scrutineer) {}

  /** With what they are found by. */
  Map<String, String> made(String agency, String meeting, String item) {
    Map<String, String> all = new HashMap<>();
    String one = named("Robin");
    String two = named("Sam");
    all.putAll(appointed(one, agency));
    all.put("people/erase:place", lastNamed());
    say("declare-conflict", two, ", 'reason': 'MARK is a relative.'");
    Belongings.post(
        cast.unit(),
        meeting + "/entries",
        "{'do': 'invite', 'item': '" + item + "', 'person': '" + one + "'}");
    for (String form : List.of("invite", "end-invitation", "name-person", "appoint")) {
      all.put(form + ":person", one);
    }
    all.put("who", one);
    all.put("name", "Robin " + mark);
    all.put("declare-conflict:person", two);
    all.put("end-conflict:person", two);
    all.putAll(asked());
    all.put("kept", kept());
    String sample = cast.scrutineer().map(this::sampled).orElse("1");
    all.put("getSample:place", sample);
    all.put("samples/{place}:place", sample);
    return all;
  }

  private String named(String first) {
    String id = (first + "-" + mark).toLowerCase(Locale.ROOT);
    Belongings.post(
        cast.unit(),
        base + "/people/entries",
        "{'do': 'name-person', 'person': '" + id + "', 'name': '" + first + " " + mark + "'}");
    return id;
  }

  /** Where a name stands that may be erased. */
  private String lastNamed() {
    JsonNode journal = Belongings.get(cast.unit(), base + "/people/journal");
    return Belongings.last(journal.path("entries"), "person-named").path("place").asText();
  }

  /** For an agency, so that nothing of the framework has to be declared. */
  private Map<String, String> appointed(String person, String agency) {
    JsonNode now =
        Belongings.post(
            cast.unit(),
            base + "/people/entries",
            "{'do': 'appoint', 'person': '"
                + person
                + "', 'kind': 'agency', 'agency': '"
                + agency
                + "', 'from': '"
                + LocalDate.now(Belongings.LONDON)
                + "'}");
    for (JsonNode one : now.path("people")) {
      if (one.path("person").asText().equals(person)) {
        JsonNode made = one.path("appointments").path(0);
        return Map.of(
            "appointment", made.path("appointment").asText(),
            "withdraw-appointment:place", made.path("place").asText(),
            "people/withdraw:place", made.path("place").asText());
      }
    }
    throw new IllegalStateException(now.toString());
  }

  private Map<String, String> asked() {
    Map<String, String> all = new HashMap<>();
    cast.asking()
        .forEach(
            (person, who) -> {
              Belongings.post(
                  who,
                  base + "/access-requests",
                  "{'reference': '"
                      + reference
                      + "', 'reason': 'I know MARK.'}".replace("MARK", mark));
              if (all.isEmpty()) {
                all.put("give-access:person", person);
                all.put("refuse-access:person", person);
              } else {
                say(
                    "give-access",
                    person,
                    ", 'until': '" + LocalDate.now(Belongings.LONDON).plusDays(9) + "'");
              }
              all.put("end-access:person", person);
            });
    return all;
  }

  /** A sample, of which nobody is to be told elsewhere, by its place. */
  private String sampled(Somebody scrutineer) {
    return Belongings.post(
            scrutineer,
            base + "/scrutiny/samples",
            "{'from': '2020-01-01', 'to': '2099-12-31', 'size': 50, 'seed': '" + mark + "'}")
        .at("/sample/place")
        .asText();
  }

  private void say(String what, String person, String more) {
    Belongings.post(
        cast.unit(),
        base + "/cases/" + reference + "/access/entries",
        "{'do': '" + what + "', 'person': '" + person + "'" + more.replace("MARK", mark) + "}");
  }

  /** The form is kept in the browser for whoever sent it, and for nobody else. */
  private String kept() {
    Set<String> before = allKept();
    String page = base.replaceFirst("^/api/partnerships", "/p") + "/cases/" + reference + "/facts";
    Answer late =
        cast.late().send(cast.late().form(page, "&page-title=Facts&reason=What+" + mark + "+was"));
    Set<String> after = allKept();
    after.removeAll(before);
    if (after.size() != 1) {
      throw new IllegalStateException(page + " kept " + after + "\n" + late);
    }
    return after.iterator().next();
  }

  private Set<String> allKept() {
    Answer shown = cast.unit().send(new Ask("kept", "GET", "/kept", "", "", Map.of()));
    Set<String> ids = new TreeSet<>();
    Matcher id = KEPT.matcher(shown.body());
    while (id.find()) {
      ids.add(id.group(1));
    }
    return ids;
  }
}
